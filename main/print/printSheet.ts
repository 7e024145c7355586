import { Refusal } from '../../preload/contract/errors.ts';
import type { ContactLine, ContactListSheet, Sheet, TableSheet } from '../domain/sheets.ts';
import type { PrintedPages } from '../services/ports.ts';
import { printBatch } from './batch.ts';
import { contactSheetDocument } from './documents/contactSheet.ts';
import { ABOUT } from './documents/paper.ts';
import { tableDocument } from './documents/table.ts';
import { type Definition, type Engine, type Press, type SheetPage, sheetOf } from './engine.ts';
import { fitFlyer } from './fit.ts';
import { insightPages } from './fitInsight.ts';
import { fitLabels } from './fitLabels.ts';
import { picturePages, podMapPages, worksheetPages } from './fitPodMap.ts';
import { questionnairePages } from './fitQuestionnaire.ts';
import { fitSign } from './fitSign.ts';
import { svgOf } from './svg.ts';

/** Hears how far the work is; throws to stop it. */
export type Step = (phase: 'laying' | 'drawing', done: number, total: number) => void;

/** Lays a sheet out and writes its PDF. @throws Refusal flyer.tooLong, print.fontMissing, and whatever `step` throws */
export async function printSheet(engine: Engine, sheet: Sheet, step: Step): Promise<PrintedPages> {
  if (sheet.kind === 'batch') return printBatch(engine, sheet, step);
  const progress = { done: 0, total: 0 };
  const press = engine.start({ ...ABOUT, ...languageOf(sheet) }, () => {
    // Tried in several sizes, a flyer's number of texts is not known before.
    if (progress.total > 0) progress.done = Math.min(progress.done + 1, progress.total);
    step('laying', progress.done, Math.max(1, progress.total));
  });
  const { pages, textSize } = layOut(engine, press, sheet, (definition) => {
    progress.total = countTexts(definition.content);
  });
  for (const [i, page] of pages.entries()) {
    step('drawing', i, pages.length);
    press.add(page);
  }
  const boxes = press.boxes();
  const pdf = await press.finish();
  step('drawing', pages.length, pages.length);
  return { pdf, pages: pages.length, textSize, boxes };
}

/** The first page as SVG. @throws Refusal print.failed for what has no one first page, and as printSheet */
export function svgSheet(engine: Engine, sheet: Sheet, step: Step): string {
  if (sheet.kind === 'batch') throw new Refusal('print.failed');
  const press = engine.start({ ...ABOUT, ...languageOf(sheet) }, () => step('laying', 0, 1));
  const [first] = layOut(engine, press, sheet, () => {}).pages;
  if (!first) throw new Refusal('print.failed');
  return svgOf(first);
}

type One = Exclude<Sheet, { kind: 'batch' }>;

/** What a screen reader begins to read in. */
function languageOf(sheet: One): { language?: string } {
  const language =
    sheet.kind === 'flyer'
      ? sheet.columns[0]?.language
      : sheet.kind === 'sign'
        ? sheet.signs[0]?.said[0]?.language
        : sheet.kind === 'labels'
          ? sheet.alignment?.language
          : sheet.language;
  return language === undefined ? {} : { language };
}

function layOut(
  engine: Engine,
  press: Press,
  sheet: One,
  counted: (definition: Definition) => void,
): { pages: readonly SheetPage[]; textSize: number } {
  switch (sheet.kind) {
    case 'flyer':
      return fitFlyer(sheet, press.layOut);
    case 'sign':
      return fitSign(sheet, press.layOut);
    case 'labels':
      return fitLabels(sheet, press.layOut);
    case 'podMap':
      return podMapPages(sheet, press);
    case 'worksheet':
      return worksheetPages(sheet, press);
    case 'podPicture':
      return picturePages(sheet, press);
    case 'questionnaire':
      return questionnairePages(sheet, press);
    case 'insight':
      return insightPages(sheet, press, engine.prints);
    case 'table':
    case 'contactSheet': {
      const definition =
        sheet.kind === 'table'
          ? tableDocument(tableWithBoxesTold(engine, sheet))
          : contactSheetDocument(withBoxesTold(engine, sheet));
      counted(definition);
      const { fontSize } = definition.defaultStyle as { readonly fontSize: number };
      return { pages: press.layOut(definition).map(sheetOf), textSize: fontSize };
    }
  }
}

/** A sheet with letters that no font of ours holds says what their boxes mean, beside what else is not on it. */
function withBoxesTold(engine: Engine, sheet: ContactListSheet): ContactListSheet {
  const told = sheet.rows.flatMap(({ name, pronouns, reach, languages, place }) => [
    ...[name, pronouns],
    ...wordsOn([...reach, languages, place]),
  ]);
  return told.every(engine.prints) ? sheet : { ...sheet, omissions: [...sheet.omissions, sheet.boxes] };
}

function tableWithBoxesTold(engine: Engine, sheet: TableSheet): TableSheet {
  const told = sheet.groups.flatMap(({ heading, rows }) => [heading, ...rows.flatMap(({ cells }) => wordsOn(cells))]);
  return [...told, sheet.title, ...sheet.facts].every(engine.prints)
    ? sheet
    : { ...sheet, notes: [...sheet.notes, sheet.boxes] };
}

const wordsOn = (lines: readonly ContactLine[]): string[] => lines.flatMap(({ words, notes }) => [...words, ...notes]);

/** Blocks of text in a definition: what layout measures one by one. */
function countTexts(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + countTexts(item), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return 'text' in node ? 1 : Object.values(node).reduce((sum: number, item) => sum + countTexts(item), 0);
}
