import type { FlyerBlock, FlyerColumn, FlyerSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK } from '../paper.ts';
import { blockNode, type Node, rule } from './blocks.ts';
import type { CodeDrawing } from './code.ts';
import { type Contact, contactFrame } from './contact.ts';
import type { Space } from './space.ts';

const GUTTER = 28;

/** How a panel is set: the size of its text in points, and how roomy it is (1 is as tight as it gets). */
export interface PanelFit {
  readonly textSize: number;
  readonly air: number;
}

/** What one panel holds, in the room it has. */
export interface PanelContent {
  readonly sheet: Pick<FlyerSheet, 'name' | 'phone' | 'blackAndWhite'>;
  readonly columns: readonly FlyerColumn[];
  readonly beside: boolean;
  readonly code: CodeDrawing | null;
  readonly width: number;
}

/** Taller than any sheet: what is laid out here never breaks, and its end tells how tall it is. */
export const ENDLESS = 14_000;

/** Deep teal, dark enough to be read; ink where nothing may need colour. */
const ACCENT = '#0f5c63';

/** One panel's text as a page of its own, as wide as the panel and without an end. */
export function panelDocument(content: PanelContent, { textSize, air }: PanelFit): Definition {
  const { columns, beside, width, sheet } = content;
  const across = beside ? columns.length : 1;
  const space: Space = {
    size: textSize,
    air,
    width: (width - (across - 1) * GUTTER) / across,
    title: titleScale(across, width),
    accent: sheet.blackAndWhite ? INK : ACCENT,
  };
  return {
    ...ABOUT,
    pageSize: { width, height: ENDLESS },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: textSize, lineHeight: 1, color: INK },
    content: across > 1 ? sideBySide(content, space) : stacked(content, space),
  };
}

const titleScale = (across: number, width: number): number =>
  across > 2 ? 1.35 : across === 2 ? (width < 500 ? 1.4 : 1.7) : width < 330 ? 1.6 : 2.2;

type Told = Exclude<FlyerBlock, { type: 'contact' }>;
const toldIn = ({ blocks }: FlyerColumn): Told[] => blocks.filter((block): block is Told => block.type !== 'contact');

/** One frame for these languages: where each says how to reach somebody. */
function contactOf(
  columns: readonly FlyerColumn[],
  { sheet, code }: PanelContent,
  shown: CodeDrawing | null,
): Contact | null {
  const said = columns.flatMap(({ language, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'contact' ? [{ language, reach: block.reach, askFor: block.askFor }] : [],
    ),
  );
  return said.length > 0 ? { said, name: sheet.name, phone: sheet.phone, code: shown && code } : null;
}

/** Languages beside each other, each part beside the same part of the others; a shared frame where a code is. */
function sideBySide(content: PanelContent, space: Space): Node[] {
  const { columns, code, width } = content;
  const told = columns.map(toldIn);
  const count = Math.max(...told.map((blocks) => blocks.length));
  const rows: Node[][] = Array.from({ length: count }, (_, row) =>
    columns.map(({ language }, i) => {
      const block = told[i]?.[row];
      return block ? blockNode(block, language, space) : { text: '' };
    }),
  );
  if (!code) rows.push(columns.map((column) => frameOf(contactOf([column], content, null), space)));
  const shared = code ? [frameOf(contactOf(columns, content, code), { ...space, width })] : [];
  return [{ layout: parted(columns.length), table: { widths: columns.map(() => space.width), body: rows } }, ...shared];
}

const frameOf = (contact: Contact | null, space: Space): Node =>
  contact ? contactFrame(contact, space) : { text: '', fontSize: 1 };

/** Languages one under the other, parted by a line; one frame for all at the end. */
function stacked(content: PanelContent, space: Space): Node[] {
  const { columns, code } = content;
  const gap = space.size * space.air;
  return [
    ...columns.flatMap((column, i) => [
      ...(i > 0 ? [{ ...rule(space.width, 0.75), margin: [0, gap * 0.4, 0, gap * 0.9] }] : []),
      ...toldIn(column).map((block) => blockNode(block, column.language, space)),
    ]),
    frameOf(contactOf(columns, content, code), space),
  ];
}

const none = () => 0;

/** No lines but one thin one between the languages, and no padding but the room on both sides of it. */
const parted = (columns: number) => ({
  hLineWidth: none,
  vLineWidth: (i: number) => (i > 0 && i < columns ? 0.75 : 0),
  vLineColor: () => INK,
  paddingTop: none,
  paddingBottom: none,
  paddingLeft: (i: number) => (i > 0 ? GUTTER / 2 : 0),
  paddingRight: (i: number) => (i < columns - 1 ? GUTTER / 2 : 0),
});
