import type { ContactListSheet, Sheet } from '../domain/sheets.ts';
import type { PrintedPages } from '../services/ports.ts';
import { contactSheetDocument } from './documents/contactSheet.ts';
import type { Engine, LaidOut } from './engine.ts';
import { fitInvite } from './fit.ts';

/** Hears how far the work is; throws to stop it. */
export type Step = (phase: 'laying' | 'drawing', done: number, total: number) => void;

/** Lays a sheet out and writes its PDF. @throws Refusal flyer.tooLong, print.fontMissing, and whatever `step` throws */
export async function printSheet(engine: Engine, sheet: Sheet, step: Step): Promise<PrintedPages> {
  const { laid, textSize } = await layOut(engine, sheet, step);
  step('drawing', 0, laid.pages);
  const pdf = await laid.write();
  step('drawing', laid.pages, laid.pages);
  return { pdf, pages: laid.pages, textSize };
}

async function layOut(engine: Engine, sheet: Sheet, step: Step): Promise<{ laid: LaidOut; textSize: number }> {
  if (sheet.kind === 'invite') {
    // Tried in several sizes: how often is not known before.
    return fitInvite(sheet, (definition) => engine.layOut(definition, () => step('laying', 0, 1)));
  }
  const definition = contactSheetDocument(withBoxesTold(engine, sheet));
  const total = countTexts(definition);
  let done = 0;
  const laid = await engine.layOut(definition, () => step('laying', Math.min(++done, total), total));
  return { laid, textSize: Number((definition.defaultStyle as { fontSize: number }).fontSize) };
}

/** A sheet with letters that no font of ours holds says what their boxes mean, beside what else is not on it. */
function withBoxesTold(engine: Engine, sheet: ContactListSheet): ContactListSheet {
  const told = sheet.rows.flatMap(({ name, pronouns, reach, languages, place }) => [
    ...[name, pronouns],
    ...[...reach, languages, place].flatMap(({ words, notes }) => [...words, ...notes]),
  ]);
  return told.every(engine.prints) ? sheet : { ...sheet, omissions: [...sheet.omissions, sheet.boxes] };
}

/** Blocks of text in a definition: what layout measures one by one. */
function countTexts(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + countTexts(item), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return 'text' in node ? 1 : Object.values(node).reduce((sum: number, item) => sum + countTexts(item), 0);
}
