// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so are references written in workbooks
import { describe, expect, it } from 'vitest';
import { readXlsForm } from '../../main/domain/questionnaire/xlsform/read.ts';
import type { PlainSheet } from '../../main/domain/questionnaire/xlsform/sheet.ts';
import { FormDraft } from '../../preload/contract/formKinds.ts';
import { everyType, otherSpellings } from '../support/xlsform/sheets.ts';

const UNSAID = { name: 'Questionnaire', language: 'en' };
const read = (sheets: readonly PlainSheet[]) => readXlsForm(sheets, UNSAID);
const survey = (...rows: string[][]): PlainSheet => ({ name: 'survey', rows });
const said = ({ notes }: ReturnType<typeof read>) =>
  notes.map(({ sheet, row, column, what, said }) => [sheet, row, column, what, said].join(' | '));
/** Rows of a form that asks at least one thing. */
const NAME = ['text', 'name', 'Your name'];

describe('a workbook with every type of question, in two languages', () => {
  const { draft, notes } = read(everyType);
  const question = (key: string) => draft.questions.find((each) => each.key === key);

  it('becomes a form that holds, with what can be asked and nothing else', () => {
    expect(FormDraft.parse(draft)).toEqual(draft);
    expect([draft.name, draft.title, draft.languages]).toEqual([
      'Neighbours of Maple Court',
      { en: 'Neighbours of Maple Court' },
      ['en', 'bn'],
    ]);
    expect(draft.questions.map(({ key, type, group }) => `${key} ${type} ${group}`.trim())).toEqual([
      'welcome note',
      'full_name text about_you',
      'phone text about_you/contact',
      'spoken many about_you/contact',
      'household_size number',
      'rent_share number',
      'energy number',
      'moved_in date',
      'building one',
      'floor one',
      'more longText',
      'may_share consent',
      'told consent',
      'has_pet one',
      'needs many',
      'gone one',
      'full_name_2 text',
    ]);
  });

  it('keeps words in both languages, hints, what must be answered and a line for others', () => {
    expect(question('full_name')).toMatchObject({
      label: { en: 'What is your name?', bn: 'আপনার নাম কী?' },
      hint: { en: 'As you like to be called' },
      required: true,
    });
    expect(question('phone')?.required).toBe(true);
    expect(question('more')?.required).toBe(false);
    expect([question('spoken')?.other, question('needs')?.other]).toEqual([true, false]);
    expect(question('building')?.options).toEqual([
      { key: 'maple', label: { en: 'Maple Court', bn: 'মেপল কোর্ট' }, means: '' },
      { key: 'n2', label: { en: 'Harbor House', bn: 'হারবার হাউস' }, means: '' },
    ]);
  });

  it('guesses what answers become and how much they ask of somebody', () => {
    expect(draft.questions.map(({ key, maps, sensitivity }) => [key, maps, sensitivity])).toMatchObject([
      ['welcome', { to: 'nothing' }, 'everyday'],
      ['full_name', { to: 'field', field: 'name' }, 'everyday'],
      ['phone', { to: 'field', field: 'phone' }, 'personal'],
      ['spoken', { to: 'language', use: 'spoken' }, 'personal'],
      ['household_size', { to: 'field', field: 'notes' }, 'everyday'],
      ['rent_share', { to: 'nothing' }, 'everyday'],
      ['energy', { to: 'nothing' }, 'everyday'],
      ['moved_in', { to: 'nothing' }, 'everyday'],
      ['building', { to: 'field', field: 'zone' }, 'personal'],
      ['floor', { to: 'field', field: 'zone' }, 'personal'],
      ['more', { to: 'field', field: 'notes' }, 'everyday'],
      ['may_share', { to: 'consent', categories: ['name', 'phone'] }, 'sensitive'],
      ['told', { to: 'consent', categories: ['name', 'offers'] }, 'sensitive'],
      ['has_pet', { to: 'nothing' }, 'everyday'],
      ['needs', { to: 'need' }, 'sensitive'],
      ['gone', { to: 'nothing' }, 'everyday'],
      ['full_name_2', { to: 'field', field: 'name' }, 'everyday'],
    ]);
    expect(question('spoken')?.options.map(({ key, means }) => `${key} ${means}`)).toEqual(['en en', 'bn bn', 'ht ht']);
  });

  it('names whatever is not kept, or kept otherwise, with its sheet, row and column', () => {
    expect(said({ draft, notes })).toEqual([
      'survey |  | constraint_message::English (en) | columnIgnored | constraint_message::English (en)',
      'survey |  | media::image | columnIgnored | media::image',
      'survey |  | our remarks | columnIgnored | our remarks',
      'survey | 2 | type | typeUnsupported | start',
      'survey | 3 | type | typeUnsupported | end',
      'survey | 4 | type | typeUnsupported | today',
      'survey | 5 | type | typeUnsupported | deviceid',
      'survey | 6 | type | typeUnsupported | username',
      'survey | 7 | type | typeUnsupported | phonenumber',
      'survey | 8 | type | typeUnsupported | email',
      'survey | 9 | type | typeUnsupported | audit',
      'survey | 12 | appearance | columnIgnored | field-list',
      'survey | 12 | type | groupFlattened | About you',
      'survey | 14 | type | groupFlattened | contact',
      "survey | 15 | constraint | constraint | regex(., '^[0-9]+$')",
      'survey | 15 | appearance | columnIgnored | numbers',
      'survey | 19 | constraint | constraint | . < 30',
      'survey | 21 | parameters | columnIgnored | start=0 end=10 step=1',
      'survey | 21 | type | rangeKeptAsNumber | How much energy do you have?',
      'survey | 22 | default | columnIgnored | today()',
      'survey | 23 | type | typeUnsupported | time',
      'survey | 24 | type | typeUnsupported | dateTime',
      'survey | 25 | appearance | columnIgnored | minimal',
      "survey | 26 | relevant | condition | ${building} = 'maple'",
      'survey | 26 | choice_filter | condition | house=${building}',
      'survey | 27 | type | typeUnsupported | select_one_from_file streets.csv',
      'survey | 28 | type | typeUnsupported | rank needs',
      'survey | 32 | type | typeUnsupported | I have read the house rules.',
      'survey | 35 | label | forbiddenTopic | What is your immigration status?',
      'survey | 36 | type | typeUnsupported | geopoint',
      'survey | 37 | type | typeUnsupported | geotrace',
      'survey | 38 | type | typeUnsupported | geoshape',
      'survey | 39 | type | typeUnsupported | image',
      'survey | 40 | type | typeUnsupported | audio',
      'survey | 41 | type | typeUnsupported | video',
      'survey | 42 | type | typeUnsupported | file',
      'survey | 43 | type | typeUnsupported | barcode',
      'survey | 44 | calculation | calculation | ${household_size} * 2',
      'survey | 45 | type | typeUnsupported | hidden',
      'survey | 46 | type | typeUnsupported | xml-external',
      'survey | 47 | type | typeUnsupported | background-audio',
      'survey | 48 | type | repeat | Each person at home',
      'survey | 49 | type | repeat | Name',
      'survey | 50 | type | repeat | Age',
      'survey | 52 | type | typeUnknown | telepathy',
      'survey | 53 | type | listMissing | gone',
      'survey | 54 | label::English (en) | calculation | Say your name again, ${full_name}',
      'survey | 54 | name | nameChanged | Full Name',
      'choices |  | house | columnIgnored | house',
      'choices |  | media::image | columnIgnored | media::image',
      'choices | 7 | name | nameChanged | 2',
      'choices | 8 | name | nameChanged | 1',
      'choices | 9 | name | nameChanged | 2',
      'choices | 13 | label | forbiddenTopic | Help with a visa',
      'choices | 15 | list_name | columnIgnored | never_used',
      'settings | 2 | form_id | columnIgnored | maple_intro',
      'settings | 2 | version | columnIgnored | 2026030201',
      'settings | 2 | style | columnIgnored | pages',
      "settings | 2 | instance_name | columnIgnored | concat(${full_name}, '')",
      'other |  |  | sheetIgnored | notes for us',
    ]);
  });
});

it('a workbook that is written otherwise is understood all the same', () => {
  const found = read(otherSpellings);
  expect(found.draft.languages).toEqual(['en', 'es']);
  expect(found.draft.questions.map(({ key, type, label, required }) => ({ key, type, label, required }))).toEqual([
    { key: 'name', type: 'text', label: { en: 'What is your name?', es: '¿Cómo te llamas?' }, required: true },
    { key: 'offers', type: 'many', label: { en: 'What can you offer?', es: '¿Qué puedes ofrecer?' }, required: true },
    { key: 'offers2', type: 'many', label: { en: 'More offers?' }, required: false },
    { key: 'offers3', type: 'one', label: { en: 'The best offer?' }, required: false },
    { key: 'question_5', type: 'text', label: { en: 'Your pronouns', es: 'Tus pronombres' }, required: false },
    { key: 'n', type: 'number', label: { en: 'Apartment', es: 'Apartamento' }, required: false },
  ]);
  expect(found.draft.questions[1]?.options.map(({ key, label }) => [key, label])).toEqual([
    ['rides', { en: 'Rides', es: 'Viajes' }],
    ['cooking_meals', { en: 'Cooking', es: 'Cocinar' }],
    ['rides_2', { en: 'Rides at night' }],
  ]);
  expect(said(found)).toEqual([
    'survey |  | label | languageUnknown | label',
    'survey | 3 | name | nameChanged | Name',
    'survey | 4 | type | typeUnknown | select one yes no',
    'survey | 8 | type | groupFlattened | end matters',
    "survey | 9 | bind::relevant | condition | ${Name} != ''",
    'survey | 9 | name | nameChanged | Your pronouns',
    'survey | 11 | type | typeUnknown | end_group',
    'choices | 3 | name | nameChanged | cooking meals',
    'choices | 4 | name | nameChanged | rides',
  ]);
});

describe('what is too much, too little or never asked', () => {
  it('has no questions without a sheet of them, or with none that is answered', () => {
    for (const sheets of [
      [],
      [{ name: 'choices', rows: [['list_name']] }],
      [survey()],
      [survey(['type', 'name', 'label'], ['note', 'n', 'Hello'])],
    ])
      expect(() => read(sheets)).toThrow('workbook.noQuestions');
  });

  it('is too large beyond two hundred questions, or two thousand rows of whatever kind', () => {
    const notes = Array.from({ length: 2000 }, (_, at) => ['calculate', `c${at}`]);
    expect(() => read([survey(['type', 'name', 'label'], ...notes)])).toThrow('workbook.tooLarge');
    const rows = Array.from({ length: 201 }, (_, at) => ['text', `q${at}`, `Question ${at}`]);
    expect(() => read([survey(['type', 'name', 'label'], ...rows)])).toThrow('workbook.tooLarge');
    expect(read([survey(['type', 'name', 'label'], ...rows.slice(1))]).draft.questions).toHaveLength(200);
  });

  it('cuts words that are too long, never within a character, and leaves out lists nobody reads to the end of', () => {
    const long = `${'x'.repeat(999)}👩`;
    const choices = Array.from({ length: 151 }, (_, at) => ['villages', `v${at}`, `Village ${at}`]);
    const found = read([
      survey(['type', 'name', 'label'], ['text', 'a', long], ['select_one villages', 'village', 'Village']),
      { name: 'choices', rows: [['list_name', 'name', 'label'], ...choices] },
    ]);
    expect(found.draft.questions.map(({ label }) => label)).toEqual([{ en: 'x'.repeat(999) }]);
    expect(found.notes.map(({ what, row }) => `${what} ${row}`)).toEqual([
      'languageUnknown null',
      'wordsTooLong 2',
      'typeUnsupported 3',
    ]);
  });

  it('leaves out forbidden topics wherever they stand, and names them', () => {
    const found = read([
      survey(
        ['type', 'name', 'label::English (en)', 'label::Español (es)', 'hint::English (en)'],
        [...NAME, '', ''],
        ['text', 'a', 'Origin', '¿Cuál es su país de origen?', ''],
        ['text', 'b', 'Papers', '', 'Passport or green card'],
        ['text', 'country_of_birth', 'Where?', '', ''],
        ['begin_group', 'legal_status', 'Papers', '', ''],
        ['text', 'c', 'Pronouns', '', ''],
        ['end_group'],
      ),
      {
        name: 'settings',
        rows: [
          ['form_title', 'form_id'],
          ['Refugee intake', 'refugee_intake'],
        ],
      },
    ]);
    expect(found.draft.questions.map(({ key, group }) => `${key}${group}`)).toEqual(['name', 'c']);
    expect([found.draft.name, found.draft.title]).toEqual(['Questionnaire', { en: 'Questionnaire' }]);
    expect(said(found).filter((line) => line.includes('forbiddenTopic'))).toEqual([
      'survey | 3 | label | forbiddenTopic | Origin',
      'survey | 4 | label | forbiddenTopic | Papers',
      'survey | 5 | label | forbiddenTopic | Where?',
      'settings | 2 | form_title | forbiddenTopic | Refugee intake',
      'settings | 2 | form_id | forbiddenTopic | refugee intake',
    ]);
  });

  it('is no consent where the question is turned round, or asks for something else', () => {
    const yesNo = {
      name: 'choices',
      rows: [
        ['list_name', 'name', 'label'],
        ['yn', '1', 'Yes'],
        ['yn', '0', 'No'],
      ],
    };
    const asked = [
      'Do you mind if we share your phone?',
      'Should we not tell the pod?',
      'Do you own tools?',
      'May we share your phone?',
    ];
    const rows = asked.map((label, at) => ['select_one yn', `q${at}`, label]);
    const found = read([survey(['type', 'name', 'label'], ...rows), yesNo]);
    expect(found.draft.questions.map(({ type }) => type)).toEqual(['one', 'one', 'one', 'consent']);
  });

  it('survives headings and names that are words of the language we are written in', () => {
    const found = read([
      survey(
        ['type', 'name', 'label', '__proto__', 'constructor'],
        ['text', '__proto__', 'A', 'b', 'c'],
        ['constructor', 'toString', 'B'],
      ),
    ]);
    expect(found.draft.questions.map(({ key }) => key)).toEqual(['proto']);
    expect(said(found)).toContain('survey | 3 | type | typeUnknown | constructor');
  });
});
