import { fill } from '../../../domain/flyerWords.ts';
import type { QuestionnaireSheet } from '../../../domain/questionnaire/sheetKinds.ts';
import { QUIET_INK } from '../paper.ts';
import type { Measures } from './measures.ts';
import { type Piece, type Setter, together } from './setting.ts';

const ABOVE = 5;

/** Which form this is, in which version, and which of how many pages. */
export function foot(
  { title, version, page: words }: QuestionnaireSheet,
  setter: Setter,
  { foot: size }: Measures,
  page: number,
  pages: number,
): Piece {
  const style = { size, color: QUIET_INK };
  const numbered = { text: fill(words.text, words.language, { page, pages }), language: words.language };
  const width = setter.widthOf(numbered, style) + 2;
  const said = { ...style, between: ' \u00B7 ' };
  const form = setter.lines(title ? [title, version] : [version], 0, setter.width - width - 20, said);
  let down = ABOVE;
  return together(
    [setter.shapes(0, [{ kind: 'line', x: 0, y: 0, w: setter.width, h: 0, lineWidth: 0.5, color: QUIET_INK }]), 0],
    ...form.map((line): readonly [Piece, number] => {
      down += line.height;
      return [line, down - line.height];
    }),
    [setter.text(numbered, setter.width - width, width, { ...style, end: true }), ABOVE],
  );
}
