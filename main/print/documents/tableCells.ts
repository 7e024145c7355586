import type { ContactLine, TableSheet } from '../../domain/sheets.ts';
import { INK, QUIET_INK } from './paper.ts';

type Node = Record<string, unknown>;
type Column = TableSheet['columns'][number];

/** Points. */
export const TEXT = 12;
export const SMALL = 10.5;
const BOX = 11;
const LETTERS_A_LINE = 10;
const TALL = 20;

/** Whether a row might fill more than about half a page: guessed from its characters, in narrow lines. */
export const mayBeTall = (cells: readonly ContactLine[]): boolean =>
  cells.some(({ words }) => words.reduce((sum, word) => sum + Math.ceil(word.length / LETTERS_A_LINE), 0) > TALL);

/** What stands in a column of a row `height` points high: words, room to write, boxes to tick. */
export function cellOf(
  { kind, ticks }: Column,
  line: ContactLine | undefined,
  sheet: TableSheet,
  height: number,
): Node {
  if (kind === 'tick') return ticksOf(ticks ?? [], sheet, height);
  const words = line?.words ?? [];
  const style = line?.quiet ? { fontSize: SMALL, color: QUIET_INK } : { bold: kind === 'key' || kind === 'write' };
  const each = words.map((text) => ({ text, apart: true }));
  if (kind === 'lines') return { stack: each.map((text) => ({ text: [text], strut: TEXT })), ...style };
  const separated = each.flatMap((text, i) => [...(i > 0 ? [sheet.separator] : []), text]);
  // A name to sign beside stands in the middle of the line that is written on.
  const down = kind === 'write' && words.length > 0 ? Math.max(0, (height - 1.4 * TEXT) / 2) : 0;
  return { text: separated, strut: TEXT, ...style, margin: [0, down, 0, 0] };
}

/** One box alone or two side by side in the middle of the row; more below each other from its top. */
function ticksOf(words: readonly string[], { rightToLeft }: TableSheet, height: number): Node {
  if (words.length === 0)
    return { canvas: [boxAt(0)], alignment: 'center', margin: [0, Math.max(0, (height - BOX) / 2), 0, 0] };
  const each = words.map((text) => {
    const parts: Node[] = [
      { canvas: [boxAt(2)], width: BOX + 5 },
      { text, fontSize: SMALL, width: '*' },
    ];
    return { columns: rightToLeft ? parts.reverse() : parts };
  });
  if (words.length > 2) return { stack: each };
  return { columns: rightToLeft ? each.reverse() : each, margin: [0, Math.max(0, (height - 1.4 * SMALL) / 2), 0, 0] };
}

const boxAt = (y: number) => ({ type: 'rect', x: 0.5, y, w: BOX, h: BOX, lineWidth: 1, lineColor: INK });
