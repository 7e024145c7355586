import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../main/domain/podmap/edits.ts';
import { layOut } from '../../main/domain/podmap/layout.ts';
import { AREA, ringsOn } from '../../main/domain/podmap/rings.ts';
import { type MapEdit, type PodMap, RINGS, type Scene } from '../../preload/contract/podmapKinds.ts';
import { emptyMap, mapNeeds, personName, twoPapers } from '../support/podmaps.ts';

const RUNS = { numRuns: 1000 };

/** Additions in any order of rings, to any number of people. */
const additions = fc.array(fc.record({ ring: fc.constantFrom(...RINGS), name: personName }), { maxLength: 60 });
type Additions = readonly { readonly ring: (typeof RINGS)[number]; readonly name: string }[];

const adding = (people: Additions): MapEdit[] =>
  people.map(({ ring, name }) => ({ act: 'add', ring, names: [{ name, person: null }], spot: null }));
const spot = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** A map of some people, some of them moved by hand to anywhere on the page. */
const peopled = fc.record({ paper: twoPapers, people: additions, moves: fc.array(spot, { maxLength: 12 }) });
type Peopled = typeof peopled extends fc.Arbitrary<infer T> ? T : never;

function mapOf({ paper, people, moves }: Peopled): PodMap {
  const needs = mapNeeds(paper);
  const edits = adding(people);
  const { map } = edits.length > 0 ? applyEdits(emptyMap(), edits, needs) : { map: emptyMap() };
  return moves.reduce((before, wanted, index) => {
    const circle = before.circles[index * 3];
    if (!circle) return before;
    return applyEdits(before, [{ act: 'move', spots: [{ circle: circle.id, spot: wanted }] }], needs).map;
  }, map);
}

const away = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

function overlapping(scene: Scene): number {
  return scene.circles.filter((a, i) => scene.circles.some((b, j) => j > i && away(a, b) < a.r + b.r)).length;
}

describe('the layout of a pod map', () => {
  it('keeps every circle apart from the others and on the paper, whatever a hand did', () => {
    fc.assert(
      fc.property(peopled, (made) => {
        const scene = layOut(mapOf(made), made.paper);
        expect(scene.circles).toHaveLength(made.people.length + 1);
        expect(overlapping(scene)).toBe(0);
        for (const { x, y, r } of scene.circles) {
          expect(r).toBeGreaterThan(0);
          expect(x - r).toBeGreaterThanOrEqual(AREA.left - 0.001);
          expect(x + r).toBeLessThanOrEqual(scene.width - AREA.right + 0.001);
          expect(y - r).toBeGreaterThanOrEqual(AREA.top - 0.001);
          expect(y + r).toBeLessThanOrEqual(scene.height - AREA.bottom + 0.001);
        }
      }),
      RUNS,
    );
  });

  it('keeps the order of the rings: every circle lies between the borders of its own', () => {
    fc.assert(
      fc.property(peopled, (made) => {
        const map = mapOf(made);
        const rings = ringsOn(made.paper);
        for (const circle of layOut(map, made.paper).circles) {
          if (circle.ring !== 'you') expect(rings.ringAt(circle)).toBe(circle.ring);
        }
      }),
      RUNS,
    );
  });

  it('moves nobody farther than one circle when one person is added, to any ring', () => {
    fc.assert(
      fc.property(peopled, fc.constantFrom(...RINGS), personName, (made, ring, name) => {
        const before = mapOf({ ...made, people: made.people.slice(0, 59) });
        const { map: after } = applyEdits(before, adding([{ ring, name }]), mapNeeds(made.paper, 'later'));
        const [old, now] = [layOut(before, made.paper), layOut(after, made.paper)];
        expect(now.circles).toHaveLength(old.circles.length + 1);
        old.circles.forEach((circle, index) => {
          const same = now.circles[index];
          expect(same?.id).toBe(circle.id);
          expect(away(circle, same ?? { x: Infinity, y: 0 })).toBeLessThanOrEqual(2 * circle.r);
        });
      }),
      RUNS,
    );
  });

  it('gives the same layout for the same map', () => {
    fc.assert(
      fc.property(peopled, (made) => {
        const map = mapOf(made);
        expect(layOut(structuredClone(map), made.paper)).toEqual(layOut(map, made.paper));
      }),
      RUNS,
    );
  });

  it('leaves everybody where they are when somebody leaves', () => {
    fc.assert(
      fc.property(peopled, fc.nat(59), (made, which) => {
        const before = mapOf(made);
        const gone = before.circles[which % Math.max(1, before.circles.length)];
        fc.pre(gone !== undefined);
        const { map: after } = applyEdits(before, [{ act: 'remove', circles: [gone?.id ?? ''] }], mapNeeds(made.paper));
        const was = new Map(layOut(before, made.paper).circles.map((circle) => [circle.id, circle]));
        for (const { id, x, y } of layOut(after, made.paper).circles) expect({ x, y }).toEqual(at(was.get(id)));
      }),
      RUNS,
    );
  });

  it('puts a circle where a hand put it, when there is room', () => {
    fc.assert(
      fc.property(
        twoPapers,
        fc.constantFrom(...RINGS),
        fc.double({ min: 0, max: 359, noNaN: true }),
        (paper, ring, degrees) => {
          const rings = ringsOn(paper);
          const place = rings.into(ring, rings.at(ring, degrees, 0.5));
          const { map } = applyEdits(emptyMap(), adding([{ ring: 'pod', name: 'Rosa' }]), mapNeeds(paper));
          const id = map.circles[0]?.id ?? '';
          const wanted = { x: place.x / rings.width, y: place.y / rings.height };
          const moved = applyEdits(map, [{ act: 'move', spots: [{ circle: id, spot: wanted }] }], mapNeeds(paper));
          const circle = layOut(moved.map, paper).circles[1];
          expect(circle?.ring).toBe(ring);
          expect(away(circle ?? { x: Infinity, y: 0 }, place)).toBeLessThan(0.01);
        },
      ),
      RUNS,
    );
  });

  it('keeps a name inside its circle, and says when it had to be cut', () => {
    fc.assert(
      fc.property(peopled, (made) => {
        const map = mapOf(made);
        for (const { id, r, label } of layOut(map, made.paper).circles) {
          const name = (id === null ? map.whose : map.circles.find((circle) => circle.id === id)?.name) ?? '';
          expect(label.lines.length * label.size).toBeLessThanOrEqual(2 * Math.max(r, label.size));
          const squeezed = (words: string) => words.replace(/\s/gu, '');
          if (label.cut) expect(label.lines.at(-1)?.endsWith('…')).toBe(true);
          else expect(squeezed(label.lines.join(''))).toBe(squeezed(name));
        }
      }),
      RUNS,
    );
  });
});

const at = (circle: { x: number; y: number } | undefined) => circle && { x: circle.x, y: circle.y };
