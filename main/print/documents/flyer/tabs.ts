import type { Definition } from '../../engine.ts';
import { INK, QUIET_INK } from '../paper.ts';
import type { Node } from './blocks.ts';
import { boldEms } from './contact.ts';

/** Points: how long a tab is. */
export const TAB_LENGTH = 144;
/** Points that stay free: at the paper's edge, where printers print nothing, and on the other sides. */
export const TAB_EDGE = 18;
/** Points inside the cuts: along a tab, where hands tear, and across it, where there is little to spare. */
const PADDING = { along: 5, across: 2.5 } as const;
/** Lines of a tab stand close: there are two or three of them, and nothing above or below. */
const CLOSE = 0.88;
/** Points of the text's size: as large as it looks good, as small as it can be read in a hand. */
export const TAB_SIZES = { most: 13, least: 7 } as const;

/** The room for text on a tab, as it is read: along the tab, and across it. */
export const roomOnTab = (tabWidth: number): { along: number; across: number } => ({
  along: TAB_LENGTH - TAB_EDGE - 2 * PADDING.along,
  across: tabWidth - 2 * PADDING.across,
});

/** One tab as a page of its own, to be turned: a short name and the number, which is never the smaller of the two. */
export function tabDocument(name: string, phone: string, size: number, along: number): Definition {
  const phoneSize = Math.min(size * 1.35, along / boldEms(phone));
  return {
    pageSize: { width: along, height: 2000 },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: size, lineHeight: CLOSE, color: INK },
    content: [
      {
        text: name,
        lang: 'und',
        apart: true,
        direction: 'auto',
        alignment: 'center',
        fontSize: Math.min(size, Math.max(TAB_SIZES.least, phoneSize)),
      },
      {
        text: phone,
        bold: true,
        noWrap: true,
        apart: true,
        direction: 'auto',
        alignment: 'center',
        fontSize: phoneSize,
      },
    ],
  };
}

/** Lines to cut along: above the tabs, and between them. Points from the sheet's left and top. */
export function tabLines(x: number, y: number, width: number, height: number, tabs: number): Node[] {
  const dashed = (x1: number, y1: number, x2: number, y2: number): Node => ({
    ...{ type: 'line', x1, y1, x2, y2, lineWidth: 0.75, lineColor: QUIET_INK, dash: { length: 4, space: 3 } },
  });
  const between = Array.from({ length: tabs - 1 }, (_, i) => x + ((i + 1) * width) / tabs);
  return [dashed(x, y, x + width, y), ...between.map((at) => dashed(at, y, at, y + height))];
}
