import type { Definition } from '../engine.ts';
import { ABOUT, INK, type PaperSize, QUIET_INK } from './paper.ts';

/** Points kept free at the top of a household's flyer for whom it is for. */
export const HEAD = 46;

const NAMES = 13;
const DOOR = 18;
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
            width: '*',
          },
          { text: door, bold: true, apart: true, fontSize: DOOR, width: 'auto', alignment: 'right' },
        ],
        columnGap: 16,
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
