import type { LaidPage, Placed, Press } from '../../engine.ts';
import { bottomOf } from '../../room.ts';
import { INK } from '../paper.ts';
import { languageOfName } from './nameLanguage.ts';
import type { Node } from './shapes.ts';

/** Text of one language, set into a column. */
export interface Setting {
  readonly language: string;
  readonly rightToLeft: boolean;
}

/** A page without end, as wide as asked for, with this on it. Points. */
export function setColumn(press: Press, width: number, { language, rightToLeft }: Setting, stack: Node[]): LaidPage {
  const [page] = press.layOut({
    pageSize: { width, height: 4000 },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: {
      ...{ fontSize: 10, lineHeight: 1, color: INK, lang: language },
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    content: [{ stack }],
  });
  if (!page) throw new Error('Nothing was laid out.');
  return page;
}

/** What is set in the first of these sizes in which it is no higher than `room` (points); null where none is. */
export function firstIn<Size>(room: number, sizes: readonly Size[], lay: (size: Size) => LaidPage): LaidPage | null {
  for (const size of sizes) {
    const page = lay(size);
    if (bottomOf(page) <= room) return page;
  }
  return null;
}

export function orFail(page: LaidPage | null): LaidPage {
  if (!page) throw new Error('Words found no room.');
  return page;
}

/** Shapes where they stand on a page, whichever way its language runs. */
export const setShapes = (press: Press, width: number, shapes: readonly Node[]): LaidPage =>
  setColumn(press, width, { language: 'und', rightToLeft: false }, [{ canvas: [...shapes] }]);

/** Points from the top of a laid out line to its baseline. */
function baselineOf(page: LaidPage): number {
  const line = page.items.find(({ type }) => type === 'line')?.item as
    | { readonly y: number; getAscenderHeight(): number }
    | undefined;
  return line ? line.y + line.getAscenderHeight() : 0;
}

/** How far the baseline lies below the middle of a line of letters, in ems. */
const BELOW_MIDDLE = 0.35;
/** Room to either side, so that a line that is a hair wider than reckoned is not broken. Points. */
const SPARE = 40;

/**
 * Lines of a name one below the other about a point, each in its own direction, wherever its letters come from.
 * `language`: of the sheet.
 */
export function namePlaced(
  press: Press,
  label: { readonly lines: readonly string[]; readonly size: number },
  at: { readonly x: number; readonly y: number; readonly r: number },
  lineHeight: number,
  language: string,
  style: Node = {},
): Placed[] {
  const { lines, size } = label;
  const width = 2 * (at.r + SPARE);
  const setting = { language: languageOfName(lines.join(' '), language), rightToLeft: false };
  return lines.map((text, line) => {
    const page = setColumn(press, width, setting, [
      { text, fontSize: size, alignment: 'center', direction: 'auto', noWrap: true, ...style },
    ]);
    const baseline = at.y + (line - (lines.length - 1) / 2) * lineHeight * size + BELOW_MIDDLE * size;
    return { page, x: at.x - width / 2, y: baseline - baselineOf(page) };
  });
}
