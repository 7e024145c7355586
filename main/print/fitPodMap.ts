import type { PodMapSheet, PodPictureSheet, WorksheetSheet } from '../domain/sheets.ts';
import { detailsDocument } from './documents/podmap/details.ts';
import { mapPage } from './documents/podmap/map.ts';
import { podPicturePages } from './documents/podmap/podPicture.ts';
import { worksheetMap } from './documents/podmap/worksheet.ts';
import { worksheetQuestions } from './documents/podmap/worksheetQuestions.ts';
import { type Press, type SheetPage, sheetOf } from './engine.ts';

interface Fitted {
  readonly pages: readonly SheetPage[];
  readonly textSize: number;
}

/** The picture, and what is written about each circle after it. The text size is that of the smallest name. */
export function podMapPages(sheet: PodMapSheet, press: Press): Fitted {
  const details = sheet.details ? press.layOut(detailsDocument(sheet, sheet.details)).map(sheetOf) : [];
  const sizes = sheet.scene.circles.map(({ label }) => label.size);
  return { pages: [mapPage(sheet, press), ...details], textSize: Math.min(...sizes) };
}

/** The empty map, and pages to write on after it. */
export function worksheetPages(sheet: WorksheetSheet, press: Press): Fitted {
  const { page, meaningsToCome } = worksheetMap(sheet, press);
  const after = worksheetQuestions(sheet, meaningsToCome);
  const pages = [page, ...(after ? press.layOut(after).map(sheetOf) : [])];
  return { pages, textSize: sheet.large ? 18 : 12 };
}

/** The pod seen whole: picture, table, questions. */
export const picturePages = (sheet: PodPictureSheet, press: Press): Fitted => ({
  pages: podPicturePages(sheet, press, sheetOf),
  textSize: 10,
});
