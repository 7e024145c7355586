import { fill } from '../domain/flyerWords.ts';
import type { InsightSheet } from '../domain/questionnaire/sheetKinds.ts';
import { chartBlocks } from './documents/insight/bars.ts';
import { tableBlocks } from './documents/insight/table.ts';
import { QUIET_INK, sizeOf } from './documents/paper.ts';
import { type Block, paginate, textSteps } from './documents/questionnaire/flow.ts';
import { createSetter, moved, type Piece, type Setter, together } from './documents/questionnaire/setting.ts';
import type { Press, SheetPage } from './engine.ts';

const MARGIN = 46;
const [TEXT, SMALL] = [11, 10];
/** Below the foot of a page: what most printers leave white. */
const BELOW = 26;

/** Numbers without names, on as many pages as they need. */
export function insightPages(
  sheet: InsightSheet,
  press: Press,
  prints: (text: string) => boolean,
): { readonly pages: readonly SheetPage[]; readonly textSize: number } {
  const { width, height } = sizeOf(sheet.paper);
  const setter = createSetter(press, width - 2 * MARGIN, sheet.rightToLeft);
  const bottom = height - BELOW - foot(sheet, setter, 888, 888).height;
  const blocks = [
    head(sheet, setter, prints),
    ...sheet.tables.slice(0, 1).flatMap((table) => tableBlocks(table, sheet, setter)),
    ...sheet.charts.flatMap((chart) => chartBlocks(chart, sheet, setter)),
    ...sheet.tables.slice(1).flatMap((table) => tableBlocks(table, sheet, setter)),
  ];
  const pages = paginate(blocks, bottom - 12 - MARGIN);
  return {
    pages: pages.map((placed, i) => ({
      ...{ width, height },
      placed: [
        ...moved({ placed, height: 0 }, MARGIN, MARGIN).placed,
        ...moved(foot(sheet, setter, i + 1, pages.length), bottom, MARGIN).placed,
      ],
    })),
    textSize: TEXT,
  };
}

function head(sheet: InsightSheet, setter: Setter, prints: (text: string) => boolean): Block {
  const { title, facts, notes, language } = sheet;
  const said = (text: string, size: number, bold: boolean, gap: number) =>
    textSteps(setter.lines({ text, language }, 0, setter.width, { size, bold }), gap, false);
  const told = [
    ...facts,
    ...sheet.charts.flatMap(({ bars }) => bars.map(({ label }) => label)),
    ...sheet.tables.flatMap(({ rows }) => rows.flat()),
  ];
  const boxes = told.every(prints) ? [] : [sheet.boxes];
  return {
    steps: [
      ...said(title, 22, true, 0),
      ...facts.flatMap((fact, i) => said(fact, TEXT, false, i === 0 ? 3 : 0)),
      ...[...notes, ...boxes].flatMap((note) => said(note, SMALL, false, 6)),
    ],
  };
}

function foot({ privacy, page: words, language }: InsightSheet, setter: Setter, page: number, pages: number): Piece {
  const style = { size: SMALL, color: QUIET_INK };
  const numbered = { text: fill(words, language, { page, pages }), language };
  const width = setter.widthOf(numbered, style) + 2;
  return together(
    [setter.text({ text: privacy, language }, 0, setter.width - width - 20, { size: SMALL, bold: true }), 0],
    [setter.text(numbered, setter.width - width, width, { ...style, end: true }), 0],
  );
}
