import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_MESSAGE } from '../../preload/contract/index.ts';
import { isOnItsSide, paperOf, shapeOf } from '../../renderer/paper/paper.ts';

const SHEETS = { letter: [612, 792], a4: [595.28, 841.89], legal: [612, 1008] } as const;

describe('paper', () => {
  test('is that of the region', () => {
    expect(paperOf('MX')).toBe('letter');
    expect(paperOf('BD')).toBe('a4');
  });

  test('a page goes on the sheet it was drawn for, upright or on its side, rounded or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('letter', 'a4', 'legal'),
        fc.boolean(),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (sheet, sideways, off) => {
          const [narrow, long] = SHEETS[sheet].map((points) => points + off) as [number, number];
          const size = sideways ? { width: long, height: narrow } : { width: narrow, height: long };
          expect(shapeOf(size)).toEqual({ sheet, side: sideways ? 'sideways' : 'upright' });
        },
      ),
    );
  });

  test('halves and signs lie on their side', () => {
    expect(['letterHalf', 'a4Sign', 'letter', 'doorHanger'].map((paper) => isOnItsSide(paper as 'letter'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('pictures to send', () => {
  test('are as sharp as they can be and small enough for one call', async () => {
    const { LARGEST_PICTURE, sharpest, toBase64 } = await import('../../renderer/paper/pictures.ts');
    const asked: number[] = [];
    const draw = (bytesAt: (dots: number) => number) => async (dots: number) => {
      asked.push(dots);
      return new Blob([new Uint8Array(bytesAt(dots))]);
    };
    expect((await sharpest(draw(() => 10))).size).toBe(10);
    expect(asked).toEqual([200]);
    const fitted = await sharpest(draw((dots) => (dots > 100 ? LARGEST_PICTURE + 1 : LARGEST_PICTURE)));
    expect((await toBase64(fitted)).length).toBeLessThan(MAX_MESSAGE - 10_000);
    await expect(sharpest(draw(() => LARGEST_PICTURE + 1))).rejects.toThrow('print.failed');
  });

  test('come as the same bytes', async () => {
    const { toBase64 } = await import('../../renderer/paper/pictures.ts');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 70_000 }), async (bytes) => {
        expect(Buffer.from(await toBase64(new Blob([Buffer.from(bytes)])), 'base64')).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 20 },
    );
  });
});
