import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAtColumns, suggestAnswerColumns } from '../../main/domain/questionnaire/columns.ts';
import { planAnswers } from '../../main/domain/questionnaire/readPlan.ts';
import { readResponse } from '../../main/domain/questionnaire/readRow.ts';
import { standardForm } from '../../main/domain/questionnaire/standard.ts';
import { asksToShare, shareHeading } from '../../main/domain/questionnaire/text.ts';
import { namesFor } from '../../main/domain/questionnaire/xlsform/writeNames.ts';
import { readTable } from '../../main/interchange/readTable.ts';
import { createFlyerTexts } from '../../main/print/texts.ts';
import type { Form, Question } from '../../preload/contract/formKinds.ts';
import { csv, POD_FORM } from '../support/answerFiles.ts';

const WORDS = createFlyerTexts(resolve(import.meta.dirname, '../../resources')).questionnaires();
const SHARES = WORDS.flatMap(({ phrases }) => Object.values(phrases.share));
const kept = (draft: Omit<Form, 'id' | 'version' | 'answered' | 'putAway' | 'madeAt' | 'changedAt'>): Form => ({
  ...{ ...draft, id: '0190a1b2-0000-7000-8000-000000000001', version: 1, answered: false, putAway: false },
  ...{ madeAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' },
});
const STANDARD = kept(standardForm(WORDS));
const asked = STANDARD.questions.filter(({ type }) => type !== 'note');

const tableOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  readTable(new TextEncoder().encode(csv([header, ...(rows.length > 0 ? rows : [header.map(() => 'x')])])));
const columnsOf = (form: Form, ...given: Parameters<typeof tableOf>) => {
  const table = tableOf(...given);
  return suggestAnswerColumns(table, lookAtColumns(table), form, SHARES);
};
const takenOf = (form: Form, header: readonly string[]) =>
  columnsOf(form, header).map(({ takenAs, sure }) => ({ ...takenAs, sure }));
const expected = (question: Question, share: boolean) => ({
  what: share ? 'share' : 'question',
  question: question.key,
  sure: true,
});

describe('the standard questionnaire pasted into an online form', () => {
  test.for(WORDS.map(({ language }) => language))('in %s: every column is known', (language) => {
    const phrases = WORDS.find((each) => each.language === language)?.phrases;
    const both = asked.flatMap((question) => [
      [question.label[language] ?? '', expected(question, false)] as const,
      ...(asksToShare(question)
        ? [
            [
              shareHeading(phrases?.share[question.audience] ?? '', question.label[language] ?? ''),
              expected(question, true),
            ] as const,
          ]
        : []),
    ]);
    const numbered = both.map(([header], at) => `${at + 1}. ${header} `);
    expect(
      takenOf(
        STANDARD,
        both.map(([header]) => header),
      ),
    ).toEqual(both.map(([, taken]) => taken));
    expect(takenOf(STANDARD, numbered)).toEqual(both.map(([, taken]) => taken));
  });

  test('and "may the pod know this?" alone below each question', () => {
    const [first] = WORDS;
    const both = asked.flatMap((question) => [
      [question.label.en ?? '', expected(question, false)] as const,
      ...(asksToShare(question)
        ? [[first?.phrases.share[question.audience] ?? '', expected(question, true)] as const]
        : []),
    ]);
    expect(
      takenOf(
        STANDARD,
        both.map(([header]) => header),
      ),
    ).toEqual(both.map(([, taken]) => taken));
  });

  test('by the names of the form service, in groups', () => {
    const names = namesFor(STANDARD).questions;
    const both = STANDARD.questions.flatMap((question, at) =>
      question.type === 'note'
        ? []
        : [
            [`group/inner/${names[at]?.name}`, expected(question, false)] as const,
            ...(asksToShare(question) ? [[`group/inner/${names[at]?.share}`, expected(question, true)] as const] : []),
          ],
    );
    expect(
      takenOf(
        STANDARD,
        both.map(([header]) => header),
      ),
    ).toEqual(both.map(([, taken]) => taken));
  });
});

describe('headings', () => {
  const form = kept(POD_FORM);
  test.each([
    ['What should we call you?\n¿Cómo te llamas?', { what: 'question', question: 'name' }, true],
    ['What should we call you? / ¿Cómo te llamas?', { what: 'question', question: 'name' }, true],
    ['WHAT SHOULD WE CALL YOU', { what: 'question', question: 'name' }, true],
    ['about/name', { what: 'question', question: 'name' }, true],
    ['About/What should we call you?', { what: 'question', question: 'name' }, true],
    ['What can you offer? [Food, pet care]', { what: 'option', question: 'offers', option: 'food_pets' }, true],
    ['Give/¿Qué puedes ofrecer?/Saludos', { what: 'option', question: 'offers', option: 'check_ins' }, true],
    ['What can you offer? (Other)', { what: 'other', question: 'offers' }, true],
    ['May the pod know this? [Your phone number]', { what: 'share', question: 'phone' }, true],
    ['Anything else? Take your time.', { what: 'question', question: 'more' }, false],
    ['Mobile', { what: 'question', question: 'phone' }, false],
    ['Something of its own', { what: 'beside' }, false],
    ['Social security number', { what: 'leave' }, true],
  ])('%s', (header, takenAs, sure) => {
    expect(columnsOf(form, [header])[0]).toMatchObject({ takenAs, sure });
  });

  test('a question without an answer for one column is not taken twice', () => {
    const twice = columnsOf(form, ['Your phone number', 'Your phone number', 'Phone']);
    expect(twice.map(({ takenAs }) => takenAs.what)).toEqual(['question', 'beside', 'beside']);
  });
});

describe('a form with a part for each language', () => {
  const form = kept(POD_FORM);
  const header = [
    ...['Which language?', 'What should we call you?', 'Your phone number', 'What can you offer?'],
    ...['¿Cómo te llamas?', 'Tu número de teléfono', '¿Puede saberlo el grupo?', '¿Qué puedes ofrecer?'],
  ];
  const rows = [
    ['English', 'Rosa', '718 555 0101', 'Food', '', '', '', ''],
    ['Español', '', '', '', 'Lupe', '718 555 0102', 'Sí', 'Saludos'],
  ];

  test('both columns of a question are taken where no row answers both, and each row says its language', () => {
    const table = tableOf(header, ...rows);
    const columns = columnsOf(form, header, ...rows);
    expect(columns.map(({ takenAs }) => ('question' in takenAs ? takenAs.question : takenAs.what))).toEqual([
      ...['beside', 'name', 'phone', 'offers', 'name', 'phone', 'phone', 'offers'],
    ]);
    expect(columns.slice(1).every(({ sure }) => sure)).toBe(true);
    const plan = planAnswers(table, columns, form, 'US');
    const [rosa, lupe] = [0, 1].map((at) => readResponse(table, at, plan));
    expect([rosa?.name, rosa?.language]).toEqual(['Rosa', 'en']);
    expect([lupe?.name, lupe?.language]).toEqual(['Lupe', 'es']);
    const answer = (question: string) => lupe?.answers.find((each) => each.question === question);
    expect(answer('phone')).toMatchObject({ raw: '718 555 0102', share: 'yes' });
    expect(answer('offers')?.value.options).toEqual(['check_ins']);
  });

  test('where somebody answers both, one is taken and the other waits to be looked at', () => {
    const both = rows.map((row, at) => (at === 1 ? row.with(1, 'Lupe R.') : row));
    const named = columnsOf(form, header, ...both).filter(({ index }) => index === 1 || index === 4);
    expect(named.map(({ takenAs }) => takenAs.what).toSorted()).toEqual(['beside', 'question']);
  });

  test('the same question asked again in another branch goes on in its own column', () => {
    const again = columnsOf(
      form,
      ['Your phone number', 'Your phone number'],
      ['718 555 0101', ''],
      ['', '718 555 0102'],
    );
    expect(again.map(({ takenAs }) => takenAs)).toEqual([
      { what: 'question', question: 'phone' },
      { what: 'question', question: 'phone' },
    ]);
  });
});

describe('where columns stand in the file', () => {
  const form = kept(POD_FORM);
  /** Headings that say by themselves what they hold: labels, options, shares, names, what is like them, aliases, strangers. */
  const HEADINGS = [
    ...form.questions.flatMap(({ key, label }) => [
      ...Object.values(label),
      ...[`${label.en} / ${label.es}`, `${label.en?.toUpperCase()} *`, `${label.en} Take your time.`],
      ...[key, `group/${key}`, key.replace(/^./, (first) => first.toUpperCase())],
    ]),
    ...[
      'What can you offer? [Food, pet care]',
      'What can you offer? (Other)',
      'May the pod know this? [Your phone number]',
    ],
    ...['Name', 'Full name', 'Nombre', 'Phone', 'Mobile', 'Cell', 'E-mail', 'Offers', 'Notes', 'Language', 'Idioma'],
    // What an online form puts first is its moment, whatever it is called; a heading that says so may stand anywhere.
    ...['Timestamp', 'Something of its own', 'Social security number'],
  ];
  const cellFor = (header: string) => (header === 'Timestamp' ? '3/15/2020 22:49:40' : 'x');
  const takenBy = (headers: readonly string[]) =>
    new Map(
      columnsOf(form, headers, headers.map(cellFor)).map(({ takenAs, sure }, at) => [headers[at], { takenAs, sure }]),
    );
  const shuffled = fc
    .uniqueArray(fc.constantFrom(...new Set(HEADINGS)), { minLength: 2, maxLength: 14 })
    .chain((headers) =>
      fc.record({
        headers: fc.constant(headers),
        otherwise: fc.shuffledSubarray(headers, { minLength: headers.length }),
      }),
    );

  test('changes nothing of what each is taken as', () => {
    fc.assert(
      fc.property(shuffled, ({ headers, otherwise }) => {
        const [first, second] = [takenBy(headers), takenBy(otherwise)];
        for (const header of headers) expect([header, second.get(header)]).toEqual([header, first.get(header)]);
      }),
      { numRuns: 800 },
    );
  });

  test('a question word for word is that question, whatever else stands in the file', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...form.questions), ({ headers }, { key, label }) => {
        const own = label.en ?? '';
        const alike = new Set([label.es, `${own.toUpperCase()} *`]);
        const file = [...headers.filter((header) => header !== own && !alike.has(header)), own];
        expect(takenBy(file).get(own)).toEqual({ takenAs: { what: 'question', question: key }, sure: true });
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    [['Name', 'What should we call you?'], 'What should we call you?'],
    [['Full name', 'What should we call you?', 'Name'], 'What should we call you?'],
    [['Phone', 'Your phone number please', 'Your phone number'], 'Your phone number'],
    [['WHAT SHOULD WE CALL YOU', 'What should we call you?'], 'What should we call you?'],
  ])('%s: the exact one is it', (headers, exact) => {
    const what = columnsOf(form, headers).map(({ header, takenAs }) => [header, takenAs.what]);
    expect(what).toEqual(headers.map((header) => [header, header === exact ? 'question' : 'beside']));
  });

  test('questions that are called the same go by their numbers', () => {
    const [more] = form.questions.slice(-1);
    if (!more) throw new Error('no question');
    const twice = { ...form, questions: [...form.questions.slice(0, -1), more, { ...more, key: 'again' }] };
    const taken = columnsOf(twice, ['12. Anything else?', '7. Anything else?']).map(({ takenAs }) => takenAs);
    expect(taken).toEqual(['again', 'more'].map((key) => ({ what: 'question', question: key })));
  });
});

describe('through a file and back', () => {
  /** Words of an option as a form may hold them; what a file cannot carry is tidied away when it is read. */
  const label = fc
    .array(
      fc.constantFrom(
        'food',
        'Pet care',
        'খাবার',
        'الطعام',
        '食物',
        'niño',
        ',',
        ', ',
        ';',
        '"',
        '\n',
        ' ',
        '(',
        ')',
        "'",
        '/',
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('').trim())
    .filter((words) => /\p{L}/u.test(words));

  test('what was chosen is what is read, or it is said to be unclear', () => {
    let unclear = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 6 }).chain((all) =>
          fc.record({
            all: fc.constant(all),
            chosen: fc.subarray(
              all.map((_, at) => at),
              { minLength: 1 },
            ),
          }),
        ),
        fc.constantFrom<[string, string]>(['2026/02/05 1:35:15 AM GMT', ';'], ['2/5/2026 1:35:15', ', ']),
        ({ all, chosen }, [stamp, joiner]) => {
          const options = all.map((en, at) => ({ key: `o${at}`, label: { en }, means: '' }));
          const questions = POD_FORM.questions.map((each) =>
            each.key === 'offers' ? { ...each, options, other: false } : each,
          );
          const form = kept({ ...POD_FORM, languages: ['en'], questions });
          const cell = chosen.map((at) => all[at]).join(joiner);
          const table = tableOf(
            ['Timestamp', 'What should we call you?', 'What can you offer?'],
            [stamp, 'Rosa', cell],
          );
          const columns = suggestAnswerColumns(table, lookAtColumns(table), form, SHARES);
          const { answers } = readResponse(table, 0, planAnswers(table, columns, form, 'US'));
          const read = answers.find(({ question }) => question === 'offers');
          if (read?.problems.includes('answerUnclear')) unclear++;
          else expect(read?.value).toEqual({ text: '', options: chosen.map((at) => `o${at}`), other: '' });
        },
      ),
      { numRuns: 1500 },
    );
    expect(unclear).toBeLessThan(300);
  });
});
