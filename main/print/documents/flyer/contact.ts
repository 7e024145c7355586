import { INK } from '../paper.ts';
import { isRightToLeft, type Node, spoken } from './blocks.ts';
import type { CodeDrawing } from './code.ts';
import type { Space } from './space.ts';

const PADDING = 13;
const FRAME = 2;
/** Points between words beside each other, and between them and a code. */
const GAP = 14;
/** Points that words need beside a code; where there are fewer it stands below them. */
const BESIDE_CODE = 130;
/** Ems of a line that is short, yet holds "Call or text" in most languages. */
const SHORT_LINE = 9;

/** Whom to ask and how to reach them, in the languages of one frame. */
export interface Contact {
  readonly said: readonly { readonly language: string; readonly reach: string; readonly askFor: string }[];
  readonly name: string;
  readonly phone: string;
  readonly code: CodeDrawing | null;
}

/** Whom to ask for and the number, framed: what the eye finds from across the hallway. */
export function contactFrame({ said, name, phone, code }: Contact, space: Space): Node {
  const { size, air, width } = space;
  const room = width - 2 * (PADDING + FRAME);
  const side = code?.side ?? 0;
  const beside = code !== null && room - side - GAP >= BESIDE_CODE;
  const textRoom = beside ? room - side - GAP : room;
  // Grows with the room the page leaves: nothing on it matters more.
  const phoneSize = Math.max(size, Math.min(size * (2.3 + 0.5 * (air - 1)), textRoom / boldEms(phone)));
  const sides = new Set(said.map(({ language }) => isRightToLeft(language)));
  const right = isRightToLeft(said[0]?.language ?? 'en');
  const words: Node[] = [
    ...inRows(
      said.map(({ language, reach }) => ({ ...spoken(language), text: reach, fontSize: size })),
      textRoom,
      size,
    ),
    {
      text: phone,
      bold: true,
      noWrap: true,
      apart: true,
      direction: 'auto',
      alignment: sides.size > 1 ? 'center' : right ? 'right' : 'left',
      fontSize: phoneSize,
    },
    ...inRows(
      said.map(({ language, askFor }) => ({
        ...spoken(language),
        fontSize: size,
        text: [`${askFor} `, { text: name, bold: true, fontSize: size * 1.2, apart: true, lang: 'und' }],
        margin: [0, size * 0.2 * air, 0, 0],
      })),
      textRoom,
      size,
    ),
  ];
  const square: Node[] = code === null ? [] : [{ canvas: code.shapes() }];
  const columns = [
    // Not what is left over: that grows with a name that has no place to break.
    { stack: words, width: textRoom },
    { stack: square, width: side },
  ];
  const inside: Node[] = beside
    ? [{ columns: right && sides.size === 1 ? columns.reverse() : columns, columnGap: GAP }]
    : [...words, ...square.map((node) => ({ ...node, margin: [0, size * 0.4, 0, 0] }))];
  return { layout: framed(air), table: { widths: [room], body: [[{ stack: inside }]] } };
}

/** The same words in several languages: beside each other as far as each finds room for a short line. */
export function inRows(words: readonly Node[], room: number, size: number): Node[] {
  const across = Math.max(1, Math.min(words.length, Math.floor((room + GAP) / (size * SHORT_LINE + GAP))));
  if (across === 1) return [...words];
  const width = (room - (across - 1) * GAP) / across;
  const rows = Array.from({ length: Math.ceil(words.length / across) }, (_, row) =>
    words.slice(row * across, (row + 1) * across),
  );
  return rows.map((row) => ({ columns: row.map((node) => ({ ...node, width })), columnGap: GAP }));
}

/** About how wide a number is in bold, in ems; never less than it is. */
export const boldEms = (phone: string): number =>
  Math.max(
    1,
    [...phone].reduce(
      (sum, character) => sum + (/[\s().-]/.test(character) ? 0.37 : /[0-9+]/.test(character) ? 0.58 : 0.75),
      0,
    ),
  );

const framed = (air: number) => ({
  hLineWidth: () => FRAME,
  vLineWidth: () => FRAME,
  hLineColor: () => INK,
  vLineColor: () => INK,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 8 * air,
  paddingBottom: () => 10 * air,
});
