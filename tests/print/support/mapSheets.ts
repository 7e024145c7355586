import { applyEdits } from '../../../main/domain/podmap/edits.ts';
import { layOut } from '../../../main/domain/podmap/layout.ts';
import { podMapSheet } from '../../../main/domain/podmap/sheet.ts';
import type { WorksheetText } from '../../../main/domain/podmap/words.ts';
import type { PodMapSheet } from '../../../main/domain/sheets.ts';
import { printSheet } from '../../../main/print/printSheet.ts';
import type { AppLanguage, Paper } from '../../../preload/contract/flyerKinds.ts';
import { ASKED, type MapEdit, REFLECTIONS, RINGS } from '../../../preload/contract/podmapKinds.ts';
import { emptyMap, mapNeeds } from '../../support/podmaps.ts';
import { engine, texts } from './engine.ts';
import { onPaper, type PaperPage } from './onPaper.ts';

/** The words of a language as they ship. */
export function worksheetText(language: string): WorksheetText {
  const found = texts.worksheets().find((text) => text.language === language);
  if (!found) throw new Error(`No worksheet in ${language}.`);
  return found;
}

/** Twelve circles in all rings and in many scripts, everyone's answer among them. */
export const NAMES = [
  ...['Rosa', 'María Fernanda Gutiérrez', 'রহিমা খাতুন', 'فاطمة الزهراء', '陈美玲', 'احمد قریشی'],
  ...['Jean-Baptiste', 'Nguyễn Thị Hồng', 'שרה', 'गुरप्रीत', 'Block association of the street', 'Library'],
] as const;

interface Filling {
  readonly whose?: string;
  readonly other?: string;
  /** Something is written about every circle and to every question, in several scripts. */
  readonly written?: boolean;
}
const SAID = ['Rides to the clinic, a spare room', 'রবিবারে ফোন করা', 'مرافقة إلى العيادة', '帮忙翻译和买菜'] as const;
const saidIn = (i: number): string => SAID[i % SAID.length] ?? '';

/** A filled map, as the printer is given it. */
export function filledMap(
  language: AppLanguage,
  paper: Paper,
  names: readonly string[] = NAMES,
  { whose = 'Zebulon', other = '', written = false }: Filling = {},
): PodMapSheet {
  const edits = names.map((name, i): MapEdit => {
    const ring = RINGS[Math.floor((i / names.length) * RINGS.length)] ?? 'edge';
    return { act: 'add', ring, names: [{ name, person: null }], spot: null };
  });
  const situation = other === '' ? 'general' : 'other';
  const { map } = applyEdits({ ...emptyMap(), whose, situation, other }, edits, mapNeeds(paper));
  const circles = map.circles.map((circle, i) => ({
    ...circle,
    asked: ASKED[i % ASKED.length] ?? 'notYet',
    ...(written && { provide: saidIn(i), need: saidIn(i + 1), offer: saidIn(i + 2), nextStep: saidIn(i + 3) }),
    ...(written && { by: '2026-04-05' }),
  }));
  const asOf = new Date('2026-03-03T12:00:00Z');
  const reflections = written ? Object.fromEntries(REFLECTIONS.map((on, i) => [on, saidIn(i)])) : {};
  const whole = { ...map, circles, reflections };
  return podMapSheet(whole, layOut(whole, paper), worksheetText(language), language, asOf);
}

/** Text nearer to the end of the paper than printers reach, points. */
export const outsideOf = ({ inks, width, height }: PaperPage, margin = 12) =>
  inks.filter(
    ({ left, right, top, bottom }) =>
      left < margin || top < margin || right > width - margin || bottom > height - margin,
  );

/** Printed, and read back from the file. */
export async function printedPages(sheet: Parameters<typeof printSheet>[1]) {
  const printed = await printSheet(engine(), sheet, () => {});
  return { ...printed, read: onPaper(printed.pdf) };
}
