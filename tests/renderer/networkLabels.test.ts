import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnApart, linesOf, sidesOf } from '../../renderer/features/network/labels.ts';
import { allInSight, PADDING } from '../../renderer/features/network/sight.ts';

describe('names in the picture of the pod', () => {
  it('stands below where there is room, and elsewhere where the name or sign of another is', () => {
    const lone = { x: 0, y: 0, size: 20, name: 'Rosa Delgado' };
    expect(sidesOf([lone])).toEqual(['below']);
    expect(sidesOf([lone, { ...lone, y: 25 }])).toEqual(['above', 'below']);
    // Two side by side: the names would run into one another.
    expect(new Set(sidesOf([lone, { ...lone, x: 40 }])).size).toBe(2);
  });

  it('stands where no line runs', () => {
    const lone = { x: 0, y: 0, size: 20, name: 'Rosa Delgado' };
    const to = (x: number, y: number) => ({ from: { x, y }, to: lone });
    expect(sidesOf([lone], [to(0, 200)])).toEqual(['above']);
    expect(sidesOf([lone], [to(0, 200), to(0, -200)])).toEqual(['after']);
    expect(sidesOf([lone], [to(0, 200), to(0, -200), to(200, 0)])).toEqual(['before']);
    expect(sidesOf([lone], [to(30, 200), to(-200, -200), to(200, -200)])).not.toEqual(['below']);
    // A line that passes beside a name is none of its business.
    expect(sidesOf([lone], [{ from: { x: -200, y: 60 }, to: { x: 200, y: 60 } }])).toEqual(['below']);
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

describe('the whole picture', () => {
  it('has every sign in sight, in the middle and as large as there is room', () => {
    const place = fc.double({ min: -3000, max: 3000, noNaN: true });
    const sign = fc.record({ x: place, y: place, size: fc.integer({ min: 18, max: 44 }) });
    const room = fc.integer({ min: 100, max: 2000 });
    const limits = { minZoom: 0.001, maxZoom: 4 };
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), room, room, (signs, clientWidth, clientHeight) => {
        const { zoom, pan } = allInSight(signs, { clientWidth, clientHeight }, limits);
        const onScreen = (axis: 'x' | 'y', way: -1 | 1) =>
          signs.map((each) => (each[axis] + (way * each.size) / 2) * zoom + pan[axis]);
        const free = {
          left: Math.min(...onScreen('x', -1)),
          right: clientWidth - Math.max(...onScreen('x', 1)),
          top: Math.min(...onScreen('y', -1)),
          bottom: clientHeight - Math.max(...onScreen('y', 1)),
        };
        expect(Math.min(...Object.values(free))).toBeGreaterThan(PADDING - 0.01);
        expect(free.left).toBeCloseTo(free.right, 3);
        expect(free.top).toBeCloseTo(free.bottom, 3);
        if (zoom < limits.maxZoom) expect(Math.min(free.left, free.top)).toBeCloseTo(PADDING, 3);
      }),
    );
  });
});
