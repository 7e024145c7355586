import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ContactListSheet, ContactRow } from '../../main/domain/sheets.ts';
import { createPrinter } from '../../main/print/printer.ts';
import type { Progress } from '../../main/services/ports.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { FONTS, pdftotext } from './support/engine.ts';
import { sheetWith } from './support/flyerSheets.ts';

const printer = createPrinter(FONTS);
afterAll(() => printer.close());

const quiet: Progress = { cancelled: false, step: () => {}, breathe: async () => {} };
const invite = sheetWith('invite', ['en'], { name: 'Ana' });
const row = (i: number): ContactRow => ({
  name: `Name ${i}`,
  pronouns: '',
  reach: [{ words: [`555-${i}`], notes: ['call'], quiet: false }],
  languages: { words: ['English'], notes: [], quiet: false },
  place: { words: ['Apt 1'], notes: [], quiet: false },
});
const list = (rows: number): ContactListSheet => ({
  kind: 'contactSheet',
  paper: 'letter',
  language: 'en',
  rightToLeft: false,
  title: 'Contact sheet',
  audience: 'For the pod',
  day: 'Today',
  people: 'Many',
  columns: { name: 'Name', reach: 'Reach', languages: 'Languages', place: 'Where' },
  rows: Array.from({ length: rows }, (_, i) => row(i)),
  omissions: [],
  boxes: 'A box stands for a letter',
  privacy: 'Keep it',
  separator: ', ',
  page: 'Page {{page, number}} of {{pages, number}}',
});

describe('the printing thread', () => {
  it('prints one sheet after another, each its own', async () => {
    const sheets = await Promise.all([
      printer.print(list(3), quiet),
      printer.print(invite, quiet),
      printer.print(list(50), quiet),
    ]);
    const [first, second, third] = sheets.map(({ pdf }) => pdftotext(pdf));
    expect(first).toContain('Name 2');
    expect(second).toContain('Ana');
    expect(third).toContain('Name 49');
    expect(sheets.map(({ pages }) => pages).slice(0, 2)).toEqual([1, 1]);
  });

  it('says what boxes mean where a name has letters without a font, and only there', async () => {
    const named = (name: string) => ({ ...list(1), rows: [{ ...row(0), name }] });
    const textOf = async (name: string) => pdftotext((await printer.print(named(name), quiet)).pdf);
    for (const name of ['முத்துலட்சுமி', 'ሃይሌ', 'བཀྲ་ཤིས', 'ᠮᠣᠩᠭᠣᠯ', 'សុខ', 'အောင်', 'გიორგი', 'Գրիգոր', 'Ana 🌻']) {
      const text = await textOf(name);
      expect(text).toContain('A box stands for a letter');
      expect(text).toContain('\u25a1');
    }
    for (const name of ['Rahima', 'রহিমা', '王芳', 'محمد (أبو علي)', 'Nguyễn']) {
      expect(await textOf(name)).not.toContain('A box');
    }
  });

  it('says how far it is, never further than all', async () => {
    const told: { phase: string; done: number; total: number }[] = [];
    const step: Progress['step'] = (phase, done, total) => void told.push({ phase, done, total });
    await printer.print(list(600), { ...quiet, step });
    expect(told.length).toBeGreaterThan(1);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    const laying = told.filter(({ phase }) => phase === 'laying').map(({ done }) => done);
    expect(laying).toEqual(laying.toSorted((a, b) => a - b));
  });

  it('stops in the middle when asked, and prints the next sheet all the same', async () => {
    let steps = 0;
    const step = () => {
      if (++steps > 1) throw new Refusal('cancelled');
    };
    await expect(printer.print(list(3000), { ...quiet, step })).rejects.toMatchObject({ code: 'cancelled' });
    expect((await printer.print(invite, quiet)).pages).toBe(1);
  }, 60_000);

  it('answers when its thread ends, and starts another', async () => {
    const ending = createPrinter(FONTS);
    ending.warm();
    let close = Promise.resolve();
    const step = () => {
      close = ending.close();
    };
    await expect(ending.print(list(3000), { ...quiet, step })).rejects.toMatchObject({ code: 'print.failed' });
    await close;
    expect((await ending.print(invite, quiet)).pages).toBe(1);
    await ending.close();
  }, 60_000);

  it('tells by a code that there are no fonts', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'podkeeper-empty-'));
    const fontless = createPrinter(empty);
    fontless.warm();
    await expect(fontless.print(invite, quiet)).rejects.toMatchObject({ code: 'print.fontMissing' });
    await fontless.close();
    rmSync(empty, { recursive: true });
  });

  it('gives a code, and no words of the sheet, when something goes wrong', async () => {
    const broken = { ...list(1), language: 'not a language!' };
    const failure = await printer.print(broken, quiet).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'print.failed', message: 'print.failed', detail: {} });
  });
});
