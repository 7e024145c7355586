import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, searchWords } from '../../main/domain/person.ts';
import { asciiDigits, digitEndings, fold, naturalKey } from '../../main/domain/search.ts';
import { matchExpression } from '../../main/domain/searchQuery.ts';

describe('fold', () => {
  test.each([
    ['ÁÉÍÓÚ ñ Ç', 'aeiou n c'],
    ['Łukasz Ørsted Straße', 'lukasz orsted strasse'],
    ['Nguyễn Thị Hương', 'nguyen thi huong'],
    ['İstanbul ISPARTA', 'istanbul isparta'],
    ['Ελληνικά ΣΟΦΟΣ', 'ελληνικα σοφοσ'],
    ['Ёлка Й', 'елка и'],
    ['أَحْمَد إبراهيم آمنة', 'احمد ابراهيم امنه'],
    ['علی کریم', 'علي كريم'],
    ['مُحَمَّــد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['রহিমা বেগম', 'রহিমা বেগম'],
    ['सुनीता शर्मा', 'सुनीता शर्मा'],
    ['王小明', '王 小 明'],
    ['김민준', '김민준'],
    ["O'Brien-Smith", 'obrien smith'],
    ['Jean‑Pierre', 'jean pierre'],
    ['a\u200bb\u200e c\u00ad', 'ab c'],
    ['ＡＢＣ１２３', 'abc123'],
    ['ﬁrst', 'first'],
    ['٠١٢ ۳۴ ৫৬ ७८', '012 34 56 78'],
    ['  many   blanks\t\n', 'many blanks'],
    ['—…', ''],
  ])('%s -> %s', (text, expected) => expect(fold(text)).toBe(expected.normalize('NFC')));

  test('folding twice changes nothing more, and leaves single spaces between words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/ {2}|["*:^()]/);
      }),
      { numRuns: 2000 },
    );
  });
  test('case and composition never matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 30 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(text.normalize('NFC'))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

test('digits of every script become the ASCII digit of their value', () => {
  let run: number[] = [];
  const runs: number[][] = [];
  for (let code = 0x30; code < 0x20000; code++) {
    if (/^\p{Nd}$/u.test(String.fromCodePoint(code))) run.push(code);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  expect(runs.length).toBeGreaterThan(50);
  // Unicode gives decimal digits in ascending runs of ten.
  for (const codes of runs) {
    expect(codes.length % 10).toBe(0);
    for (const [at, code] of codes.entries())
      expect([code, asciiDigits(String.fromCodePoint(code))]).toEqual([code, String(at % 10)]);
  }
});

test('doors sort as people read them', () => {
  const doors = ['10A', '2', '4B', '4A', '1', '12 rear', '007'];
  const sorted = [...doors].sort((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1));
  expect(sorted).toEqual(['1', '2', '4A', '4B', '007', '10A', '12 rear']);
});

test('any run of three or more digits of a number begins one of its endings', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[0-9]{3,15}$/), fc.nat(), fc.nat(), (number, a, b) => {
      const digits = number.replace('+', '');
      const from = a % (digits.length - 2);
      const length = 3 + (b % (digits.length - from - 2));
      const run = digits.slice(from, from + length);
      expect(digitEndings(number).some((ending) => ending.startsWith(run))).toBe(true);
    }),
  );
});

test('words of a person hold names, doors, numbers and what they offer; an address is no number', () => {
  const words = searchWords({
    name: 'Zoë',
    contacts: [{ value: '(718) 555-0123' }, { value: 'zoe2024@example.org' }],
    household: { name: 'Ray', door: '4B' },
    offers: ['Bread'],
    needs: [],
    notes: '',
  }).split(' ');
  expect(words).toEqual(expect.arrayContaining(['zoe', 'ray', '4b', 'bread', '7185550123', '0123', 'example']));
  expect(words).not.toContain('2024');
  expect(nameKey('—')).toBe('—');
});

describe('matchExpression', () => {
  test.each([
    ['', null],
    ['  —  ', null],
    ['Rahima', '"rahima"*'],
    ['rahima beg', '"rahima"* AND "beg"*'],
    ['王小明', '"王 小 明"*'],
    ['4b', '"4b"*'],
    ['12', '"12"*'],
    ['718 555', '("718"* AND "555"*) OR "718555"*'],
    ['۷۱۸', '("718"*) OR "718"*'],
    ['"quoted" OR x*', '"quoted"* AND "or"* AND "x"*'],
  ])('%s -> %s', (typed, expected) => expect(matchExpression(typed)).toBe(expected));

  test('a number with its country code is also looked for without', () => {
    expect(matchExpression('+1 (718) 555-0123')).toContain('"7185550123"*');
    expect(matchExpression('0044 7700 900123')).toContain('"7700900123"*');
    expect(matchExpression('07700 900123')).toContain('"7700900123"*');
  });
});
