import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, readList, readNames } from '../../main/domain/podmap/names.ts';
import { personName } from '../support/podmaps.ts';

const read = (text: string) => readList(text).names;

describe('a list of names', () => {
  test.each([
    ['one to a line', 'Rosa\nKarim Ahmed\r\nমিনা\u2028أمينة', ['Rosa', 'Karim Ahmed', 'মিনা', 'أمينة']],
    ['between commas and semicolons', 'Rosa, Karim; Mina,', ['Rosa', 'Karim', 'Mina']],
    [
      'between those of other scripts',
      'أمينة، محمد؛ سلمى\n王芳、李明，张伟；赵',
      ['أمينة', 'محمد', 'سلمى', '王芳', '李明', '张伟', '赵'],
    ],
    [
      'with bullets',
      '- Rosa\n• Karim\n* Mina\n– Lee\n+ Ana\n▪︎ Bo'.replace('\ufe0e', ''),
      ['Rosa', 'Karim', 'Mina', 'Lee', 'Ana', 'Bo'],
    ],
    [
      'with numbers',
      '1. Rosa\n2) Karim\n(3) Mina\n④ Lee\n5.Ana\n6 - Bo',
      ['Rosa', 'Karim', 'Mina', 'Lee', 'Ana', 'Bo'],
    ],
    ['with Bengali numbers', '১. রহিমা\n২) করিম\n৩। মিনা', ['রহিমা', 'করিম', 'মিনা']],
    ['with Arabic numbers', '١- أمينة\n٢-محمد\n٣ - سلمى', ['أمينة', 'محمد', 'سلمى']],
    ['with Chinese numbering', '1、王芳\n2、李明', ['王芳', '李明']],
    [
      'with check marks',
      '[x] Rosa\n[ ] Karim\n☑ Mina\n✔️ Lee\nAna ✓\n✅ Bo',
      ['Rosa', 'Karim', 'Mina', 'Lee', 'Ana', 'Bo'],
    ],
    ['with several of them', '1. - [x] Rosa ✓', ['Rosa']],
    ['out of a table', '1\tRosa\tKarim\n2\tMina', ['Rosa', 'Karim', 'Mina']],
    ['each once', 'Rosa\nrosa\n ROSA \nＲｏｓａ', ['Rosa']],
    ['without what is none', '\n - \n...\n"", ;;\n—\n1.\n[ ]', []],
  ])('is read %s', (_, text, names) => expect(read(text)).toEqual(names));

  test('keeps names that only look like a list', () => {
    const names = [
      '7-Eleven',
      '3.5 Street',
      '311',
      '12 Main Street',
      'Mary-Ann',
      'J. R. Ortiz',
      '10:30 choir',
      'A. Philip',
      '+1 718 555 0100',
    ];
    expect(read(names.join('\n'))).toEqual(names);
  });

  test('counts what is too long for a name', () => {
    expect(readList(`Rosa\n${'x'.repeat(121)}\n${'y'.repeat(120)}`)).toEqual({
      names: ['Rosa', 'y'.repeat(120)],
      tooLong: 1,
    });
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          personName,
          fc.constantFrom(
            '1.',
            '-',
            '[x]',
            '٣-',
            '২)',
            '、',
            ',',
            '\n',
            '\t',
            ' ',
            ';',
            '\u037e',
            '\u202b',
            '✓',
            '(2)',
            '①',
          ),
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('becomes names that are tidy, unlike one another, and read the same again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const names = read(text);
        for (const name of names) {
          expect(name).toBe(name.trim());
          expect(name).not.toMatch(/[\n\r\t,;،؛、，；\u202a-\u202e\u2066-\u2069]/u);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(120);
        }
        expect(new Set(names.map(nameKey)).size).toBe(names.length);
        expect(readList(names.join('\n'))).toEqual({ names, tooLong: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  test('loses no plain name of any script', () => {
    const plain = personName.filter((name) => /^[\p{L}\p{M} ]+$/u.test(name) && /\p{L}/u.test(name));
    fc.assert(
      fc.property(
        fc.uniqueArray(plain, { selector: nameKey, maxLength: 60 }),
        fc.constantFrom('\n', ', ', '؛', '、'),
        (names, between) => {
          expect(read(names.join(between)).map(nameKey)).toEqual(names.map(nameKey));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a list read for a map', () => {
  test('says who is on it already, whatever the case', () => {
    expect(readNames('ROSA\nKarim', ['Rosa', 'Mina'])).toEqual({
      names: [
        { name: 'ROSA', known: true },
        { name: 'Karim', known: false },
      ],
      ...{ tooMany: 0, tooLong: 0 },
    });
  });

  test('counts those for whom there is no room', () => {
    const onMap = Array.from({ length: 58 }, (_, at) => `Here ${at}`);
    const { names, tooMany } = readNames('Ana\nHere 3\nBo\nCy\nDee\nHere 4', onMap);
    expect(names.map(({ name }) => name)).toEqual(['Ana', 'Here 3', 'Bo', 'Here 4']);
    expect(tooMany).toBe(2);
  });
});
