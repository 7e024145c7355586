import type { PodMap } from '../../../preload/contract/podmapKinds.ts';
import { codesOf } from '../codes.ts';

/** The layout that Kumu imports: connections name their ends by label. */
export interface Kumu {
  readonly elements: readonly { readonly label: string; readonly type: string }[];
  readonly connections: readonly {
    readonly from: string;
    readonly to: string;
    readonly direction: 'directed' | 'mutual';
    readonly type: string;
  }[];
}

/** Labels that differ: where two are called the same, the second gets a number. */
function unlike(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let own = label;
    for (let count = 2; taken.has(own); count++) own = `${label} (${count})`;
    taken.add(own);
    return own;
  });
}

const TYPES = { pod: 'Pod', movable: 'Movable', edge: 'Community' } as const;

/** The map with numbers instead of names and without a word of what was written; whose it is becomes `owner`. */
export function withCodes(map: PodMap, owner: string): PodMap {
  const codes = codesOf(map.circles.map(({ id }) => id));
  const circles = map.circles.map((circle) => ({
    ...circle,
    ...{ name: String(codes.get(circle.id)), provide: '', need: '', offer: '', nextStep: '', by: null, person: null },
  }));
  return { ...map, whose: owner, owner: null, other: '', reflections: {}, circles };
}

/** A map for Kumu: codes unless `names` are asked for; never notes or ids. */
export function kumuOfMap(map: PodMap, names: boolean): Kumu {
  const codes = codesOf(map.circles.map(({ id }) => id));
  const byCode = map.circles
    .map((circle) => ({ circle, code: codes.get(circle.id) ?? 0 }))
    .sort((a, b) => a.code - b.code);
  const shown = names ? map.circles.map((circle) => ({ circle, code: 0 })) : byCode;
  const called = shown.map(({ circle, code }) =>
    names ? circle.name : `${circle.ring === 'edge' ? 'Community' : 'Person'} ${code}`,
  );
  const [owner = '', ...labels] = unlike([names ? map.whose : 'Owner', ...called]);
  const elements = shown.map(({ circle }, at) => ({ label: labels[at] ?? '', type: TYPES[circle.ring] }));
  return {
    elements: [{ label: owner, type: 'Owner' }, ...elements],
    connections: elements.map(({ label, type }) => ({ from: owner, to: label, direction: 'directed', type })),
  };
}

/** Who would ask whom for Kumu, a mutual tie once; codes unless `names` are asked for. */
export function kumuOfTies(
  people: readonly { readonly id: string; readonly name: string }[],
  ties: readonly { readonly from: string; readonly to: string }[],
  names: boolean,
): Kumu {
  const codes = codesOf(people.map(({ id }) => id));
  const shown = names ? people : [...people].sort((a, b) => (codes.get(a.id) ?? 0) - (codes.get(b.id) ?? 0));
  const labels = unlike(shown.map(({ id, name }) => (names ? name : `Person ${codes.get(id)}`)));
  const at = new Map(shown.map(({ id }, index) => [id, index]));
  const known = new Set(ties.map(({ from, to }) => `${at.get(from)} ${at.get(to)}`));
  const connections = ties
    .map(({ from, to }) => ({ from: at.get(from) ?? -1, to: at.get(to) ?? -1 }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .map((tie) => ({ ...tie, mutual: known.has(`${tie.to} ${tie.from}`) }))
    .filter(({ from, to, mutual }) => !mutual || from < to)
    // In the order of the labels: that of the ties follows ids.
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, mutual }) => ({
      ...{ from: labels[from] ?? '', to: labels[to] ?? '' },
      direction: mutual ? ('mutual' as const) : ('directed' as const),
      type: 'Would ask',
    }));
  return { elements: labels.map((label) => ({ label, type: 'Person' })), connections };
}
