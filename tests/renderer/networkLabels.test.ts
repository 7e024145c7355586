import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnApart, linesOf, sidesOf } from '../../renderer/features/network/labels.ts';

describe('names in the picture of the pod', () => {
  it('stands below where there is room, and elsewhere where the name or sign of another is', () => {
    const lone = { x: 0, y: 0, size: 20, name: 'Rosa Delgado' };
    expect(sidesOf([lone])).toEqual(['below']);
    expect(sidesOf([lone, { ...lone, y: 25 }])).toEqual(['above', 'below']);
    // Two side by side: the names would run into one another.
    expect(new Set(sidesOf([lone, { ...lone, x: 40 }])).size).toBe(2);
  });

  it('breaks long names between words and loses none', () => {
    expect(linesOf('Rosa')).toEqual(['Rosa']);
    expect(linesOf('Dolores “Dee” Washington')).toEqual(['Dolores “Dee”', 'Washington']);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\p{L}{1,30}$/u), { minLength: 1, maxLength: 6 }), (words) => {
        expect(linesOf(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('draws people apart without leaving the picture or changing who is left of whom', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const drawn = drawnApart(places);
        for (const [index, { x, y }] of drawn.entries()) {
          expect(Math.min(x, y)).toBeGreaterThan(-1e-9);
          expect(Math.max(x, y)).toBeLessThan(1 + 1e-9);
          for (const [other, { x: theirs }] of drawn.entries()) {
            const [mine, its] = [places[index]?.x ?? 0, places[other]?.x ?? 0];
            if (mine < its) expect(x).toBeLessThanOrEqual(theirs);
          }
        }
      }),
    );
  });
});
