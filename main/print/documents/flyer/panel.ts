import { isRightToLeft } from '../../../domain/flyerWords.ts';
import type { FlyerBlock, FlyerColumn, FlyerSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK } from '../paper.ts';
import { blockNode, type Node, rule } from './blocks.ts';
import type { CodeDrawing } from './code.ts';
import { type Contact, contactFrame } from './contact.ts';
import type { Space } from './space.ts';

const GUTTER = { few: 28, many: 16 } as const;
const gutterOf = (across: number): number => (across > 2 ? GUTTER.many : GUTTER.few);

/**
 * How languages share a panel. aligned: in columns, each part beside the same part of the others; loose: in columns
 * that each run on as they need; grid: so, but two in a row; stacked: one under the other.
 */
export type Way = 'aligned' | 'loose' | 'grid' | 'stacked';

/** How a panel is set: the size of its text in points, and how roomy it is (1 where gaps look right). */
export interface PanelFit {
  readonly textSize: number;
  readonly air: number;
}

/** What one panel holds, in the room it has. */
export interface PanelContent {
  readonly sheet: Pick<FlyerSheet, 'name' | 'phone' | 'blackAndWhite'>;
  readonly columns: readonly FlyerColumn[];
  readonly way: Way;
  readonly code: CodeDrawing | null;
  readonly width: number;
}

/** Taller than any sheet: what is laid out here never breaks, and its end tells how tall it is. */
export const ENDLESS = 14_000;

/** Deep teal, dark enough to be read; ink where nothing may need colour. */
const ACCENT = '#0f5c63';

/** One panel's text as a page of its own, as wide as the panel and without an end. */
export function panelDocument(content: PanelContent, { textSize, air }: PanelFit): Definition {
  const { columns, way, width, sheet } = content;
  const across = acrossIn(way, columns.length);
  const space: Space = {
    size: textSize,
    air,
    width: (width - (across - 1) * gutterOf(across)) / across,
    title: titleScale(across, columns.length, width),
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

const acrossIn = (way: Way, languages: number): number =>
  way === 'stacked' ? 1 : way === 'grid' ? Math.min(2, languages) : languages;

function titleScale(across: number, languages: number, width: number): number {
  if (across > 2) return 1.25;
  if (across === 2) return width < 500 ? 1.4 : 1.7;
  return languages > 1 || width < 330 ? 1.6 : 2.2;
}

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

/** Languages beside each other; one frame for all where a column would be too narrow for the number or a code. */
function sideBySide(content: PanelContent, space: Space): Node[] {
  const { columns, code, width, way } = content;
  const nodesOf = (column: FlyerColumn) => toldIn(column).map((block) => blockNode(block, column.language, space));
  const shared = code !== null || columns.length > 2;
  const across = acrossIn(way, columns.length);
  const rows: Node[][] =
    way === 'aligned' ? alignedRows(columns.map(nodesOf)) : looseRows(columns.map(nodesOf), across, space);
  if (!shared) rows.push(columns.map((column) => frameOf(contactOf([column], content, null), space)));
  // The first language stands where its readers begin.
  const body = isRightToLeft(columns[0]?.language ?? '') ? rows.map((row) => row.toReversed()) : rows;
  const table = { layout: parted(across), table: { widths: rows[0]?.map(() => space.width), body } };
  if (!shared) return [table];
  const frame = frameOf(contactOf(columns, content, code), { ...space, width });
  return [table, { ...frame, margin: [0, space.size * 0.5 * space.air, 0, 0] }];
}

/** Each language whole in its place, so many in a row, with room between the rows. */
function looseRows(parts: readonly Node[][], across: number, { size, air }: Space): Node[][] {
  const cells = parts.map((stack, i): Node => ({ stack, margin: [0, i < across ? 0 : size * 0.6 * air, 0, 0] }));
  return Array.from({ length: Math.ceil(cells.length / across) }, (_, row) =>
    Array.from({ length: across }, (_, i) => cells[row * across + i] ?? { text: '' }),
  );
}

/** Row by row the same part of every language; what one of them lacks stays empty. */
function alignedRows(parts: readonly (readonly Node[])[]): Node[][] {
  const count = Math.max(...parts.map((nodes) => nodes.length));
  return Array.from({ length: count }, (_, row) => parts.map((nodes) => nodes[row] ?? { text: '' }));
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
  paddingLeft: (i: number) => (i > 0 ? gutterOf(columns) / 2 : 0),
  paddingRight: (i: number) => (i < columns - 1 ? gutterOf(columns) / 2 : 0),
});
