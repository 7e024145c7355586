import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../main/domain/podmap/layout.ts';
import { ringsOn } from '../../main/domain/podmap/rings.ts';
import { ASKED, type MapCircle, RINGS, type Ring } from '../../preload/contract/podmapKinds.ts';
import { carryName, DRAGGED_NAME, readDragged } from '../../renderer/features/podmap/canvas/dragged.ts';
import { borderPath, idOf, ringAt, spotAt, YOU } from '../../renderer/features/podmap/canvas/geometry.ts';
import { keyAct } from '../../renderer/features/podmap/canvas/keys.ts';
import { blanksAfter } from '../../renderer/features/podmap/canvas/label.ts';
import { keptNodes, nodesOf } from '../../renderer/features/podmap/canvas/nodes.ts';
import { afterRemoving, orderOf, type Step, stepFrom } from '../../renderer/features/podmap/canvas/order.ts';

import { takeOverUndo, undoing } from '../../renderer/ui/undoing.ts';

const nth = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const circle = (n: number, ring: Ring): MapCircle => ({
  ...{ id: nth(n), name: `Person ${n}`, ring, asked: ASKED[n % ASKED.length] ?? 'asked' },
  ...{ provide: '', need: '', offer: '', nextStep: '', by: null, person: null, spot: null, seat: null },
});
const sceneOf = (rings: readonly Ring[], paper: 'letter' | 'a4' = 'letter') =>
  layOut({ whose: 'Me', circles: rings.map((ring, n) => circle(n, ring)) }, paper);
const someRings = fc.array(fc.constantFrom(...RINGS), { maxLength: 60 });
const paper = fc.constantFrom('letter' as const, 'a4' as const);

describe('places on the page', () => {
  test('lie in the ring the core says', () => {
    fc.assert(
      fc.property(
        paper,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sheet, u, v) => {
          const scene = sceneOf([], sheet);
          const place = { x: u * scene.width, y: v * scene.height };
          expect(ringAt(place, scene)).toBe(ringsOn(sheet).ringAt(place));
        },
      ),
    );
  });

  test('are shares of the page, never off it', () => {
    const scene = sceneOf([]);
    expect(spotAt({ x: 306, y: 396 }, scene)).toEqual({ x: 0.5, y: 0.5 });
    expect(spotAt({ x: -40, y: 5000 }, scene)).toEqual({ x: 0, y: 1 });
  });

  test('the line between two rings is drawn where the one ends', () => {
    const scene = sceneOf([]);
    for (const border of scene.borders) {
      const points = borderPath(scene, border)
        .slice(1, -1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      expect(points.length).toBeGreaterThan(60);
      for (const [x = 0, y = 0] of points) {
        const out =
          Math.abs((x - scene.middle.x) / border.rx) ** scene.power +
          Math.abs((y - scene.middle.y) / border.ry) ** scene.power;
        expect(out).toBeCloseTo(1, 2);
      }
    }
  });
});

describe('going from circle to circle', () => {
  test('in order of the rings every circle comes once, the owner first', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const scene = sceneOf(rings);
        const order = orderOf(scene).flat();
        expect(order.map(idOf).toSorted()).toEqual(scene.circles.map(idOf).toSorted());
        expect(order.map(({ ring }) => ['you', ...RINGS].indexOf(ring))).toEqual(
          order.map(({ ring }) => ['you', ...RINGS].indexOf(ring)).toSorted((a, b) => a - b),
        );
        expect(idOf(order[0] ?? { id: 'nobody' })).toBe(YOU);
      }),
    );
  });

  test('along the ring one comes round to where one began, out and in one reaches every ring that has somebody', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const scene = sceneOf(rings);
        const walk = (from: string, step: Step, times: number) =>
          Array.from({ length: times }).reduce<string>((id) => stepFrom(id, step, scene), from);
        const levels = orderOf(scene);
        for (const ring of levels) {
          const [first] = ring;
          if (!first) continue;
          expect(walk(idOf(first), 'next', ring.length)).toBe(idOf(first));
          expect(walk(idOf(first), 'previous', ring.length)).toBe(idOf(first));
          expect(stepFrom(idOf(first), 'previous', scene)).toBe(stepFrom(idOf(first), 'last', scene));
        }
        const reached = levels.map((_, level) => walk(YOU, 'out', level));
        expect(reached.map((id) => levels.findIndex((ring) => ring.some((each) => idOf(each) === id)))).toEqual(
          levels.map((_, level) => level),
        );
        expect(walk(reached.at(-1) ?? YOU, 'in', levels.length)).toBe(YOU);
      }),
    );
  });

  test('outwards leads to whoever lies in the same direction', () => {
    const scene = {
      middle: { x: 0, y: 0 },
      circles: [
        { id: 'right', ring: 'pod' as const, x: 50, y: 0 },
        { id: 'farUp', ring: 'movable' as const, x: 0, y: -100 },
        { id: 'farRight', ring: 'movable' as const, x: 100, y: 5 },
      ].map((each) => ({ ...each, r: 10, asked: null, label: { lines: [], size: 10, cut: false } })),
    };
    expect(stepFrom('right', 'out', scene)).toBe('farRight');
    expect(stepFrom('farUp', 'in', scene)).toBe('right');
    expect(stepFrom('right', 'in', scene)).toBe('right');
    expect(orderOf(scene).at(-1)?.map(idOf)).toEqual(['farUp', 'farRight']);
  });

  test('after removing one stands on somebody who stayed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RINGS), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (rings, at, seed) => {
          const scene = sceneOf(rings);
          const id = nth(at % rings.length);
          const gone = new Set([id, ...rings.flatMap((_, n) => ((seed >> (n % 30)) & 1 ? [nth(n)] : []))]);
          const then = afterRemoving(id, gone, scene);
          expect(gone.has(then)).toBe(false);
          expect(scene.circles.map(idOf)).toContain(then);
        },
      ),
    );
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<Parameters<typeof keyAct>[0]> = {}) =>
    keyAct({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

  test('arrows go, with Ctrl or Alt they move', () => {
    expect(press('ArrowRight')).toEqual({ act: 'go', step: 'next' });
    expect(press('ArrowUp')).toEqual({ act: 'go', step: 'in' });
    expect(press('ArrowUp', { altKey: true })).toEqual({ act: 'nudge', x: 0, y: -6 });
    expect(press('ArrowRight', { ctrlKey: true, shiftKey: true })).toEqual({ act: 'nudge', x: 30, y: 0 });
  });

  test('digits move to a ring, by position where the layout writes others', () => {
    expect(press('1', { code: 'Digit1' })).toEqual({ act: 'ring', ring: 'pod' });
    expect(press('٢', { code: 'Digit2' })).toEqual({ act: 'ring', ring: 'movable' });
    expect(press('3', { code: 'Numpad3' })).toEqual({ act: 'ring', ring: 'edge' });
    expect(press('4', { code: 'Digit4' })).toBeNull();
  });

  test('undo, find and lock stay with the window', () => {
    for (const key of ['z', 'y', 'k', 'l']) expect(press(key, { ctrlKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('a')).toEqual({ act: 'add' });
    expect(press('ش', { code: 'KeyA' })).toEqual({ act: 'add' });
    expect(press('q', { code: 'KeyA' })).toBeNull();
    expect(press('a', { ctrlKey: true })).toEqual({ act: 'all' });
  });
});

describe('names in circles', () => {
  test('lines with blanks where words part are the name again, however it was broken', () => {
    const name = fc.array(fc.stringMatching(/^[a-zA-Zé]{1,14}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(name, someRings, (words, rings) => {
        const whole = words.join(' ');
        const circles = [whole, ...rings].map((given, n) => ({ ...circle(n, rings[n] ?? 'pod'), name: given }));
        const label = layOut({ whose: 'Me', circles }, 'letter').circles[1]?.label;
        fc.pre(label !== undefined && !label.cut);
        const blanks = blanksAfter(whole, label?.lines ?? []);
        const read = label?.lines.map((line, at) => line + (blanks[at] ? ' ' : '')).join('');
        expect(read).toBe(whole);
      }),
    );
  });
});

describe('circles as they are drawn', () => {
  const naming = ({ id }: { readonly id: string | null }) => ({ name: id ?? 'Me', spoken: `${id}, pod, asked` });
  const draw = (rings: readonly Ring[], selected: readonly string[], current: string) =>
    nodesOf(sceneOf(rings), naming, new Set(selected), current);

  test('stand where the scene has them, in the order of the rings, one of them reached by Tab', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const scene = sceneOf(rings);
        const nodes = draw(rings, [], YOU);
        expect(nodes.map(({ id }) => id)).toEqual(orderOf(scene).flat().map(idOf));
        expect(nodes.filter(({ domAttributes }) => domAttributes?.tabIndex === 0).map(({ id }) => id)).toEqual([YOU]);
        for (const { id, position, data } of nodes) {
          const drawn = scene.circles.find((each) => idOf(each) === id);
          expect({ ...position, r: data.r }).toEqual({ x: drawn?.x, y: drawn?.y, r: drawn?.r });
        }
      }),
    );
  });

  test('only what changed is drawn again', () => {
    const before = keptNodes([], draw(['pod', 'movable', 'edge'], [], YOU));
    expect(keptNodes(before, draw(['pod', 'movable', 'edge'], [], YOU)).every((node, at) => node === before[at])).toBe(
      true,
    );
    const after = keptNodes(before, draw(['pod', 'movable', 'edge'], [nth(1)], nth(0)));
    expect(after.map((node, at) => node === before[at])).toEqual([false, false, false, true]);
    expect(after.find(({ id }) => id === nth(1))?.domAttributes?.['aria-selected']).toBe(true);
  });
});

describe('what is dragged in', () => {
  test('is somebody, or nothing', () => {
    const carried = new Map<string, string>();
    const data = { setData: (type: string, text: string) => carried.set(type, text), effectAllowed: 'none' };
    carryName(data as unknown as DataTransfer, { name: 'Rosa', person: nth(1) });
    expect(readDragged(carried.get(DRAGGED_NAME) ?? '')).toEqual({ name: 'Rosa', person: nth(1) });
    for (const other of ['', 'Rosa', '{}', 'null', '{"name":"  "}', '{"name":5}'])
      expect(readDragged(other)).toBeNull();
  });
});

describe('whose undo it is', () => {
  test('the latest place that took it over, then the one before, then the roster', () => {
    const [roster, first, second] = [0, 1, 2].map(() => ({ undo: () => {}, redo: () => {} })) as [
      Parameters<typeof undoing>[0],
      Parameters<typeof undoing>[0],
      Parameters<typeof undoing>[0],
    ];
    expect(undoing(roster)).toBe(roster);
    const giveBackFirst = takeOverUndo(first);
    const giveBackSecond = takeOverUndo(second);
    expect(undoing(roster)).toBe(second);
    giveBackFirst();
    expect(undoing(roster)).toBe(second);
    giveBackSecond();
    expect(undoing(roster)).toBe(roster);
    giveBackSecond();
    expect(undoing(roster)).toBe(roster);
  });
});
