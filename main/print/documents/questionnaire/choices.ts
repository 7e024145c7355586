import type { Said } from '../../../domain/questionnaire/sheetKinds.ts';
import type { Measures } from './measures.ts';
import { below, moved, type Piece, type Setter, type Shape, type Style, together } from './setting.ts';

/** Round for one answer, square for as many as fit. */
export type Mark = 'round' | 'square';

/** Room between columns of choices, and between choices on one line. */
const [BETWEEN, APART] = [14, 18];
const ROW_GAP = 5;
/** Above each row of words to circle: a circle does not reach into what stands there. */
const TO_CIRCLE = 5;
/** Of a column: room behind its longest words, and its least width. */
const [NEAR, LEAST] = [12, 80];
const MOST_COLUMNS = 3;
/** Of all choices, those that may take more lines than one, and how often their column they may be wide. */
const FEW = { share: 0.2, wide: 1.7 };
/** Of so many choices more may, in two columns, so that they and their question fit a page. */
const MANY = 12;
const FEW_OF_MANY = { share: 0.5, wide: 2.6 };

/** A box to tick with its words beside it. */
export function choice(
  setter: Setter,
  { box, boxGap }: Pick<Measures, 'box' | 'boxGap'>,
  mark: Mark,
  said: Said,
  at: number,
  width: number,
  style: Style,
): Piece {
  const lines = setter.lines(said, at + box + boxGap, width - box - boxGap, style);
  const words = below(lines);
  const down = ((lines[0]?.height ?? box) - box) / 2;
  const marks = setter.shapes(box, [boxAt(mark, at, 0, box)]);
  return together([words, Math.max(0, -down)], [marks, Math.max(0, down)]);
}

export const boxAt = (kind: Mark, x: number, y: number, box: number): Shape => ({
  ...{ kind, x, y, w: box, h: box, lineWidth: 1.1 },
});

/** Choices in as many columns as their words have room in, row by row, and a line for what is not among them. */
export function choiceRows(
  setter: Setter,
  measures: Measures,
  mark: Mark,
  options: readonly Said[],
  other: Said | null,
  at: number,
  size: number,
): Piece[] {
  const { box, boxGap, line } = measures;
  const room = setter.width - at;
  const widths = options.map((option) => setter.widthOf(option, { size }) + 1);
  const full = (columns: number) => (room - (columns - 1) * BETWEEN) / columns;
  const wellIn = (n: number, few: typeof FEW) => sitWell(widths, full(n) - box - boxGap, few);
  const narrowed = options.length > MANY && wellIn(2, FEW_OF_MANY) ? 2 : 1;
  const columns = count(options.length).find((n) => n > 1 && wellIn(n, FEW)) ?? narrowed;
  const widest = Math.max(0, ...widths);
  // Short words stand near each other: yes and no are seen together.
  const wide = columns > 1 ? Math.min(full(columns), Math.max(widest + box + boxGap + NEAR, LEAST)) : full(1);
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) => {
    const cells = options
      .slice(row * columns, (row + 1) * columns)
      .map((option, i) => choice(setter, measures, mark, option, at + i * (wide + BETWEEN), wide, { size }));
    return together(...cells.map((cell) => [cell, 0] as const));
  });
  const spaced = rows.map((row, i) => (i > 0 ? padded(row, ROW_GAP) : row));
  if (!other) return spaced;
  const label = choice(setter, measures, mark, other, at, room, { size });
  const from = Math.min(at + box + boxGap + setter.widthOf(other, { size }) + 6, at + room / 2);
  const down = Math.max(0, line - label.height);
  const rule = setter.shapes(line, [
    { kind: 'line', x: from, y: line - 1, w: setter.width - from, h: 0, lineWidth: 0.8 },
  ]);
  return [...spaced, together([label, down], [rule, 0])];
}

const count = (options: number) =>
  Array.from({ length: MOST_COLUMNS }, (_, i) => MOST_COLUMNS - i).filter((n) => n <= Math.max(1, options));

/** Whether words fit a column: nearly all on one line, and a few long ones on more. */
function sitWell(widths: readonly number[], column: number, few: typeof FEW): boolean {
  const long = widths.filter((width) => width > column);
  return long.length <= widths.length * few.share && long.every((width) => width < few.wide * column);
}

const padded = (piece: Piece, above: number): Piece => ({ ...moved(piece, above), height: piece.height + above });

/**
 * What is asked on one line with what may be ticked at its end; below each other where one line is too short. The
 * choices begin on a new line, too, where they alone fill more than one.
 */
export function askedOnOneLine(
  setter: Setter,
  measures: Pick<Measures, 'box' | 'boxGap'>,
  asked: Said,
  choices: readonly Said[],
  mark: Mark,
  { at, width, style }: { readonly at: number; readonly width: number; readonly style: Style },
): Piece {
  const { box, boxGap } = measures;
  const plain = { ...style, bold: false };
  const widths = choices.map((said) => Math.min(width, box + boxGap + setter.widthOf(said, plain) + 1));
  const all = widths.reduce((sum, one) => sum + one + APART, -APART);
  const words = (room: number) => setter.text(asked, at, room, style);
  if (setter.widthOf(asked, style) + 1 <= width - all - APART) {
    const row = inRow(setter, measures, mark, choices, widths, at + width - all, plain);
    const text = words(width - all - APART);
    const most = Math.max(row.height, text.height);
    return together([text, (most - text.height) / 2], [row, (most - row.height) / 2]);
  }
  const fits = all <= width;
  const rows = fits
    ? [inRow(setter, measures, mark, choices, widths, at, plain)]
    : choices.map((said) => choice(setter, measures, mark, said, at, width, plain));
  return below([words(width), ...rows], ROW_GAP);
}

function inRow(
  setter: Setter,
  measures: Pick<Measures, 'box' | 'boxGap'>,
  mark: Mark,
  choices: readonly Said[],
  widths: readonly number[],
  at: number,
  style: Style,
): Piece {
  let x = at;
  return together(
    ...choices.map((said, i) => {
      const width = widths[i] ?? 0;
      const piece = choice(setter, measures, mark, said, x, width, style);
      x += width + APART;
      return [piece, 0] as const;
    }),
  );
}

/** Words one after the other, with room round each to circle it: row by row, as many as fit. */
export function toCircle(setter: Setter, options: readonly Said[], at: number, width: number, style: Style): Piece[] {
  const rows: { piece: Piece; end: number }[] = [];
  for (const option of options) {
    const wide = Math.min(width, setter.widthOf(option, style) + 1);
    const last = rows.at(-1);
    if (last && last.end + APART + wide <= width) {
      const from = last.end + APART;
      last.piece = together([last.piece, 0], [setter.text(option, at + from, wide, style), 0]);
      last.end = from + wide;
    } else rows.push({ piece: setter.text(option, at, wide, style), end: wide });
  }
  return rows.map(({ piece }) => padded(piece, TO_CIRCLE));
}
