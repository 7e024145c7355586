import type { Ring } from '../../../../preload/contract/podmapKinds.ts';
import { circleShape, type Node } from './shapes.ts';

/** A kind of circle: what it is called and what it means. */
export interface Kind {
  readonly ring: Ring;
  readonly name: string;
  readonly meaning: string;
}

/** Nodes in the order in which they are read, first on the side where reading begins. */
export const inOrder = <T>(items: readonly T[], rightToLeft: boolean): T[] =>
  rightToLeft ? items.toReversed() : [...items];

/** A picture with words beside it, on the side where reading begins. */
export const beside = (picture: Node, words: Node, columnGap: number, rightToLeft: boolean): Node => ({
  columns: inOrder<Node>([picture, { ...words, width: '*' }], rightToLeft),
  columnGap,
  width: '*',
});

/** A small circle in the line of its ring, in the middle of a line of text of that size. Points. */
export function sampleOf(ring: Ring, size: number): Node {
  const [r, across] = [size * (ring === 'edge' ? 0.62 : 0.48), size * 0.66];
  // A line of text is 1.36 ems high.
  return { canvas: [circleShape({ ring, x: across, y: size * 0.68, r })], width: 2 * across };
}

/** What each kind of circle means, one below the other. */
export const legendOf = (kinds: readonly Kind[], size: number, rightToLeft: boolean): Node[] =>
  kinds.map(({ ring, name, meaning }) =>
    beside(sampleOf(ring, size), { text: [{ text: name, bold: true }, '  ', meaning], fontSize: size }, 6, rightToLeft),
  );
