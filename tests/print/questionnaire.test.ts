import { describe, expect, it } from 'vitest';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';
import { isInside, struckText, textCollisions } from './support/collisions.ts';
import type { PaperPage } from './support/onPaper.ts';
import type { Drawn } from './support/paperMarks.ts';
import { everyKind, printed, saidOn, sheetFor, tight } from './support/questionnaireSheets.ts';

const MILLIMETRE = 72 / 25.4;
const LAYOUTS = ['form', 'interview'] as const;
/** Letters and digits in no order: readers of a PDF order lines from the right in ways of their own. */
const lettersOf = (text: string): string => (text.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');

/** Where two texts part, with what stands there; null where they are the same. */
function parting(found: string, wanted: string): { found: string; wanted: string } | null {
  if (found === wanted) return null;
  const at = [...wanted].findIndex((_, i) => found[i] !== wanted[i]);
  const there = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return { found: there(found), wanted: there(wanted) };
}

/** What is ticked: as high as wide, in the line that boxes have. */
const ticksOn = ({ drawn }: PaperPage): Drawn[] =>
  drawn.filter(
    ({ left, right, top, bottom, lineWidth }) =>
      Math.abs(lineWidth - 1.1) < 0.01 && Math.abs(right - left - (bottom - top)) < 0.1,
  );
/** What is written on: lines across, in the line that only they have. */
const linesOn = ({ drawn }: PaperPage): Drawn[] =>
  drawn.filter(({ top, bottom, lineWidth }) => bottom - top < 0.01 && Math.abs(lineWidth - 0.8) < 0.01);

describe.each(LAYOUTS)('a questionnaire as %s', (layout) => {
  const form = everyKind();

  it.each(APP_LANGUAGES)('says every word in order, in %s', async (language) => {
    const sheet = sheetFor(form, { layout, language });
    const { each, boxes, feet } = await printed(sheet);
    expect(boxes).toEqual([]);
    const [found, wanted] = [each.map(({ words }) => words).join(''), tight(saidOn(sheet).join(''))];
    if (language === 'ar') return expect(lettersOf(found)).toBe(lettersOf(wanted + feet.join('')));
    expect(each.every(({ foot }) => foot)).toBe(true);
    expect(parting(found, wanted)).toBeNull();
  });

  it.each(APP_LANGUAGES)(
    'clips nothing, in %s on either paper, ordinary and large',
    async (language) => {
      for (const paper of ['letter', 'a4'] as const) {
        for (const large of [false, true]) {
          const { pages } = await printed(sheetFor(form, { layout, language, paper, large }));
          expect(pages.length).toBeLessThan(14);
          for (const page of pages) {
            const { width, height, inks, drawn } = page;
            expect([width, height]).toEqual(paper === 'letter' ? [612, 792] : [595.28, 841.89]);
            expect(textCollisions(page)).toEqual([]);
            expect(struckText(page)).toEqual([]);
            const sheetOfPaper = { left: 0, top: 0, right: width, bottom: height };
            for (const mark of [...inks, ...drawn]) expect(isInside(mark, sheetOfPaper, 22)).toBe(true);
            const [smallest, ordinary] = large ? [14, 18] : [10, 12];
            for (const { size } of inks) expect(size).toBeGreaterThanOrEqual(smallest);
            expect(inks.some(({ size }) => size >= ordinary)).toBe(true);
          }
        }
      }
    },
    60_000,
  );

  it('gives a hand at least eight millimetres above every line, and boxes of four to tick', async () => {
    for (const large of [false, true]) {
      const sheet = sheetFor(form, { layout, large });
      const { pages } = await printed(sheet);
      const lines = pages.flatMap(linesOn);
      expect(lines.length).toBeGreaterThan(layout === 'form' ? 20 : 3);
      for (const page of pages) {
        for (const line of linesOn(page)) {
          const above = { ...line, left: line.left + 1, right: line.right - 1, top: line.top - 8 * MILLIMETRE };
          const inTheWay = [...page.inks, ...page.drawn].filter(
            (mark) =>
              mark !== line &&
              mark.bottom > above.top &&
              mark.top < above.bottom - 0.5 &&
              mark.right > above.left &&
              mark.left < above.right &&
              !(
                mark.left < above.left &&
                mark.right > above.right &&
                mark.top < above.top &&
                mark.bottom > line.bottom
              ),
          );
          expect(inTheWay, `page ${pages.indexOf(page) + 1}`).toEqual([]);
          expect(line.right - line.left).toBeGreaterThan(20 * MILLIMETRE);
        }
      }
      const ticks = pages.flatMap(ticksOn);
      expect(Math.min(...ticks.map(({ left, right }) => right - left))).toBeGreaterThanOrEqual(4 * MILLIMETRE);
      expect(ticks.length).toBe(ticksWanted(sheet));
    }
  });

  it('asks who may know below every question that is not everyday, on the same page', async () => {
    for (const large of [false, true]) {
      for (const language of ['en', 'es', 'zh-Hans', 'bn']) {
        const sheet = sheetFor(form, { layout, language, large });
        const { each } = await printed(sheet);
        const questions = sheet.sections.flatMap((section) => section.questions).filter(({ type }) => type !== 'note');
        const asking = questions.filter(({ share }) => share !== null);
        expect(asking.map(({ type }) => type)).toEqual(
          form.questions
            .filter(({ sensitivity, type }) => sensitivity !== 'everyday' && type !== 'note' && type !== 'consent')
            .map(({ type }) => type),
        );
        for (const [i, { number, label, share }] of questions.entries()) {
          const begins = tight(`${number}.${label.text}`);
          const on = each.filter(({ words }) => words.includes(begins));
          expect(on, begins).toHaveLength(1);
          const after = on[0]?.words.split(begins)[1] ?? '';
          const next = questions[i + 1];
          const own = next ? (after.split(tight(`${next.number}.${next.label.text}`))[0] ?? '') : after;
          expect(own.includes(tight(share?.text ?? `\u0000`)), begins).toBe(share !== null);
        }
      }
    }
  });

  it('is mirrored in Arabic', async () => {
    const sideOf = async (language: string) => {
      const { pages } = await printed(sheetFor(form, { layout, language }));
      const [first] = pages;
      const title = first?.inks.find(({ size }) => size > 20);
      if (!first || !title) throw new Error('No title.');
      return { start: title.left < first.width - title.right, first };
    };
    const [english, arabic] = [await sideOf('en'), await sideOf('ar')];
    expect([english.start, arabic.start]).toEqual([true, false]);
    const leftmost = ({ first }: typeof english) => Math.min(...first.inks.map(({ left }) => left));
    expect(Math.abs(leftmost(english) - 50)).toBeLessThan(3);
  });
});

describe('an interview sheet', () => {
  /** Frames to write in: their line is that of lines to write on. */
  const framesOn = ({ drawn }: PaperPage): Drawn[] =>
    drawn.filter(({ top, bottom, lineWidth }) => bottom - top > 30 && Math.abs(lineWidth - 0.8) < 0.01);

  it('has wide room for notes at every topic, and a box for what stays between the two', async () => {
    for (const large of [false, true]) {
      const sheet = sheetFor(everyKind(), { layout: 'interview', large });
      const { pages } = await printed(sheet);
      const topics = sheet.sections
        .flatMap(({ questions }) => questions)
        .filter(({ type }) => type !== 'note' && type !== 'consent');
      // Two more: how to begin, and notes of the person who asks.
      expect(pages.flatMap(framesOn)).toHaveLength(topics.length + 2);
      for (const { left, right, top, bottom } of pages.flatMap(framesOn)) {
        expect(right - left).toBeGreaterThan(85 * MILLIMETRE);
        expect(bottom - top).toBeGreaterThan(12.5 * MILLIMETRE);
      }
      const ours = pages.flatMap(({ drawn }) => drawn.filter(({ dashed }) => dashed));
      expect(ours).toHaveLength(1);
      expect(pages.at(-1)?.drawn).toContain(ours[0]);
    }
  });
});

function ticksWanted(sheet: ReturnType<typeof sheetFor>): number {
  const interview = sheet.layout === 'interview';
  const questions = sheet.sections.flatMap((section) => section.questions);
  const each = questions.map(({ type, options, other, share }) => {
    const shared = share ? (interview ? 3 : 2) : 0;
    if (type === 'consent') return 2;
    return shared + (interview ? 0 : options.length + (other ? 1 : 0));
  });
  return each.reduce((sum, one) => sum + one, 2);
}
