import { INK } from '../paper.ts';
import { isRightToLeft, type Node, spoken } from './blocks.ts';
import type { CodeDrawing } from './code.ts';
import type { Space } from './space.ts';

const PADDING = 13;
const FRAME = 2;
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
  const beside = code !== null && room - side - 14 >= 130;
  const textRoom = beside ? room - side - 14 : room;
  const phoneSize = Math.max(size, Math.min(size * 2.3, textRoom / boldEms(phone)));
  const right = isRightToLeft(said[0]?.language ?? 'en');
  const words: Node[] = [
    ...said.map(({ language, reach }) => ({ ...spoken(language), text: reach, fontSize: size })),
    {
      text: phone,
      bold: true,
      noWrap: true,
      apart: true,
      direction: 'auto',
      alignment: right ? 'right' : 'left',
      fontSize: phoneSize,
    },
    ...said.map(({ language, askFor }) => ({
      ...spoken(language),
      fontSize: size,
      text: [`${askFor} `, { text: name, bold: true, fontSize: size * 1.2, apart: true, lang: 'und' }],
      margin: [0, size * 0.2 * air, 0, 0],
    })),
  ];
  const square: Node[] = code === null ? [] : [{ canvas: code.shapes() }];
  const columns = [
    { stack: words, width: '*' },
    { stack: square, width: side },
  ];
  const inside: Node[] = beside
    ? [{ columns: right ? columns.reverse() : columns, columnGap: 14 }]
    : [...words, ...square.map((node) => ({ ...node, margin: [0, size * 0.4, 0, 0] }))];
  return { layout: framed(air), table: { widths: [room], body: [[{ stack: inside }]] } };
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
