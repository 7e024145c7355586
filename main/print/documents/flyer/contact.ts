import { Refusal } from '../../../../preload/contract/errors.ts';
import { isRightToLeft } from '../../../domain/flyerWords.ts';
import { INK } from '../paper.ts';
import { type Node, spoken } from './blocks.ts';
import type { CodeDrawing } from './code.ts';
import type { Space } from './space.ts';

const PADDING = 13;
const FRAME = 2;
/** Points between words beside each other, and between them and a code. */
const GAP = 14;
/** Points that the number needs beside a code; where there are fewer the code stands below it. */
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

/**
 * Whom to ask for and the number, framed: what the eye finds from across the hallway.
 * @throws Refusal flyer.codeTooLong where the code is wider than the frame
 */
export function contactFrame({ said, name, phone, code }: Contact, space: Space): Node {
  const { size, air, width } = space;
  const room = width - 2 * (PADDING + FRAME);
  const side = code?.side ?? 0;
  if (side > room) throw new Refusal('flyer.codeTooLong');
  const beside = code !== null && room - side - GAP >= BESIDE_CODE;
  const textRoom = beside ? room - side - GAP : room;
  // Grows with the room the page leaves: nothing on it matters more.
  const phoneSize = Math.max(size, Math.min(size * (2.3 + 0.5 * (air - 1)), textRoom / boldEms(phone)));
  const sides = new Set(said.map(({ language }) => isRightToLeft(language)));
  const right = isRightToLeft(said[0]?.language ?? 'en');
  const reach = said.map(({ language, reach: text }) => ({ ...spoken(language), text, fontSize: size }));
  const number = {
    text: phone,
    bold: true,
    noWrap: true,
    apart: true,
    direction: 'auto',
    alignment: sides.size > 1 ? 'center' : right ? 'right' : 'left',
    fontSize: phoneSize,
  };
  const askFor = said.map(({ language, askFor: text }) => ({
    ...spoken(language),
    fontSize: size,
    text: [`${text} `, { text: name, bold: true, fontSize: size * 1.2, apart: true, lang: 'und' }],
    margin: [0, size * 0.2 * air, 0, 0],
  }));
  const withCode = (stack: readonly Node[], stackWidth: number): Node[] => {
    if (code === null) return [...stack];
    // Not what is left over: that grows with a name that has no place to break.
    const columns = [
      { stack: [...stack], width: stackWidth },
      { stack: [{ canvas: code.shapes() }], width: side },
    ];
    return [{ columns: right && sides.size === 1 ? columns.reverse() : columns, columnGap: GAP }];
  };
  const above = [...inRows(reach, textRoom, size), number];
  const below = room - side - GAP;
  const inside =
    beside || code === null
      ? withCode([...above, ...inRows(askFor, textRoom, size)], textRoom)
      : below >= (size * SHORT_LINE) / 2
        ? [...above, ...withCode(inRows(askFor, below, size), below)]
        : [...above, ...inRows(askFor, room, size), { canvas: code.shapes(), margin: [0, size * 0.4, 0, 0] }];
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
