import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../main/interchange/csv.ts';
import { csvBytes, guard, unguard } from '../../main/interchange/csvOut.ts';
import { decodeText } from '../../main/interchange/encoding.ts';
import { isDamaged, repairMojibake } from '../../main/interchange/mojibake.ts';
import { readTable } from '../../main/interchange/readTable.ts';
import { garbled } from './bytes.ts';

/** Pieces that break parsers, between ordinary text. */
const awkward = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  "'",
  '=',
  '+',
  '-',
  '@',
  '＝',
  ' ',
  '=1+1',
  '+17185550100',
);
const ordinary = fc.constantFrom('Ana', 'রহিমা', '陈伟', 'محمد', '718', 'x');
const cell = fc.array(fc.oneof(awkward, ordinary), { maxLength: 6 }).map((parts) => parts.join(''));
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  // A row that says nothing is no row.
  .map((rows) => rows.filter((row) => row.join('').trim() !== ''));

describe('what is taken out comes back', () => {
  test('cells of any text, as long as they are not only blanks', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = Array.from(rows[0] ?? ['a'], (_, at) => `column ${at}`);
        if (rows.length === 0) return;
        const back = readTable(csvBytes([header, ...rows]));
        expect(back.rows).toEqual(rows.map((row) => row.map((each) => each.trim())));
        expect(back.header).toEqual(header);
        expect(back.encoding).toBe('utf-8-bom');
      }),
      { numRuns: 500 },
    );
  });

  test('the apostrophe goes on and comes off, also before apostrophes', () => {
    fc.assert(fc.property(cell, (text) => unguard(guard(text)) === text));
  });

  test('the file is UTF-8 with a mark, CRLF at every line and every cell quoted', () => {
    const text = Buffer.from(
      csvBytes([
        ['Name', 'Say'],
        ['Ana', 'a "b"\nc'],
      ]),
    ).toString('utf8');
    expect(text).toBe('\ufeff"Name","Say"\r\n"Ana","a ""b""\nc"\r\n');
  });
});

describe('no cell is a formula', () => {
  const payloads = [
    ...[
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\n=1',
      "'=1",
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '=cmd|x!A1',
      '+17185550100',
    ],
    ...['-', '=', '  @x', "''=1", '=HYPERLINK("a")', '\t', '-2+3+cmd|', '@', '+', "' =1"],
  ];
  test.for(payloads)('%j', (payload) => {
    const written = guard(payload);
    expect(written.startsWith("'")).toBe(true);
    expect(unguard(written)).toBe(payload);
  });

  test('ordinary text is left alone', () => {
    for (const text of ['Ana', '718-555-0100', "O'Neil", "'quoted'", '陈伟', 'a=b', '']) expect(guard(text)).toBe(text);
  });

  test('whatever is written, no cell begins with what a spreadsheet computes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(guard(text)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/u);
      }),
    );
  });
});

describe('nothing vanishes', () => {
  test('every row that says something is there, or the file is refused', () => {
    const line = fc
      .array(fc.oneof(awkward, ordinary, fc.constant('\r\n')), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), (lines) => {
        const text = lines.join('\n');
        let parsed: ReturnType<typeof parseCsv>;
        try {
          parsed = parseCsv(text);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^import\.(noRows|malformed)$/) });
          return;
        }
        // Letters and digits of the file are those of its cells, in their order.
        const said = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(said(parsed.rows.flat().join(''))).toBe(said(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('any bytes are read or refused by a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(readTable(bytes).rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^import\./) });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('garbled text', () => {
  const names = fc.array(
    fc.constantFrom('রহিমা', 'বেগম', '陈伟', 'محمد', 'José', 'Ñandú', 'Łukasz', 'Hà', 'naïve', '“x”', '…'),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  test('is put right when all bytes are there', () => {
    fc.assert(
      fc.property(names, (words) => {
        const text = words.join(' ');
        expect(repairMojibake(garbled(text))).toBe(text);
        expect(repairMojibake(garbled(garbled(text)))).toBe(text);
      }),
    );
  });

  test('is never seen where there is none', () => {
    fc.assert(
      fc.property(names, (words) => {
        expect(repairMojibake(words.join(' '))).toBe(null);
        expect(isDamaged(words.join(' '))).toBe(false);
      }),
    );
    for (const text of ['CAFÉ\u00a0!', 'SÃO PAULO', 'Ærøskøbing', 'LYCÉE\u00a0»', 'Größe', '¿Qué?', 'What??']) {
      expect(repairMojibake(text)).toBe(null);
      expect(isDamaged(text)).toBe(false);
    }
  });
});

test('text of each encoding reads the same', () => {
  const text = 'Name,Zone\nJosé,ñ';
  const encodings = [
    ['utf-8', Buffer.from(text, 'utf8')],
    ['utf-8-bom', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ] as const;
  for (const [encoding, bytes] of encodings) expect(decodeText(bytes)).toEqual({ text, encoding });
});
