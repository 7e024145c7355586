import type { Definition } from '../engine.ts';
import { ABOUT, INK, type PaperSize, QUIET_INK } from './paper.ts';

/** Points kept free at the top of a household's flyer for whom it is for. */
export const HEAD = 46;

const NAMES = 13;
/** Points: a door is short, and where it is not it shrinks rather than push the names away. */
const DOOR_WIDTH = 130;
const GAP = 16;
const doorSize = (door: string): number =>
  door.length <= 6 ? 18 : door.length <= 14 ? 13 : door.length <= 36 ? 10 : 7;
const RULE = 36;

/** Where on the page the words of address stand: points from its left and top, and how wide. */
export interface HeadPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Names and door of a household, as on an envelope: no words of any language stand with them. */
export function batchHead(names: readonly string[], door: string, paper: PaperSize, place: HeadPlace): Definition {
  const { x, y, width } = place;
  return {
    ...ABOUT,
    pageSize: { ...paper },
    pageMargins: [x, y, paper.width - x - width, 0],
    defaultStyle: { fontSize: NAMES, lineHeight: 1, color: INK },
    content: [
      {
        columns: [
          {
            text: names.flatMap((name, i) => [
              ...(i > 0 ? [{ text: ' \u00B7 ', color: QUIET_INK }] : []),
              { text: name, apart: true, lang: 'und' },
            ]),
            bold: true,
            // Not what is left over: that grows with a name that has no place to break.
            width: width - DOOR_WIDTH - GAP,
          },
          { text: door, bold: true, apart: true, fontSize: doorSize(door), width: DOOR_WIDTH, alignment: 'right' },
        ],
        columnGap: GAP,
      },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: QUIET_INK }],
        absolutePosition: { x, y: y + RULE },
      },
    ],
  };
}

/** How much room the words take before the rule, in points. */
export const HEAD_ROOM = RULE - 3;
