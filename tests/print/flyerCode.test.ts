import { describe, expect, it } from 'vitest';
import { Refusal } from '../../preload/contract/errors.ts';
import { FLYER_LAYOUTS, FLYER_PAPERS } from '../../preload/contract/flyerKinds.ts';
import { faultsOf } from './support/collisions.ts';
import { partsOf, print, sheetWith } from './support/flyerSheets.ts';
import { onPaper, type PaperPage } from './support/onPaper.ts';
import type { Box } from './support/paperMarks.ts';
import { blackAndWhite, codesIn, darkIn } from './support/pictures.ts';

const DOTS = 150;
const MM = 72 / 25.4;

/** White squares with their free edge: what a code stands on. */
const plates = ({ drawn }: PaperPage): Box[] =>
  drawn.filter(
    ({ filled, colour, left, right, top, bottom }) =>
      filled && colour.every((part) => part === 1) && right - left > 60 && Math.abs(right - left - bottom + top) < 0.1,
  );

/** Dark shapes within a plate: its modules. */
const modulesIn = ({ drawn }: PaperPage, plate: Box): Box[] =>
  drawn.filter(
    ({ filled, colour, left, right, top, bottom }) =>
      filled &&
      colour.some((part) => part < 0.5) &&
      left >= plate.left - 0.1 &&
      right <= plate.right + 0.1 &&
      top >= plate.top - 0.1 &&
      bottom <= plate.bottom + 0.1,
  );

const boundsOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

describe('a square code', () => {
  it.each(FLYER_PAPERS)(
    'is read from a black and white copy on %s, with its free edge, at least 25 mm wide',
    async (paper) => {
      // Two languages are too much for half a sheet with a code on it.
      for (const languages of partsOf(paper).parts.length > 1 ? [['en'], ['ar']] : [['en'], ['en', 'ar']]) {
        for (const layout of FLYER_LAYOUTS) {
          const sheet = sheetWith('doorNote', languages, {
            paper,
            layout,
            textSize: 12,
            code: { kind: 'tel', value: '' },
          });
          const { pdf } = await print(sheet);
          const pages = onPaper(pdf);
          for (const page of pages) {
            const found = plates(page);
            expect(found, `${layout} ${languages}`).toHaveLength(partsOf(paper).parts.length);
            for (const plate of found) {
              const code = boundsOf(modulesIn(page, plate));
              const side = code.right - code.left;
              expect(side).toBeGreaterThanOrEqual(25 * MM);
              // The marks in its corners are seven modules wide: so is the first row's first stretch.
              const module = Math.min(...modulesIn(page, plate).map(({ top, bottom }) => bottom - top));
              for (const edge of [
                code.left - plate.left,
                plate.right - code.right,
                code.top - plate.top,
                plate.bottom - code.bottom,
              ]) {
                expect(edge).toBeGreaterThanOrEqual(4 * module - 0.3);
              }
              for (const ink of page.inks) {
                const over =
                  ink.left < plate.right && ink.right > plate.left && ink.top < plate.bottom && ink.bottom > plate.top;
                expect(over, 'text on the free edge').toBe(false);
              }
            }
          }
          const { picture, png } = blackAndWhite(pdf, DOTS);
          expect(codesIn(png), `${paper} ${layout} ${languages}`).toEqual(
            plates(pages[0] as PaperPage).map(() => 'tel:+17185550142'),
          );
          for (const plate of plates(pages[0] as PaperPage)) {
            const scale = DOTS / 72;
            const area = {
              left: plate.left * scale,
              right: plate.right * scale,
              top: plate.top * scale,
              bottom: plate.bottom * scale,
            };
            const dark = darkIn(picture, area);
            expect(((dark.right - dark.left) / DOTS) * 25.4).toBeGreaterThanOrEqual(24.8);
          }
        }
      }
    },
    120_000,
  );

  it('says every kind of address', async () => {
    for (const [code, said] of [
      [{ kind: 'sms', value: '' }, 'sms:+17185550142'],
      [{ kind: 'mailto', value: 'pod@example.org' }, 'mailto:pod@example.org'],
      [
        { kind: 'link', value: 'https://chat.example.org/join/Ab12_-cd?x=1&y=2' },
        'https://chat.example.org/join/Ab12_-cd?x=1&y=2',
      ],
    ] as const) {
      const { pdf } = await print(sheetWith('invite', ['en'], { code }));
      expect(codesIn(blackAndWhite(pdf, DOTS).png)).toEqual([said]);
    }
  });

  it('stands whole in the frame however much it holds, or is refused for this paper', async () => {
    for (const paper of ['letter', 'letterHalf', 'doorHanger'] as const) {
      const outcomes: string[] = [];
      for (const length of [30, 60, 100, 160, 220, 290]) {
        const value = `https://example.org/${'a1-'.repeat(100)}`.slice(0, length);
        const sheet = sheetWith('doorNote', ['en'], { paper, textSize: 12, code: { kind: 'link', value } });
        try {
          const { pdf } = await print(sheet);
          expect(onPaper(pdf).flatMap((page) => faultsOf(page, paper))).toEqual([]);
          expect(codesIn(blackAndWhite(pdf, DOTS).png)).toEqual(partsOf(paper).parts.map(() => value));
          outcomes.push('printed');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          outcomes.push(error.code);
        }
      }
      expect(outcomes.slice(0, 3), paper).toEqual(['printed', 'printed', 'printed']);
      expect(outcomes.every((outcome) => ['printed', 'flyer.codeTooLong', 'flyer.tooLong'].includes(outcome))).toBe(
        true,
      );
    }
  }, 60_000);

  it('is refused where nothing of this size could hold it', async () => {
    const sheet = sheetWith('doorNote', ['en'], { code: { kind: 'link', value: 'https://example.org' } });
    if (sheet.kind !== 'flyer') throw new Error('No flyer.');
    const refused = expect.objectContaining({ code: 'flyer.codeTooLong' });
    for (const length of [1500, 3000]) {
      await expect(print({ ...sheet, paper: 'doorHanger', code: 'a'.repeat(length) })).rejects.toEqual(refused);
    }
  });
});
