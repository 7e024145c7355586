import type { QuestionnaireSheet, Said } from '../../../domain/questionnaire/sheetKinds.ts';
import { QUIET_INK } from '../paper.ts';
import { type Measures, MILLIMETRE } from './measures.ts';
import { below, type Piece, type Setter, space, together } from './setting.ts';

const PAD = 9;

/** Something in a frame as wide as the page. */
export function framed(setter: Setter, inside: (at: number, width: number) => Piece, dashed = false): Piece {
  const content = inside(PAD, setter.width - 2 * PAD);
  const height = content.height + 2 * PAD;
  const frame = setter.shapes(height, [
    {
      ...{ kind: dashed ? 'dashes' : 'frame', x: 0, y: 0, w: setter.width, h: height },
      ...{ lineWidth: dashed ? 1.2 : 0.8, color: QUIET_INK },
    },
  ]);
  return together([frame, 0], [content, PAD]);
}

/** A heading with words under it, and room to write below them. */
export function headed(
  setter: Setter,
  { label, text }: Pick<Measures, 'label' | 'text'>,
  words: { readonly title: Said; readonly said: readonly Said[]; readonly room: number },
  { at, width }: { readonly at: number; readonly width: number },
): Piece {
  return below([
    setter.text(words.title, at, width, { size: Math.min(label, 18), bold: true }),
    ...(words.said.length > 0 ? [space(2), setter.text(words.said, at, width, { size: text })] : []),
    space(words.room),
  ]);
}

/** A field of the head: what is written there, and a line to write it on or what is known already. */
export interface Field {
  readonly label: Said;
  readonly value?: Said;
  readonly share: number;
}

/** Fields beside each other on a line to write on, as wide as their shares; below each other where words are long. */
export function fieldRow(setter: Setter, measures: Pick<Measures, 'line' | 'text'>, fields: readonly Field[]): Piece {
  const { line, text } = measures;
  const GAP = 14;
  const style = { size: text };
  const all = fields.reduce((sum, { share }) => sum + share, 0);
  const room = setter.width - GAP * (fields.length - 1);
  const needs = fields.map(({ label, value }) => ({
    label: setter.widthOf(label, style) + 1,
    value: value ? setter.widthOf(value, { ...style, bold: true }) + 1 : 22 * MILLIMETRE,
  }));
  const tooLong = fields.some(({ share }, i) => {
    const need = needs[i];
    return need !== undefined && need.label + 6 + need.value > (share / all) * room;
  });
  if (tooLong && fields.length > 1) return below(fields.map((field) => fieldRow(setter, measures, [field])));
  let x = 0;
  const parts = fields.map(({ label, value, share }, i) => {
    const width = (share / all) * room;
    const labelled = Math.min(needs[i]?.label ?? 0, width - 6);
    const words = setter.text(label, x, labelled, style);
    const from = x + labelled + 6;
    const after = value
      ? setter.text(value, from, Math.max(20, width - labelled - 6), { ...style, bold: true })
      : setter.shapes(line, [{ kind: 'line', x: from, y: line - 1, w: x + width - from, h: 0, lineWidth: 0.8 }]);
    x += width + GAP;
    return together([words, Math.max(0, line - words.height)], [after, value ? Math.max(0, line - after.height) : 0]);
  });
  return together(...parts.map((part) => [part, 0] as const));
}

/** The language of these pages is known; who and when are for the hand. */
export const dateAndLanguage = ({ words, languageName }: QuestionnaireSheet): Field[] => [
  { label: words.date, share: 1 },
  { label: words.language, value: languageName, share: 1 },
];
