import { describe, expect, it } from 'vitest';
import type { PodPictureSheet } from '../../main/domain/sheets.ts';
import { picturePages } from '../../main/print/fitPodMap.ts';
import { hasCutWord } from '../../main/print/room.ts';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { textCollisions } from './support/collisions.ts';
import { engine, flat, pdftotext } from './support/engine.ts';
import { outsideOf, printedPages } from './support/mapSheets.ts';
import { SCRIPT_NAMES } from './support/names.ts';
import type { PaperPage } from './support/onPaper.ts';
import type { Box, Drawn } from './support/paperMarks.ts';
import { podOf } from './support/podSheets.ts';
import { isIn, lettersOf, pageCount, wordsOf, wordsOn } from './support/readText.ts';

const NAMES = SCRIPT_NAMES.filter(({ name }) => name.length <= 26).map(({ name }) => name);
const cases = AppLanguage.options.flatMap((language) =>
  (['letter', 'a4'] as const).map((paper) => [language, paper] as const),
);

/** Signs of people: what has white inside. They are drawn in the order of the people. */
const signsOn = ({ drawn }: PaperPage): Drawn[] =>
  drawn.filter(({ filled, colour }) => filled && colour.length > 0 && colour.every((part) => part === 1));
const middleOf = ({ left, right, top, bottom }: Box) => ({
  ...{ x: (left + right) / 2, y: (top + bottom) / 2, r: Math.max(right - left, bottom - top) / 2 },
});
/** Points from a place to the nearest of a box. */
const wayTo = (box: Box, { x, y }: { readonly x: number; readonly y: number }): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The line that fits places on the paper best, and how far each lies from it. */
function fitOf(places: readonly number[], onPaper: readonly number[]) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [from, to] = [mean(places), mean(onPaper)];
  const both = places.map((place, i) => (place - from) * ((onPaper[i] ?? 0) - to));
  const scale = mean(both) / mean(places.map((place) => (place - from) ** 2));
  return { scale, off: onPaper.map((place, i) => Math.abs(place - to - scale * ((places[i] ?? 0) - from))) };
}

async function pages(sheet: PodPictureSheet) {
  const { pdf, read } = await printedPages(sheet);
  const [picture, ...table] = read;
  if (!picture) throw new Error('No page.');
  return { pdf, picture, table };
}

describe.each(cases)('the pod seen whole in %s on %s', (language, paper) => {
  const sheet = podOf(language, paper, NAMES);

  it('has everybody in the picture where the scene has them, and turned upright', async () => {
    const { picture } = await pages(sheet);
    const spots = signsOn(picture).map(middleOf);
    expect(sheet.people.length).toBeGreaterThan(25);
    expect(spots).toHaveLength(sheet.people.length);
    const across = fitOf(
      sheet.people.map(({ y }) => y),
      spots.map(({ x }) => x),
    );
    const down = fitOf(
      sheet.people.map(({ x }) => x),
      spots.map(({ y }) => y),
    );
    expect(Math.max(...across.off, ...down.off)).toBeLessThan(0.005 * picture.width);
    // Stretched to fill the page, but never so far that who is near looks far.
    expect(across.scale).toBeGreaterThan(100);
    expect(down.scale / across.scale).toBeGreaterThan(1 / 1.75);
    expect(down.scale / across.scale).toBeLessThan(1.75);
  });

  it('says every name beside its own circle, in letters that can be read', async () => {
    const { pdf, picture } = await pages(sheet);
    const spots = signsOn(picture).map(middleOf);
    const words = wordsOn(pdf, 1);
    const missing = sheet.people.flatMap(({ name }, i) => {
      const spot = spots[i] ?? { x: 0, y: 0, r: 0 };
      const beside = words.filter((word) => wayTo(word, spot) < spot.r + 50);
      const there = lettersOf(beside.map(({ text }) => text).join(''));
      return [...lettersOf(name)].every((letter) => there.includes(letter)) ? [] : [name];
    });
    expect(missing).toEqual([]);
    expect(Math.min(...picture.inks.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
  });

  it('has no name over another, over a circle or off the page', async () => {
    const { picture, table } = await pages(sheet);
    for (const page of [picture, ...table]) {
      expect(textCollisions(page)).toEqual([]);
      expect(outsideOf(page)).toEqual([]);
    }
    const spots = signsOn(picture).map(middleOf);
    const over = picture.inks.filter((ink) => spots.some((spot) => wayTo(ink, spot) < spot.r - 1));
    expect(over).toEqual([]);
    const touching = spots.filter((a, i) =>
      spots.some((b, j) => j !== i && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(touching).toEqual([]);
  });

  it('says the same in the table: everybody, whom they would ask, every question, no word broken', async () => {
    const { pdf, table } = await pages(sheet);
    expect(pageCount(pdf)).toBe(table.length + 1);
    // Cell by cell, as they were drawn.
    const said = lettersOf(pdftotext(pdf, '-raw', '-f', '2'));
    const wanted = [...sheet.people.map(({ name }) => name), ...sheet.table.rows.flat(), ...sheet.questions];
    const missing = wanted.flatMap(wordsOf).filter((word) => !isIn(said, word));
    expect(missing).toEqual([]);
    for (const page of table) {
      expect(Math.min(...page.inks.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
    }
    const press = engine().start({ language });
    const laid = picturePages(sheet, press).pages.flatMap(({ placed }) => placed.map(({ page }) => page));
    expect(laid.filter((page) => hasCutWord(page, false))).toHaveLength(0);
  });
});

it('gives a crowd a place each, apart and on the page', async () => {
  const crowd = Array.from({ length: 150 }, (_, i) => `${NAMES[i % NAMES.length]}`);
  const { picture } = await pages(podOf('en', 'letter', crowd));
  const spots = signsOn(picture).map(middleOf);
  expect(new Set(spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(150);
  expect(outsideOf(picture)).toEqual([]);
});

it('says what a box means where a name has letters that no font of ours holds', async () => {
  const sheet = podOf('en', 'letter', ['Rosa 𓀀', 'Karim']);
  expect(flat(pdftotext((await pages(sheet)).pdf))).toContain(sheet.boxes);
  const plain = podOf('en', 'letter', ['Rosa', 'Karim']);
  expect(flat(pdftotext((await pages(plain)).pdf))).not.toContain(sheet.boxes);
});

it('draws somebody who would ask nobody, alone', async () => {
  const { pdf, picture } = await pages(podOf('ar', 'a4', ['أمينة']));
  expect(signsOn(picture)).toHaveLength(1);
  expect(flat(pdftotext(pdf, '-f', '1', '-l', '1'))).toContain('أمينة');
});
