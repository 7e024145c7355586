import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createWorkbooks } from '../../main/interchange/workbook.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { oddParts, packed, streamed } from '../support/xlsform/packages.ts';
import { everyType, otherSpellings } from '../support/xlsform/sheets.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/xlsform');
const file = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`)));
const books = createWorkbooks();

/** Without empty cells at the end of rows, which no file keeps. */
const trimmed = (row: readonly string[]): string[] => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
const sheetsOf = (sheets: readonly { name: string; rows: readonly (readonly string[])[] }[]) =>
  sheets.map(({ name, rows }) => ({ name, rows: rows.map(trimmed) }));

const oneSheet = async (data: string, strings = '') => (await books.read(packed(oddParts({ data, strings }))))[0];
const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await books.read(bytes);
  } catch (error) {
    return error instanceof Refusal ? error.code : 'another failure';
  }
  return 'read';
};

describe('a workbook that another program wrote', () => {
  it.each([
    ['everyType', everyType],
    ['otherSpellings', otherSpellings],
  ] as const)('gives its cells as text: %s', async (name, sheets) => {
    expect(sheetsOf(await books.read(file(name)))).toEqual(sheetsOf(sheets));
  });

  it('may hold text in every way that there is', async () => {
    const sheet = await oneSheet(
      `<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>in</x:t><x:r><x:t> line</x:t></x:r></x:is></x:c><x:c r="C2" t="s"><x:v>0</x:v></x:c>
       <x:c t="s"><x:v>1</x:v></x:c><x:c r="F2" t="b"><x:v>1</x:v></x:c><x:c r="G2" t="str"><x:f>A1&amp;"x"</x:f><x:v>worked out</x:v></x:c></x:row>
       <x:row><x:c><x:v>1.5</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="s"><x:v>99</x:v></x:c></x:row>`,
      `<x:si><x:t xml:space="preserve"> a &lt;b&gt; &#128512;&#x41;_x000D_<![CDATA[<&]]></x:t></x:si>
       <x:si><x:r><x:t>東</x:t></x:r><x:r><x:t>京</x:t></x:r><x:rPh sb="0" eb="2"><x:t>トウキョウ</x:t></x:rPh></x:si>`,
    );
    expect(sheet).toEqual({
      name: 'survey & more',
      rows: [[], ['', 'in line', ' a <b> 😀A\r<&', '東京', '', 'TRUE', 'worked out'], ['1.5', '#N/A']],
    });
  });

  it('may be packed as it was sent, its sizes behind each part', async () => {
    const parts = oddParts({
      data: '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>type</x:t></x:is></x:c></x:row>',
    });
    expect(await books.read(streamed(parts))).toEqual([{ name: 'survey & more', rows: [['type']] }]);
  });
});

describe('a workbook of ours', () => {
  const text = fc
    .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    .map((said) => said.replaceAll('\0', ''));

  it('gives back every character, in every script, and is the same bytes for the same cells', async () => {
    const sheet = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      rows: fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const bytes = await books.write(sheets);
        const read = sheetsOf(await books.read(bytes));
        // Rows in which nothing stands are not there at the end.
        const whole = sheetsOf(sheets).map(({ name, rows }) => ({
          name,
          rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1),
        }));
        expect(read).toEqual(whole);
        expect(await books.write(sheets)).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('has columns beyond the letters of the alphabet', async () => {
    const row = Array.from({ length: 380 }, (_, at) => `c${at}`);
    expect(await books.read(await books.write([{ name: 'a', rows: [row] }]))).toEqual([{ name: 'a', rows: [row] }]);
  });
});

describe('a file that is no workbook', () => {
  it('is refused, and nothing of it is said', async () => {
    const whole = file('everyType');
    const parts = oddParts({ data: '' });
    const { 'book/main.xml': _, ...withoutBook } = parts;
    const files = [
      new Uint8Array(),
      strToU8('type,name,label\ntext,a,A\n'),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      zipSync({ 'word/document.xml': strToU8('<document/>') }),
      whole.slice(0, whole.length / 3),
      packed(withoutBook),
      packed({ ...parts, 'book/main.xml': '<workbook><sheets><sheet name="a"' }),
      packed({ ...parts, 'book/sheets/first one.xml': '<a><b></a>' }),
      packed(oddParts({ data: `<x:c ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}/>` })),
      packed(
        oddParts({ data: '', workbook: '<workbook><sheets><sheet name="gone" id="nowhere"/></sheets></workbook>' }),
      ),
    ];
    for (const bytes of files) expect(await refusal(bytes)).toBe('workbook.unreadable');
  });

  it('is never anything but read or refused, however it is damaged', async () => {
    const whole = file('otherSpellings');
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (slips) => {
          const bytes = whole.slice();
          for (const [at, value] of slips) bytes[at] = value;
          const outcome = await refusal(bytes);
          seen.add(outcome);
          expect(['read', 'workbook.unreadable', 'workbook.tooLarge']).toContain(outcome);
        },
      ),
      { numRuns: 400 },
    );
    expect(seen).toContain('workbook.unreadable');
  });
});

describe('a workbook that is too large', () => {
  const cell = (address: string) => `<x:c r="${address}" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c>`;
  const fullRow = `<x:row>${'<x:c><x:v>1</x:v></x:c>'.repeat(350)}</x:row>`;

  it.each([
    ['in bytes', () => new Uint8Array(6 * 1024 * 1024)],
    ['once unpacked', () => packed(oddParts({ data: `<x:row>${' '.repeat(60_000_000)}</x:row>` }))],
    ['by what stands beside', () => packed({ ...oddParts({ data: '' }), 'xl/pad.xml': ' '.repeat(60_000_000) })],
    ['in rows', () => packed(oddParts({ data: cell('A1048576') }))],
    ['in columns', () => packed(oddParts({ data: cell('XFD1') }))],
    ['in cells', () => packed(oddParts({ data: fullRow.repeat(900) }))],
    [
      'in sheets',
      () =>
        packed(
          oddParts({
            data: '',
            workbook: `<workbook><sheets>${'<sheet name="a" id="s1"/>'.repeat(51)}</sheets></workbook>`,
          }),
        ),
    ],
    [
      'in parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`p${at}.bin`, new Uint8Array()]))),
    ],
  ] as const)('%s', async (_, bytes) => {
    expect(await refusal(bytes())).toBe('workbook.tooLarge');
  });

  it('whatever size it says it has', async () => {
    const bytes = packed({ ...oddParts({ data: '' }), 'xl/pad.xml': ' '.repeat(60_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size of each part unpacked, before it and in the list at the end: one byte.
    for (let at = 0; at + 30 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(await refusal(bytes)).toBe('workbook.tooLarge');
  });

  it('not by words that stand for words that stand for words', async () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('');
    const parts = oddParts({ data: '', strings: '<x:si><x:t>&e20;</x:t></x:si>' });
    const words = `<!DOCTYPE sst [<!ENTITY e0 "ha">${entities}]>${parts['book/words.xml']}`;
    const data = '<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>';
    expect(await books.read(packed({ ...oddParts({ data }), 'book/words.xml': words }))).toEqual([
      { name: 'survey & more', rows: [['&e20;']] },
    ]);
  });
});
