import fc from 'fast-check';
import { mentionsForbiddenTopic } from '../../../main/domain/importTopics.ts';
import { AUDIENCES, DATA_CATEGORIES } from '../../../preload/contract/consent.ts';
import {
  ANSWER_FIELDS,
  type Form,
  type FormDraft,
  type MapsTo,
  type Option,
  QUESTION_TYPES,
  type Question,
  SENSITIVITIES,
} from '../../../preload/contract/formKinds.ts';

const TAGS = ['en', 'es', 'bn', 'zh-Hans', 'ar', 'ht', 'ur', 'pt-BR', 'yue', 'ase', 'my', 'he'];

/** What has broken files before: signs of formulas, of XML, of spreadsheets' own escapes, of references, of direction. */
const TRICKY = [
  '=1+1',
  '$' + '{name} and $' + '{',
  '$\u2060{x}',
  '_x0041_ _x005F_x0041_',
  'a, b; "c" \'d\'',
  'line\nbreak\r\nand\ttab\r',
  '<b>&amp; &#x41; ]]> </t>',
  ' blanks around ',
  'নাম কী? — ক্ষ্ম্য',
  '姓名（必填）',
  'ما اسمك؟ \u200f؟',
  'שם\u200e',
  '👩🏽‍🌾 e\u0301',
  'label::English (en)',
  '\u0001\u001f\ufffe\uffff',
  'English',
  'May we share your phone number?',
  '@+- 007 1e5 TRUE',
];

const sane = (text: string) => !text.includes('\u0000') && text.isWellFormed() && !mentionsForbiddenTopic(text);
const wordsUpTo = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...TRICKY),
      fc.array(fc.constantFrom(...TRICKY), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
    )
    .map((text) => text.slice(0, max))
    .filter((text) => text !== '' && sane(text));

const someWords = (max: number) => wordsUpTo(max).filter((text) => text.trim() !== '');

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/),
  fc.constantFrom(
    'meta',
    'data',
    'name',
    'other',
    'podkeeper_intro',
    'podkeeper_yes_no',
    'phone_other',
    'phone_share',
    'phone',
  ),
  fc.stringMatching(/^[a-z][a-z0-9_]{62}$/),
);

/** Words in the first language and some of the others. */
const asked = (languages: readonly string[], max: number): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      someWords(max),
      fc.array(fc.option(wordsUpTo(max)), { minLength: languages.length, maxLength: languages.length }),
    )
    .map(([first, others]) =>
      Object.fromEntries(
        languages.flatMap((tag, at) => {
          const said = at === 0 ? first : others[at];
          return said ? [[tag, said]] : [];
        }),
      ),
    );

/** Words in some of the languages, or in none. */
const added = (languages: readonly string[], max: number): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.option(wordsUpTo(max), { freq: 1 }), { minLength: languages.length, maxLength: languages.length })
    .map((said) => Object.fromEntries(languages.flatMap((tag, at) => (said[at] ? [[tag, said[at] as string]] : []))));

const maps: fc.Arbitrary<MapsTo> = fc.oneof(
  fc.constant({ to: 'nothing' as const }),
  fc.constantFrom(...ANSWER_FIELDS).map((field) => ({ to: 'field' as const, field })),
  fc.constantFrom({ to: 'need' as const }, { to: 'offer' as const }),
  fc
    .constantFrom('spoken' as const, 'reads' as const, 'interprets' as const)
    .map((use) => ({ to: 'language' as const, use })),
  fc
    .uniqueArray(fc.constantFrom(...DATA_CATEGORIES), { minLength: 1 })
    .map((categories) => ({ to: 'consent' as const, categories })),
);

const GROUPS = ['', '', 'home', 'home', 'home/door', 'about_you', 'Über uns', 'a//b', ' / ', 'phone'];

const question = (languages: readonly string[]): fc.Arbitrary<Question> =>
  fc
    .record({
      key,
      type: fc.constantFrom(...QUESTION_TYPES),
      label: asked(languages, 1000),
      hint: added(languages, 1000),
      required: fc.boolean(),
      sensitivity: fc.constantFrom(...SENSITIVITIES),
      maps,
      audience: fc.constantFrom(...AUDIENCES),
      options: fc.uniqueArray(
        fc.record({
          key,
          label: asked(languages, 200),
          means: fc.oneof(fc.constant(''), wordsUpTo(200)),
        }) satisfies fc.Arbitrary<Option>,
        { maxLength: 5, selector: (option) => option.key },
      ),
      other: fc.boolean(),
      group: fc.constantFrom(...GROUPS),
    })
    .map((made) => {
      const chosen = made.type === 'one' || made.type === 'many';
      return {
        ...made,
        required: made.required && made.type !== 'note',
        options: chosen ? made.options : [],
        other: chosen && made.other,
      };
    });

/** Groups that stand together, as those of a form service do. */
const inGroups = (questions: readonly Question[], together: boolean): Question[] =>
  together ? questions.toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0)) : [...questions];

/** Forms of every kind in one to four languages, whose questions have names of their own. */
export const randomDraft: fc.Arbitrary<FormDraft> = fc
  .uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 4 })
  .chain((languages) =>
    fc
      .record({
        name: someWords(120),
        title: added(languages, 200),
        intro: added(languages, 2000),
        questions: fc.uniqueArray(question(languages), { minLength: 1, maxLength: 8, selector: ({ key }) => key }),
        together: fc.boolean(),
      })
      .map(({ questions, together, ...head }) => ({ ...head, languages, questions: inGroups(questions, together) })),
  )
  .filter(({ questions }) => questions.some(({ type }) => type !== 'note'));

export const asForm = (draft: FormDraft, version = 1): Form => ({
  ...draft,
  id: '01912d68-783e-7a03-8467-5661c1243ad4',
  version,
  answered: false,
  putAway: false,
  madeAt: '2026-03-02T15:00:00.000Z',
  changedAt: '2026-03-02T15:00:00.000Z',
});
