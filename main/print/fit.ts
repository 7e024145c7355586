import { Refusal } from '../../preload/contract/errors.ts';
import { type FlyerColumn, type FlyerSheet, SMALLEST_TEXT } from '../domain/sheets.ts';
import type { Node } from './documents/flyer/blocks.ts';
import { codeDrawing } from './documents/flyer/code.ts';
import { marksDocument } from './documents/flyer/marks.ts';
import { type PanelContent, panelDocument, type Way } from './documents/flyer/panel.ts';
import { type FlyerSheetOfPaper, paperOf } from './documents/flyer/panels.ts';
import { TAB_LENGTH, tabLines } from './documents/flyer/tabs.ts';
import type { Definition, LaidPage, Placed, SheetPage } from './engine.ts';
import { fitTab } from './fitTab.ts';
import { bottomOf, hasCutWord } from './room.ts';

export type LayOut = (definition: Definition) => LaidPage[];

export interface Fitted {
  readonly pages: readonly SheetPage[];
  /** Points; smaller than asked for where the text had to shrink. */
  readonly textSize: number;
}

const STEP = 0.5;
/** Points: as large as text grows on a sign. */
const LARGEST = 44;
/** How far gaps shrink and grow, as a part of what looks right at first sight; further before a text is refused. */
const [TIGHTEST, ROOMIEST, LAST_RESORT] = [0.8, 2.6, 0.5];
const tightest = (size: number): number => (size > SMALLEST_TEXT ? TIGHTEST : LAST_RESORT);
/** Points between text and tabs. */
const ABOVE_TABS = 10;

/** Sizes to try, from the one asked for (or the largest) down to the smallest that everybody can read. */
export function sizesFrom(size: number, large: boolean): number[] {
  const sizes: number[] = [];
  for (let each = large ? LARGEST : size; each >= SMALLEST_TEXT; each -= each > 20 ? 2 * STEP : STEP) sizes.push(each);
  return sizes;
}

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
  const tabs = tearOff ? tabsOf(sheet, paper, layOut) : { placed: [], lines: [] };
  const [marks] = layOut(marksDocument(paper, tabs.lines));
  const pages = same.map((page): SheetPage => {
    const inPanels = page ? paper.panels.map(({ x, y }): Placed => ({ page, x, y: y + head })) : [];
    const over = marks ? [{ page: marks, x: 0, y: 0 }] : [];
    return { ...paper.size, placed: [...inPanels, ...tabs.placed, ...over] };
  });
  return { pages, textSize };
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

export interface PanelFitted {
  readonly page: LaidPage;
  readonly textSize: number;
}

function fitPanel(
  content: PanelContent,
  height: number,
  sizes: readonly number[],
  layOut: LayOut,
): PanelFitted | undefined {
  return fitText((fit) => panelDocument(content, fit), height, sizes, layOut);
}

/** The largest of `sizes` at which a page without end stays within `height`, then as roomy as that leaves. */
export function fitText(
  definitionOf: (fit: { textSize: number; air: number }) => Definition,
  height: number,
  sizes: readonly number[],
  layOut: LayOut,
): PanelFitted | undefined {
  const lay = (textSize: number, air: number) => {
    const [page] = layOut(definitionOf({ textSize, air }));
    return page && { page, bottom: bottomOf(page), whole: !hasCutWord(page, true) };
  };
  const tight = firstThat(sizes, (size) => {
    const laid = lay(size, tightest(size));
    return laid?.whole && laid.bottom <= height ? laid : undefined;
  });
  if (!tight) return undefined;
  const { candidate: textSize, result } = tight;
  const roomy = lay(textSize, ROOMIEST);
  if (roomy?.whole && roomy.bottom <= height) return { page: roomy.page, textSize };
  // Gaps grow evenly, so that how tall it is lies near a line between the two; what bends it is at most the number,
  // which stops growing at the width of its frame.
  const share = roomy ? Math.max(0, (height - result.bottom) / (roomy.bottom - result.bottom)) : 0;
  for (const part of [0.98, 0.75, 0.4]) {
    const between = lay(textSize, tightest(textSize) + (ROOMIEST - tightest(textSize)) * share * part);
    if (between && between.bottom <= height && between.whole) return { page: between.page, textSize };
  }
  return { page: result.page, textSize };
}

/** The first candidate that gives something, where all after it would give something too: found by halving. */
function firstThat<T>(
  candidates: readonly number[],
  give: (candidate: number) => T | undefined,
): { candidate: number; result: T } | undefined {
  let found: { candidate: number; result: T } | undefined;
  let [low, high] = [0, candidates.length];
  // The first is the likeliest: the text as large as it was asked for.
  for (let middle = 0; low < high; middle = (low + high) >> 1) {
    const candidate = candidates[middle] ?? 0;
    const result = give(candidate);
    if (result !== undefined) {
      found = { candidate, result };
      high = middle;
    } else low = middle + 1;
  }
  return found;
}

/** How far tabs reach below the panel: to the edge of the paper, where they are torn off anyway. */
const tabOverhang = (paper: FlyerSheetOfPaper): number => {
  const [panel] = paper.panels;
  return panel ? paper.size.height - panel.y - panel.height : 0;
};

function tabsOf(sheet: FlyerSheet, paper: FlyerSheetOfPaper, layOut: LayOut): { placed: Placed[]; lines: Node[] } {
  const placed: Placed[] = [];
  const lines: Node[] = [];
  for (const panel of paper.panels) {
    const top = paper.size.height - TAB_LENGTH;
    const tabWidth = panel.width / sheet.tabs;
    const tab = fitTab(sheet.shortName, sheet.phone, tabWidth, layOut);
    lines.push(...tabLines(panel.x, top, panel.width, TAB_LENGTH, sheet.tabs));
    for (let i = 0; i < sheet.tabs; i++) {
      const across = (tabWidth - tab.height) / 2;
      placed.push({
        page: tab.page,
        x: panel.x + i * tabWidth + across,
        y: paper.size.height - tab.edge,
        turned: true,
      });
    }
  }
  return { placed, lines };
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
