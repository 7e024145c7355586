import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';

const PEOPLE = [
  ['Łucja Żółć-Brånström', '(718) 555-0101'],
  ["Siobhán O'Brien", '+44 7700 900123'],
  ['İpek Işık', '718.555.0103'],
  ['Nguyễn Thị Hương', '917 555 0104'],
  ['Ελένη Παπαδοπούλου', '০১৭১২ ৩৪৫৬৭৮'],
  ['Фёдор Йовчев', '8 (495) 555-01-06'],
  ['مُحَمَّد آل إبراهيم', '٠٩٨٧٦٥٤٣٢'],
  ['شازیہ اقبال', '۰۳۰۰۱۲۳۴۵'],
  ['שָׁלוֹם כֹּהֵן', '03-555-0109'],
  ['নাসরিন সুলতানা', '212-555-0110'],
  ['सुनीता शर्मा', '212-555-0111'],
  ['王小明', '212-555-0112'],
  ['さくら 田中', '212-555-0113'],
  ['김민준', '212-555-0114'],
  ['ਗੁਰਪ੍ਰੀਤ ਕੌਰ', '212-555-0115'],
] as const;

let core: TestCore;
const ids = new Map<string, string>();
beforeAll(async () => {
  core = await openCore();
  for (const [name, value] of PEOPLE) {
    const { id } = await core.call('roster.add', { name, contacts: [{ kind: 'call', value }] });
    ids.set(name, id);
  }
});
afterAll(() => core.end());

const found = async (search: string) => (await core.call('roster.list', { search })).rows.map(({ id }) => id);

describe('as people type', () => {
  test.each([
    ['lucja', 0],
    ['zolc', 0],
    ['branstrom zol', 0],
    ['obrien', 1],
    ['o’brien', 1],
    ['SIOBHAN', 1],
    ['07700 900', 1],
    ['+447700900123', 1],
    ['7700900123', 1],
    ['isik', 2],
    ['IPEK', 2],
    ['nguyen huong', 3],
    ['ΠΑΠΑΔ', 4],
    ['ελενη', 4],
    ['01712', 4],
    ['федор', 5],
    ['иовчев', 5],
    ['محمد', 6],
    ['ابراهيم', 6],
    ['اِبراهیم', 6],
    ['098765', 6],
    ['شازيه', 7],
    ['٠٣٠٠', 7],
    ['שלום', 8],
    ['কি', null],
    ['নাস', 9],
    ['शर्मा सु', 10],
    ['小明', 11],
    ['王', 11],
    ['明小', null],
    ['田', 12],
    ['さくら', 12],
    ['민준', null],
    ['김민', 13],
    ['ਕੌਰ', 14],
    ['๒๑๒ ๕๕๕ ๐๑๑๒', 11],
  ])('%s', async (typed, who) => {
    const expected = who === null ? [] : [ids.get(PEOPLE[who]?.[0] ?? '')];
    expect(await found(typed)).toEqual(expected);
  });
});

test('any beginning of any word of a name finds its person', async () => {
  const marks = /[\p{M}]$/u;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PEOPLE),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      async ([name], which, cut, upper) => {
        const words = name.split(/[\s-]/u);
        const word = [...(words[which % words.length] ?? '')];
        // Typing stops between letters, not before a vowel sign that belongs to the last one.
        let length = 1 + (cut % word.length);
        while (length < word.length && marks.test(word[length] ?? '')) length++;
        const typed = word.slice(0, length).join('');
        expect(await found(upper ? typed.toLocaleUpperCase('en') : typed)).toContain(ids.get(name));
      },
    ),
    { numRuns: 400 },
  );
});

test('any three or more digits of a number find its person, in the digits of any script', async () => {
  const zeros = ['0', '٠', '۰', '०', '০', '０'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PEOPLE.slice(0, 4)),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...zeros),
      async ([name, number], from, more, zero) => {
        const digits = number.replace(/\D/g, '');
        const at = from % (digits.length - 2);
        const run = digits.slice(at, at + 3 + (more % (digits.length - at - 2)));
        const typed = [...run]
          .map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
          .join('');
        expect(await found(typed)).toContain(ids.get(name));
      },
    ),
    { numRuns: 400 },
  );
});

test('whatever is typed, the answer is a list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (search) => {
      const answer = await core.dispatch('roster.list', { search });
      if (!answer.ok) expect(answer.code).toBe('input.invalid');
    }),
    { numRuns: 600 },
  );
  for (const search of ['"', '*', 'NEAR(a b)', 'a AND', 'words:x', '^a', "'; DROP", '- -', '(', 'x"y', '{', '\u202e'])
    expect((await core.dispatch('roster.list', { search })).ok).toBe(true);
  expect(core.faults).toEqual([]);
});
