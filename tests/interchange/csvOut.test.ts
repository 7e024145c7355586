import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvBytes, guard, unguard } from '../../main/interchange/csvOut.ts';

const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

describe('a spreadsheet with another delimiter than ours', () => {
  // Such a program takes quotes for quotes only at the beginning of a cell of its own.
  const seen = (text: string, delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0001' }).data.flat();

  test.each([
    "Groceries;=cmd|' /C calc'!A0;Rides",
    'Groceries; +1+1',
    'note\n=HYPERLINK("x")',
    'note\r\n@SUM(1)',
    'a\t-2+3',
    'a;\n\u3000＝1+1',
  ])('%j computes nothing', (payload) => {
    const text = new TextDecoder().decode(csvBytes([['Name', payload, 'end']]));
    for (const delimiter of [';', '\t']) for (const cell of seen(text, delimiter)) expect(cell).not.toMatch(FORMULA);
    expect(unguard(guard(payload))).toBe(payload);
  });

  test('lists with dashes stay as they were written', () => {
    for (const note of ['calls:\n- after six\n- no Sundays', 'Rides; Cooking', "that's hers; O'Neil"])
      expect(guard(note)).toBe(note);
  });
});

test('unseen characters before a formula hide nothing', () => {
  for (const payload of ['\u200b=1+1', '\u200e=1+1', '\u0000=1', '\u001f@A1']) {
    expect(guard(payload)).toBe(`'${payload}`);
    expect(unguard(guard(payload))).toBe(payload);
  }
});
