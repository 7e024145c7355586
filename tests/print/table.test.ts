import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listed } from '../../main/domain/listing.ts';
import { signInSheet } from '../../main/domain/signInSheet.ts';
import { visibleTo } from '../../main/domain/visible.ts';
import { walkList } from '../../main/domain/walkList.ts';
import { printSheet } from '../../main/print/printSheet.ts';
import { AUDIENCES } from '../../preload/contract/consent.ts';
import { APP_LANGUAGES, type AppLanguage, SignInSheet, WalkList } from '../../preload/contract/flyerKinds.ts';
import { living, requestOf } from '../support/lists.ts';
import { neighbours } from '../support/neighbours.ts';
import { struckText, textCollisions } from './support/collisions.ts';
import { engine, flat, pdftotext } from './support/engine.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';

const POINTS_PER_MM = 72 / 25.4;
const NAMES = ['Rahima Akter', 'রহিমা আক্তার', '王芳', 'محمد (أبو علي)', 'احمد رضا قریشی', 'Оксана Петренко', 'สมชาย ใจดี'];
/** Forty doors on two floors; two people at every third. */
const building: Listed[] = Array.from({ length: 40 }, (_, i) => {
  const [door, zone] = [`${i + 1}`, i < 25 ? 'Floor 1' : 'দোতলা'];
  const name = (at: number) => `${NAMES[at % NAMES.length]} ${at}`;
  const one = living(name(i), { door, zone, home: `home-${i}`, spoken: ['bn', 'ar'] });
  return i % 3 === 0 ? [one, living(name(100 + i), { door, zone, home: `home-${i}`, spoken: ['es'] })] : [one];
}).flat();

interface Printed {
  readonly pages: readonly PaperPage[];
  readonly text: string;
  readonly each: readonly string[];
}
async function print(sheet: Parameters<typeof printSheet>[1]): Promise<Printed> {
  const { pdf } = await printSheet(engine(), sheet, () => {});
  const text = pdftotext(pdf, '-raw');
  return { pages: onPaper(pdf), text: flat(text), each: text.split('\f').slice(0, -1).map(flat) };
}
const walk = (everyone: readonly Listed[], given: object = {}) =>
  walkList(everyone, requestOf(WalkList.parse({ kind: 'walkList', audience: 'pod', ...given }))).sheet;
const signIn = (everyone: readonly Listed[], given: object = {}) =>
  signInSheet(everyone, requestOf(SignInSheet.parse({ kind: 'signInSheet', audience: 'pod', ...given }))).sheet;

/** Square boxes to tick. */
const boxesOn = ({ drawn }: PaperPage) =>
  drawn.filter(
    ({ left, right, top, bottom, stroked }) =>
      stroked && right - left > 8 && right - left < 14 && Math.abs(right - left - (bottom - top)) < 0.1,
  );
/** Heights between the lines that run across the page, from the top, in millimetres. */
function rowsOn({ drawn, width }: PaperPage): number[] {
  const lines = drawn.filter(
    ({ left, right, top, bottom }) => bottom - top < 0.1 && right - left > 10 && right - left < width,
  );
  const heights = [...new Set(lines.map(({ top }) => Math.round(top * 10) / 10))].sort((a, b) => a - b);
  return heights.slice(1).map((top, i) => (top - (heights[i] ?? 0)) / POINTS_PER_MM);
}
const headingsIn = (language: AppLanguage) => walk([living('Ana')], { language }).columns.map(({ heading }) => heading);

describe('a table to write on', () => {
  it.each(APP_LANGUAGES)('clips nothing and draws no line through a word, in %s', async (language) => {
    for (const paper of ['letter', 'a4'] as const) {
      const sheets = [
        walk(building, { language, paper }),
        signIn(building, { language, paper, names: true, day: '2026-12-06', where: '37-06 77th Street' }),
      ];
      for (const sheet of sheets) {
        const { pages } = await print(sheet);
        for (const page of pages) {
          expect([page.width, page.height]).toEqual(paper === 'letter' ? [612, 792] : [595.28, 841.89]);
          expect(textCollisions(page)).toEqual([]);
          expect(struckText(page)).toEqual([]);
          for (const ink of page.inks) {
            expect(ink.left).toBeGreaterThan(30);
            expect(ink.right).toBeLessThan(page.width - 30);
            expect(ink.top).toBeGreaterThan(18);
            expect(ink.bottom).toBeLessThan(page.height - 8);
          }
        }
      }
    }
  });

  it('repeats its headings, its zone, whom it is for and the page on every page', async () => {
    const { each } = await print(walk(building));
    expect(each.length).toBeGreaterThan(3);
    for (const [i, page] of each.entries()) {
      for (const said of [...headingsIn('en'), 'For the pod', 'Walk list', 'March 2, 2026'])
        expect(page).toContain(said);
      expect(page).toMatch(/Floor 1|দোতলা/);
      expect(page).toContain('Please keep this sheet private.');
      expect(page).toContain(`Page ${i + 1} of ${each.length}`);
    }
  });

  it('is mirrored in Arabic', async () => {
    const { pages } = await print(walk(building, { language: 'ar' }));
    const { pages: english } = await print(walk(building));
    const middle = ({ width }: PaperPage) => width / 2;
    const [ar, en] = [pages[0], english[0]];
    if (!ar || !en) throw new Error('No page.');
    const sideOf = (page: PaperPage) => boxesOn(page).filter(({ left }) => left < middle(page)).length;
    expect(sideOf(ar)).toBe(boxesOn(ar).length);
    expect(sideOf(en)).toBe(0);
  });

  it('gives a hand at least nine millimetres, and ends on no empty page', async () => {
    for (let lines = 15; lines <= 46; lines++) {
      const { pages, each } = await print(signIn([], { lines }));
      expect(pages.flatMap(boxesOn)).toHaveLength(2 * lines);
      for (const [i, page] of pages.entries()) {
        expect(boxesOn(page).length, `${lines} lines, page ${i + 1}`).toBeGreaterThan(0);
        expect(each[i]).toContain('May the pod keep this?');
        const rows = rowsOn(page).slice(1);
        expect(Math.min(...rows)).toBeGreaterThan(9);
      }
    }
  });

  it('finds room for the twenty lines that are usual on one page', async () => {
    for (const paper of ['letter', 'a4']) expect((await print(signIn([], { paper }))).pages).toHaveLength(1);
  });

  it('has three boxes a household on a walk list, with names on lines of their own', async () => {
    const { pages, text } = await print(walk(building));
    expect(pages.flatMap(boxesOn)).toHaveLength(3 * 40);
    for (const word of ['Talked', 'Left a note', 'Not home']) expect(text.split(word)).toHaveLength(41);
    for (const page of pages)
      for (const height of rowsOn(page).filter((row) => row > 13)) expect(height).toBeLessThan(40);
  });

  it('says what a box stands for where a name has letters without a font', async () => {
    const meaning = 'stands for a letter or sign that this app cannot print yet';
    expect((await print(walk([living('Ana \u{1F33B}')]))).text).toContain(meaning);
    expect((await print(walk([living('Ana')]))).text).not.toContain(meaning);
    expect((await print(signIn([], { title: 'Tea \u{1F375}' }))).text).toContain(meaning);
  });

  it('holds what people fill in, however much and whatever it is', async () => {
    const long = 'Wilhelmina '.repeat(200);
    const many = Array.from({ length: 90 }, (_, i) => living(`Member${i}x`, { home: 'home', door: '7' }));
    const hostile = [living(long), living('\uD800\u202E\u0007'), living('Zed', { door: 'Ж'.repeat(300) })];
    const { pages, text } = await print(walk([...many, ...hostile, living('Ana', { zone: 'Z'.repeat(300) })]));
    for (let i = 0; i < 90; i++) expect(text).toContain(`Member${i}x`);
    expect(text.match(/Wilhelmina/g)).toHaveLength(200);
    expect(text.match(/Ж/g)).toHaveLength(300);
    for (const page of pages) {
      for (const ink of page.inks) {
        expect(ink.right).toBeLessThan(page.width - 30);
        expect(ink.bottom).toBeLessThan(page.height - 8);
      }
    }
  });

  it('never holds on paper what its readers may not know', async () => {
    await fc.assert(
      fc.asyncProperty(neighbours, fc.constantFrom(...AUDIENCES), async (everyone, audience) => {
        const { text: walked } = await print(walk(everyone, { audience }));
        const { text: signed } = await print(signIn(everyone, { audience, names: true, lines: 5 }));
        for (const { person, zone } of everyone) {
          const visible = visibleTo(person, zone, audience);
          expect(signed.includes(person.name)).toBe(visible !== null);
          expect(walked.includes(person.name)).toBe(visible?.cells.location.shown === true);
        }
        expect(`${walked} ${signed}`).not.toMatch(/555-01|offer\d|need\d|access\d|pronouns\d|Family\d/);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
