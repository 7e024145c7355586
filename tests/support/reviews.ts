import type { FormDraft, Question } from '../../preload/contract/formKinds.ts';
import type { Input } from '../../preload/contract/index.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import type { TestCore } from './core.ts';

type Asked = Input<'forms.save'>['form']['questions'][number];

const ask = (key: string, type: Question['type'], maps: Question['maps'], more: Partial<Asked> = {}): Asked => ({
  ...{ key, type, maps, label: { en: `Your ${key.replaceAll('_', ' ')}` }, sensitivity: 'personal' },
  ...more,
});
const field = (name: Extract<Question['maps'], { to: 'field' }>['field']) => ({ to: 'field', field: name }) as const;
const options = (...keys: string[]) =>
  keys.map((key) => ({ key, label: { en: key[0]?.toUpperCase() + key.slice(1).replaceAll('_', ' ') } }));

/** A question for every part of an entry, and some for none. */
export const EVERY_PART: Input<'forms.save'>['form'] = {
  name: 'First talk',
  languages: ['en'],
  title: { en: 'First talk' },
  questions: [
    ask('name', 'text', field('name'), { sensitivity: 'everyday' }),
    ask('pronouns', 'text', field('pronouns'), { sensitivity: 'everyday' }),
    ask('reach', 'many', field('contactPreference'), { options: options('call', 'sms', 'in_person') }),
    ask('hours', 'text', field('hours'), { sensitivity: 'everyday' }),
    ask('phone', 'text', field('phone')),
    ask('email', 'text', field('email')),
    ask(
      'spoken',
      'many',
      { to: 'language', use: 'spoken' },
      {
        other: true,
        options: [
          { key: 'en', label: { en: 'English' }, means: 'en' },
          { key: 'es', label: { en: 'Español' }, means: 'es' },
        ],
      },
    ),
    ask('reads', 'text', { to: 'language', use: 'reads' }),
    ask('building', 'text', field('zone')),
    ask('door', 'text', field('door')),
    ask('household', 'text', field('household')),
    ask('offers', 'many', { to: 'offer' }, { other: true, options: options('errands', 'cooking', 'rides') }),
    ask('needs', 'many', { to: 'need' }, { other: true, options: options('meals', 'company') }),
    ask('access', 'longText', field('access'), { sensitivity: 'sensitive', audience: 'keyGroup' }),
    ask('people', 'number', field('notes')),
    ask('since', 'date', field('notes')),
    ask('wishes', 'longText', { to: 'nothing' }),
    ask('may_share', 'consent', { to: 'consent', categories: ['name', 'phone'] }, { sensitivity: 'sensitive' }),
  ],
};

export type GivenAnswers = Readonly<
  Record<
    string,
    | string
    | {
        readonly text?: string;
        readonly options?: readonly string[];
        readonly other?: string;
        readonly share?: 'yes' | 'no';
      }
  >
>;

export async function makeForm(core: TestCore, form: Input<'forms.save'>['form'] = EVERY_PART): Promise<string> {
  const { id } = await core.call('forms.make', { from: { what: 'empty', language: 'en' } });
  await core.call('forms.save', { id, form });
  return id;
}

/** Writes a response by hand. */
export function answered(
  core: TestCore,
  form: string,
  given: GivenAnswers,
  more: Partial<Input<'responses.write'>> = {},
): Promise<Response> {
  return core.call('responses.write', {
    ...{ id: null, form, source: 'talk', partial: false, saidOn: '2026-03-01', ...more },
    answers: Object.entries(given).map(([question, said]) => {
      const {
        share = 'unsaid',
        text = '',
        options: chosen = [],
        other = '',
      } = typeof said === 'string' ? { text: said } : said;
      return { question, value: { text, options: [...chosen], other }, share };
    }),
  });
}

type Decision = Input<'responses.decide'>;

/** Accepts every answer of a response, and says whose they are. */
export async function acceptAll(core: TestCore, response: Response, whose: Decision['whose'] = { who: 'new' }) {
  return core.call('responses.decide', {
    id: response.id,
    ...(whose && { whose }),
    answers: response.answers.map(({ question }) => ({ question, decision: 'accept' as const })),
  });
}

export type { FormDraft };
