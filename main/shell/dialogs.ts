import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { OpenKind, SaveKind } from '../../preload/contract/host.ts';
import type { Words } from './words.ts';

const table = (words: Words) => [{ name: words.spreadsheetFiles, extensions: ['csv'] }];
const workbook = (words: Words) => [{ name: words.workbookFiles, extensions: ['xlsx'] }];
const pdf = (words: Words) => [{ name: words.pdfFiles, extensions: ['pdf'] }];
const picture = (words: Words) => [{ name: words.pictureFiles, extensions: ['png'] }];

/** Asks which file to read. Null when the person closed the dialog. */
export async function askOpen(window: BrowserWindow, words: Words, kind: OpenKind): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: kind === 'csv' ? words.openCsv : words.openWorkbook,
    filters: kind === 'csv' ? table(words) : workbook(words),
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to write. The name offered says what it is and never about whom. */
export async function askSave(window: BrowserWindow, words: Words, kind: SaveKind): Promise<string | null> {
  const offers: Record<SaveKind, SaveDialogOptions> = {
    csv: { title: words.saveCsv, defaultPath: `${words.nameCsv}.csv`, filters: table(words) },
    flyer: { title: words.saveFlyer, defaultPath: `${words.nameFlyer}.pdf`, filters: pdf(words) },
    batch: { title: words.saveBatch, defaultPath: `${words.nameBatch}.pdf`, filters: pdf(words) },
    contactSheet: { title: words.saveContactSheet, defaultPath: `${words.nameContactSheet}.pdf`, filters: pdf(words) },
    walkList: { title: words.saveWalkList, defaultPath: `${words.nameWalkList}.pdf`, filters: pdf(words) },
    signInSheet: { title: words.saveSignInSheet, defaultPath: `${words.nameSignInSheet}.pdf`, filters: pdf(words) },
    labels: { title: words.saveLabels, defaultPath: `${words.nameLabels}.pdf`, filters: pdf(words) },
    podMap: { title: words.savePodMap, defaultPath: `${words.namePodMap}.pdf`, filters: pdf(words) },
    worksheet: { title: words.saveWorksheet, defaultPath: `${words.nameWorksheet}.pdf`, filters: pdf(words) },
    podPicture: { title: words.savePodPicture, defaultPath: `${words.namePodPicture}.pdf`, filters: pdf(words) },
    questionnaire: {
      ...{ title: words.saveQuestionnaire, defaultPath: `${words.nameQuestionnaire}.pdf`, filters: pdf(words) },
    },
    insight: { title: words.saveInsight, defaultPath: `${words.nameInsight}.pdf`, filters: pdf(words) },
    svg: {
      title: words.saveSvg,
      defaultPath: `${words.nameSvg}.svg`,
      filters: [{ name: words.svgFiles, extensions: ['svg'] }],
    },
    kumu: {
      title: words.saveKumu,
      defaultPath: `${words.nameKumu}.json`,
      filters: [{ name: words.kumuFiles, extensions: ['json'] }],
    },
    workbook: { title: words.saveWorkbook, defaultPath: `${words.nameWorkbook}.xlsx`, filters: workbook(words) },
    picture: { title: words.savePicture, defaultPath: `${words.namePicture}.png`, filters: picture(words) },
  };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...offers[kind],
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return canceled || !filePath ? null : filePath;
}
