import type { FlyerPaper } from '../../../preload/contract/flyerKinds.ts';
import { partsOf } from './flyerSheets.ts';
import type { PaperPage } from './onPaper.ts';
import type { Box, Drawn, Ink } from './paperMarks.ts';

/** Points that ink may reach beyond where it should: curves are a little larger than they look. */
const HAIR = 0.75;

export const isInside = (inner: Box, outer: Box, room = 0): boolean =>
  inner.left >= outer.left + room - HAIR &&
  inner.right <= outer.right - room + HAIR &&
  inner.top >= outer.top + room - HAIR &&
  inner.bottom <= outer.bottom - room + HAIR;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR;

/** Words of one line may lean over each other (Nastaliq does); words of different lines may not. */
export function textCollisions({ inks }: PaperPage): (readonly [Ink, Ink])[] {
  const found: (readonly [Ink, Ink])[] = [];
  const sorted = [...inks].sort((a, b) => a.top - b.top);
  for (const [i, ink] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) {
      if (other.top > ink.bottom) break;
      const sameLine = ink.turned === other.turned && Math.abs(ink.baseline - other.baseline) < 0.01;
      if (!sameLine && overlap(ink, other)) found.push([ink, other]);
    }
  }
  return found;
}

/** A stroke covers its width; text may stand inside a frame, but none of its sides may run through it. */
const sidesOf = ({ left, top, right, bottom, lineWidth, filled }: Drawn): Box[] => {
  const half = Math.max(lineWidth / 2, 0.01);
  if (filled || right - left < 0.01 || bottom - top < 0.01) {
    return [{ left: left - half, right: right + half, top: top - half, bottom: bottom + half }];
  }
  return [
    { left: left - half, right: right + half, top: top - half, bottom: top + half },
    { left: left - half, right: right + half, top: bottom - half, bottom: bottom + half },
    { left: left - half, right: left + half, top: top - half, bottom: bottom + half },
    { left: right - half, right: right + half, top: top - half, bottom: bottom + half },
  ];
};

const touches = (ink: Box, side: Box): boolean =>
  Math.min(ink.right, side.right) > Math.max(ink.left, side.left) + 0.1 &&
  Math.min(ink.bottom, side.bottom) > Math.max(ink.top, side.top) + 0.1;

const isWhite = ({ filled, colour }: Drawn): boolean =>
  filled && colour.length > 0 && colour.every((part) => part === 1);

/** Text that a line, the side of a frame or a dark shape runs through. */
export const struckText = ({ inks, drawn }: PaperPage): (readonly [Ink, Drawn])[] =>
  drawn
    .filter((shape) => !isWhite(shape))
    .flatMap((shape) =>
      sidesOf(shape).flatMap((side) => inks.filter((ink) => touches(ink, side)).map((ink) => [ink, shape] as const)),
    );

/** What is wrong with a page, in words; empty where nothing is. */
export function faultsOf(page: PaperPage, paper: FlyerPaper): string[] {
  const { width, height, parts } = partsOf(paper);
  const outside = page.inks.filter((ink) => !parts.some((part) => isInside(ink, part, 4)));
  return [
    ...(Math.abs(page.width - width) > 0.01 || Math.abs(page.height - height) > 0.01 ? ['another sheet'] : []),
    ...(page.inks.length === 0 ? ['blank'] : []),
    ...outside.map((ink) => `outside its part: ${show(ink)}`),
    ...textCollisions(page).map(([a, b]) => `text over text: ${show(a)} | ${show(b)}`),
    ...struckText(page).map(([ink, shape]) => `struck text: ${show(ink)} | ${show(shape)}`),
  ];
}

const show = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((value) => value.toFixed(1)).join(' ');
