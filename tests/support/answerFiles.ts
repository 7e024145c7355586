import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDraft, Question } from '../../preload/contract/formKinds.ts';
import type { Input, Output } from '../../preload/contract/index.ts';
import type { TestCore } from './core.ts';

type Preview = NonNullable<Output<'responses.preview'>['preview']>;
export type Answers = Output<'responses.get'>['response'];

const question = (
  key: string,
  type: Question['type'],
  en: string,
  es: string,
  more: Partial<Question> = {},
): Question => ({
  ...{ key, type, label: { en, es }, hint: {}, required: false, sensitivity: 'everyday' },
  ...{ maps: { to: 'nothing' }, audience: 'pod', options: [], other: false, group: '', ...more },
});
const option = (key: string, en: string, es: string) => ({ key, label: { en, es }, means: '' });

/** A form in two languages, with options that hold what joins them. */
export const POD_FORM: FormDraft = {
  name: 'Pod form',
  languages: ['en', 'es'],
  title: { en: 'Our pod', es: 'Nuestro grupo' },
  intro: {},
  questions: [
    question('name', 'text', 'What should we call you?', '¿Cómo te llamas?', {
      ...{ maps: { to: 'field', field: 'name' }, group: 'about' },
    }),
    question('phone', 'text', 'Your phone number', 'Tu número de teléfono', {
      ...{ maps: { to: 'field', field: 'phone' }, sensitivity: 'personal', group: 'about' },
    }),
    question('people', 'number', 'How many people live with you?', '¿Cuántas personas viven contigo?', {
      group: 'about',
    }),
    question('moved', 'date', 'When did you move in?', '¿Cuándo te mudaste?', { group: 'about' }),
    question('reach', 'one', 'How should we reach you?', '¿Cómo contactarte?', {
      options: [option('call', 'Call', 'Llamada'), option('text', 'Text, or message', 'Texto, o mensaje')],
      other: true,
    }),
    question('offers', 'many', 'What can you offer?', '¿Qué puedes ofrecer?', {
      ...{ maps: { to: 'offer' }, group: 'give/take', other: true },
      options: [
        option('food', 'Food', 'Comida'),
        option('food_pets', 'Food, pet care', 'Comida, mascotas'),
        option('rides', 'Rides; "short" ones', 'Viajes; "cortos"'),
        option('check_ins', 'Check-ins', 'Saludos'),
      ],
    }),
    question(
      'contact_sheet',
      'consent',
      'May your name stand on the contact sheet?',
      '¿Puede estar tu nombre en la lista?',
      {
        maps: { to: 'consent', categories: ['name', 'phone'] },
        sensitivity: 'sensitive',
      },
    ),
    question('more', 'longText', 'Anything else?', '¿Algo más?'),
  ],
};

/** Makes the form and gives its id. */
export async function podForm(core: TestCore, draft: FormDraft = POD_FORM): Promise<string> {
  const { id } = await core.call('forms.make', { from: { what: 'empty', language: 'en' } });
  await core.call('forms.save', { id, form: draft });
  return id;
}

/** Opens a file of answers as a person does: the dialog is answered with its place. */
export async function lookAt(core: TestCore, csv: string | Uint8Array, job?: string): Promise<Preview> {
  const path = join(core.folder, 'answers.csv');
  writeFileSync(path, csv);
  core.dialogs.push(path);
  const { preview } = await core.call('responses.preview', job === undefined ? {} : { job });
  if (!preview) throw new Error('no preview');
  return preview;
}

/** Looks and brings. */
export async function bringAnswers(core: TestCore, csv: string | Uint8Array): Promise<Output<'responses.bring'>> {
  const { token } = await lookAt(core, csv);
  return core.call('responses.bring', { token });
}

/** Everything in the queue, in the order of the file. */
export async function inQueue(core: TestCore, query: Input<'responses.list'> = {}): Promise<Answers[]> {
  const { rows } = await core.call('responses.list', { limit: 1000, ...query });
  return Promise.all(rows.map(async ({ id }) => (await core.call('responses.get', { id })).response));
}

/** What was understood of each answer: words, else keys and what stands beside them. */
export const understood = ({ answers }: Pick<Answers, 'answers'>): Record<string, unknown> =>
  Object.fromEntries(
    answers.map(({ question, value }) => [
      question,
      value.options.length > 0 || value.other !== ''
        ? [...value.options, ...(value.other ? [value.other] : [])]
        : value.text,
    ]),
  );

export const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
