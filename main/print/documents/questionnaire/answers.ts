import type { PaperQuestion, QuestionnaireSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { choiceRows } from './choices.ts';
import { type Measures, MILLIMETRE } from './measures.ts';
import { type Piece, type Setter, together } from './setting.ts';

const LONG = 4;
/** Dark enough for a copier, and light enough to write over. */
const RULE = 0.8;

/** Lines to write on. */
export const writingLines = (setter: Setter, at: number, { line }: Measures, count: number): Piece[] =>
  Array.from({ length: count }, () =>
    setter.shapes(line, [{ kind: 'line', x: at, y: line, w: setter.width - at, h: 0, lineWidth: RULE }]),
  );

/** What an answer is written or ticked in, `at` points in: one piece a row. */
export function answerSpace(
  { type, options, other }: PaperQuestion,
  sheet: QuestionnaireSheet,
  setter: Setter,
  measures: Measures,
  at: number,
): Piece[] {
  switch (type) {
    case 'text':
      return writingLines(setter, at, measures, 1);
    case 'longText':
      return writingLines(setter, at, measures, LONG);
    case 'number':
      return [numberBox(setter, measures, at)];
    case 'date':
      return [dateBoxes(sheet, setter, measures, at)];
    case 'one':
    case 'many': {
      const mark = type === 'one' ? 'round' : 'square';
      return choiceRows(setter, measures, mark, options, other ? sheet.other : null, at, measures.text);
    }
    case 'consent':
      return choiceRows(setter, measures, 'round', [sheet.yes, sheet.no], null, at, measures.text);
    case 'note':
      return [];
  }
}

function numberBox(setter: Setter, { figure }: Measures, at: number): Piece {
  const h = figure.height;
  return setter.shapes(h, [{ kind: 'square', x: at, y: 0, w: 3 * figure.width, h, lineWidth: RULE }]);
}

/** A box for each figure, under the name of what is written in it. */
function dateBoxes({ date }: QuestionnaireSheet, setter: Setter, { figure, small }: Measures, at: number): Piece {
  let x = at;
  const parts = date.map(({ label, figures }) => {
    const width = figures * figure.width;
    const words = setter.text(label, x, width + 2 * MILLIMETRE, { size: small });
    const boxes = Array.from({ length: figures }, (_, i) => ({
      ...({ kind: 'square', y: 0, w: figure.width, h: figure.height, lineWidth: RULE } as const),
      x: x + i * figure.width,
    }));
    x += width + 4 * MILLIMETRE;
    return { words, boxes };
  });
  const down = Math.max(...parts.map(({ words }) => words.height)) + 2;
  const boxes = setter.shapes(
    figure.height,
    parts.flatMap((part) => part.boxes),
  );
  return together(...parts.map(({ words }) => [words, down - 2 - words.height] as const), [boxes, down]);
}
