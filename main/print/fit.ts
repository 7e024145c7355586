import { Refusal } from '../../preload/contract/errors.ts';
import { type FlyerColumn, type FlyerSheet, SMALLEST_TEXT } from '../domain/sheets.ts';
import type { Node } from './documents/flyer/blocks.ts';
import { codeDrawing } from './documents/flyer/code.ts';
import { marksDocument } from './documents/flyer/marks.ts';
import { type PanelContent, panelDocument, type Way } from './documents/flyer/panel.ts';
import { type FlyerSheetOfPaper, type Panel, paperOf } from './documents/flyer/panels.ts';
import { TAB_LENGTH, tabLines } from './documents/flyer/tabs.ts';
import type { PaperSize } from './documents/paper.ts';
import type { LaidPage, Placed, SheetPage } from './engine.ts';
import { fitTab } from './fitTab.ts';
import { fitText, type LayOut, type PanelFitted, sizesFrom } from './fitText.ts';

/** A sheet with one flyer in all its panels, and what each panel holds by itself. */
export interface FlyerPage extends SheetPage {
  readonly inPanels: readonly (readonly Placed[])[];
  /** Lines to cut and holes, over the whole sheet. */
  readonly over: readonly Placed[];
}

export interface Fitted {
  readonly pages: readonly FlyerPage[];
  /** Points; smaller than asked for where the text had to shrink. */
  readonly textSize: number;
}

/** Points between text and tabs. */
const ABOVE_TABS = 10;

/**
 * Lays a flyer out on its sheets: text as large as was asked for where it fits, otherwise smaller, but never below
 * SMALLEST_TEXT; then as roomy as the room allows. `head` points stay free at the top of every panel.
 * @throws Refusal flyer.tooLong naming the languages that overflow and what was tried and helps, flyer.codeTooLong
 */
export function fitFlyer(sheet: FlyerSheet, layOut: LayOut, { head = 0 } = {}): Fitted {
  const fitted = attempt(sheet, layOut, head);
  if (fitted) return fitted;
  const smallest = { ...sheet, textSize: SMALLEST_TEXT };
  throw new Refusal('flyer.tooLong', {
    languages: overflowing(smallest, layOut, head),
    helps: helping(smallest, (other) => attempt(other, layOut, head) !== undefined),
  });
}

function attempt(sheet: FlyerSheet, layOut: LayOut, head: number): Fitted | undefined {
  const paper = paperOf(sheet.paper);
  const [panel] = paper.panels;
  if (!panel) return undefined;
  const tearOff = sheet.layout === 'tearOff';
  const below = tearOff ? TAB_LENGTH + ABOVE_TABS - tabOverhang(paper) : 0;
  const height = panel.height - head - below;
  const code = sheet.code === null ? null : codeDrawing(sheet.code);
  if (code && code.side > panel.width) throw new Refusal('flyer.codeTooLong');
  const groups = sheet.layout === 'onePerLanguage' ? sheet.columns.map((column) => [column]) : [sheet.columns];
  let sizes = sizesFrom(sheet.textSize, paper.large);
  const found: LaidPage[] = [];
  for (const columns of groups) {
    const content = { sheet, columns, code, width: panel.width };
    const fit = bestOf(waysOf(sheet), content, height, sizes, layOut);
    if (!fit) return undefined;
    found.push(fit.page);
    sizes = sizes.filter((size) => size <= fit.textSize);
  }
  const textSize = sizes[0] ?? SMALLEST_TEXT;
  const same = groups.map((columns, i) => {
    if (i === groups.length - 1) return found[i];
    // A page of a larger size than the last one's would look like another flyer.
    const content = { sheet, columns, code, width: panel.width, way: 'stacked' } as const;
    return fitPanel(content, height, sizes, layOut)?.page ?? found[i];
  });
  const tabs = paper.panels.map((each) => (tearOff ? tabsOf(sheet, each, paper, layOut) : { placed: [], lines: [] }));
  const [marks] = layOut(
    marksDocument(
      paper,
      tabs.flatMap(({ lines }) => lines),
    ),
  );
  const pages = same.map((page) =>
    flyerPage(
      paper.size,
      paper.panels.map(({ x, y }, i) => [...(page ? [{ page, x, y: y + head }] : []), ...(tabs[i]?.placed ?? [])]),
      marks,
    ),
  );
  return { pages, textSize };
}

/** A sheet of these panels under its lines to cut. */
export function flyerPage(size: PaperSize, inPanels: FlyerPage['inPanels'], marks: LaidPage | undefined): FlyerPage {
  const over = marks ? [{ page: marks, x: 0, y: 0 }] : [];
  return { ...size, placed: [...inPanels.flat(), ...over], inPanels, over };
}

/** In what way languages may share a panel, the better looking first. */
function waysOf({ layout, columns }: FlyerSheet): Way[] {
  if (columns.length === 1 || layout === 'onePerLanguage' || layout === 'stacked') return ['stacked'];
  const beside: readonly Way[] = columns.length > 2 ? ['aligned', 'loose', 'grid'] : ['aligned', 'loose'];
  return layout === 'sideBySide' ? [...beside] : [...beside, 'stacked'];
}

/** The first way that keeps the size asked for; otherwise the one in which text stays largest. */
function bestOf(
  ways: readonly Way[],
  content: Omit<PanelContent, 'way'>,
  height: number,
  sizes: readonly number[],
  layOut: LayOut,
): PanelFitted | undefined {
  let best: PanelFitted | undefined;
  for (const way of ways) {
    const larger = best ? sizes.filter((size) => size > (best?.textSize ?? 0)) : sizes;
    if (larger.length === 0) return best;
    best = fitPanel({ ...content, way }, height, larger, layOut) ?? best;
  }
  return best;
}

function fitPanel(
  content: PanelContent,
  height: number,
  sizes: readonly number[],
  layOut: LayOut,
): PanelFitted | undefined {
  return fitText((fit) => panelDocument(content, fit), height, sizes, layOut);
}

/** How far tabs reach below the panel: to the edge of the paper, where they are torn off anyway. */
const tabOverhang = (paper: FlyerSheetOfPaper): number => {
  const [panel] = paper.panels;
  return panel ? paper.size.height - panel.y - panel.height : 0;
};

function tabsOf(
  sheet: FlyerSheet,
  panel: Panel,
  { size }: FlyerSheetOfPaper,
  layOut: LayOut,
): { placed: Placed[]; lines: Node[] } {
  const tabWidth = panel.width / sheet.tabs;
  const tab = fitTab(sheet.shortName, sheet.phone, tabWidth, layOut);
  const placed = Array.from({ length: sheet.tabs }, (_, i): Placed => {
    const across = (tabWidth - tab.height) / 2;
    return { page: tab.page, x: panel.x + i * tabWidth + across, y: size.height - tab.edge, turned: true };
  });
  return { placed, lines: tabLines(panel.x, size.height - TAB_LENGTH, panel.width, TAB_LENGTH, sheet.tabs) };
}

/** Which languages overflow by themselves; all of them when only together they do. */
function overflowing(sheet: FlyerSheet, layOut: LayOut, head: number): string[] {
  const alone = sheet.columns.filter((column) => {
    const others = sheet.columns.map((other) => (other === column ? column : { ...other, blocks: [] }));
    const columns = sheet.layout === 'sideBySide' ? others : [column];
    return attempt({ ...sheet, columns }, layOut, head) === undefined;
  });
  return (alone.length > 0 ? alone : sheet.columns).map(({ language }) => language).slice(0, 20);
}

/** What would help, out of what can be chosen: each was tried. */
function helping(sheet: FlyerSheet, fits: (sheet: FlyerSheet) => boolean): string[] {
  const several = sheet.columns.length > 1;
  const fewer = (count: number): FlyerSheet => ({ ...sheet, columns: sheet.columns.slice(0, count) });
  const tries: readonly (readonly [string, boolean, readonly FlyerSheet[]])[] = [
    ['layout.onePerLanguage', several && sheet.layout !== 'onePerLanguage', [{ ...sheet, layout: 'onePerLanguage' }]],
    ['paper.legal', sheet.paper !== 'legal', [{ ...sheet, paper: 'legal' }]],
    ['languages.fewer', several, [fewer(Math.ceil(sheet.columns.length / 2)), fewer(1)]],
    ['text.shorter', true, [{ ...sheet, columns: sheet.columns.map(shortened) }]],
  ];
  return tries.filter(([, applies, others]) => applies && others.some(fits)).map(([name]) => name);
}

/** About a third less of every text: what an organizer can leave away without losing what it says. */
const shortened = (column: FlyerColumn): FlyerColumn => ({
  ...column,
  blocks: column.blocks.map((block) => {
    if (block.type === 'text' || block.type === 'strong') return { ...block, text: shorter(block.text) };
    return block.type === 'list' ? { ...block, items: block.items.map(shorter) } : block;
  }),
});
const shorter = (text: string): string => text.slice(0, Math.ceil(text.length * (2 / 3)));
