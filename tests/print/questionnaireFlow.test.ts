import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, paginate, type Step } from '../../main/print/documents/questionnaire/flow.ts';

const ROOM = 100;
const NOTHING = { pageSize: { width: 1, height: 1 }, items: [] };
/** A step that can be told apart on its page by where it stands across. */
const stepAt = (x: number, height: number, gap: number, holds: boolean): Step => ({
  ...{ placed: [{ page: NOTHING, x, y: 0 }], height, gap, holds },
});

const blocks = fc
  .array(
    fc.array(fc.record({ height: fc.nat(30), gap: fc.nat(12), holds: fc.boolean() }), { minLength: 1, maxLength: 9 }),
    { maxLength: 12 },
  )
  .map((all) => {
    let x = 0;
    return all.map((steps): Block => ({ steps: steps.map((s) => stepAt(x++, s.height, s.gap, s.holds)) }));
  });

const heightOf = (steps: readonly Step[]) => steps.reduce((sum, { height, gap }, i) => sum + height + (i ? gap : 0), 0);

describe('what belongs together on pages', () => {
  it('stands in order, within its page, and whole where a page can hold it', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const pages = paginate(all, ROOM);
        const steps = all.flatMap((block) => block.steps);
        expect(pages.flat().map(({ x }) => x)).toEqual(steps.map((_, i) => i));
        const pageOf = new Map(pages.flatMap((placed, page) => placed.map(({ x }) => [x, page] as const)));
        for (const placed of pages) {
          expect(placed.length).toBeGreaterThan(0);
          expect(placed[0]?.y).toBe(0);
          for (const [i, { x, y }] of placed.entries()) {
            const before = placed[i - 1];
            if (before) expect(y).toBe(before.y + (steps[before.x]?.height ?? 0) + (steps[x]?.gap ?? 0));
          }
        }
        for (const { steps: own } of all) {
          const first = own[0]?.placed[0]?.x ?? 0;
          const pagesOf = new Set(own.map((_, i) => pageOf.get(first + i)));
          if (heightOf(own) <= ROOM) expect(pagesOf.size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of what is higher than a page, keeps together what holds', () => {
    const high = [40, 40, 40, 40].map((height, i) => stepAt(i, height, 0, i !== 1));
    expect(paginate([{ steps: high }], ROOM).map((page) => page.map(({ x }) => x))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('lets what sinks lie at the bottom, smaller where that saves a page', () => {
    const upper = { steps: [stepAt(0, 50, 0, false)] };
    const sinking = (height: number) => ({
      steps: [stepAt(1, height, 5, false)],
      sinks: { smaller: [stepAt(2, 20, 5, false)] },
    });
    expect(paginate([upper, sinking(30)], ROOM)).toMatchObject([
      [
        { x: 0, y: 0 },
        { x: 1, y: 70 },
      ],
    ]);
    expect(paginate([upper, sinking(60)], ROOM)).toMatchObject([
      [
        { x: 0, y: 0 },
        { x: 2, y: 80 },
      ],
    ]);
    expect(paginate([sinking(60)], ROOM)).toMatchObject([[{ x: 1, y: 0 }]]);
  });
});
