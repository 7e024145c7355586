import type { InsightSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { INK, LINE } from '../paper.ts';
import { type Block, step, textSteps } from '../questionnaire/flow.ts';
import { type Piece, type Setter, together } from '../questionnaire/setting.ts';

type Table = InsightSheet['tables'][number];

const [TEXT, SMALL] = [11, 10];
const [PAD, GAP] = [3, 8];
/** Of the width, for a column of numbers: less where there are many, under smaller headings. */
const [NUMBERS, LEAST] = [0.17, 0.13];
const SMALLEST = 9;

/** Numbers in rows under headings; nothing where there are no rows. */
export function tableBlocks({ title, columns, rows }: Table, sheet: InsightSheet, setter: Setter): Block[] {
  if (rows.length === 0) return [];
  const { language } = sheet;
  const share = columns.length > 4 ? LEAST : NUMBERS;
  const row = (cells: readonly string[], head: boolean): Piece => {
    const numbers = cells.length - 1;
    const first = (1 - numbers * share) * setter.width;
    const style = { size: head ? (columns.length > 4 ? SMALLEST : SMALL) : TEXT, bold: head };
    const pieces = cells.map((text, i) =>
      i === 0
        ? setter.text({ text, language }, 0, first - GAP, style)
        : setter.text({ text, language }, first + (i - 1) * share * setter.width, share * setter.width - GAP, style),
    );
    const height = Math.max(...pieces.map((piece) => piece.height)) + 2 * PAD;
    const rule = setter.shapes(0, [
      { kind: 'line', x: 0, y: 0, w: setter.width, h: 0, lineWidth: head ? 1.2 : 0.5, color: head ? INK : LINE },
    ]);
    return together(...pieces.map((piece) => [piece, PAD] as const), [{ placed: [], height }, 0], [rule, height]);
  };
  const heading = textSteps(setter.lines({ text: title, language }, 0, setter.width, { size: 14, bold: true }), 20);
  const [first, ...others] = rows.map((cells) => step(row(cells, false), 0, false));
  return [
    { steps: [...heading, step(row(columns, true), 2), ...(first ? [first] : [])] },
    ...others.map((each) => ({ steps: [each] })),
  ];
}
