import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every word of the native menu, the dialogs and the one message that main shows by itself. */
export const WORD_KEYS = [
  'file',
  'import',
  'export',
  'print',
  'settings',
  'lock',
  'quit',
  'edit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'find',
  'view',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'fullScreen',
  'window',
  'minimize',
  'close',
  'help',
  'guide',
  'about',
  'hide',
  'hideOthers',
  'showAll',
  'openCsv',
  'openWorkbook',
  'saveCsv',
  'saveFlyer',
  'saveBatch',
  'saveContactSheet',
  'saveWalkList',
  'saveSignInSheet',
  'saveLabels',
  'savePicture',
  'savePodMap',
  'saveWorksheet',
  'savePodPicture',
  'saveQuestionnaire',
  'saveInsight',
  'saveSvg',
  'saveKumu',
  'saveWorkbook',
  'spreadsheetFiles',
  'pdfFiles',
  'pictureFiles',
  'svgFiles',
  'kumuFiles',
  'workbookFiles',
  'nameCsv',
  'nameFlyer',
  'nameBatch',
  'nameContactSheet',
  'nameWalkList',
  'nameSignInSheet',
  'nameLabels',
  'namePicture',
  'namePodMap',
  'nameWorksheet',
  'namePodPicture',
  'nameQuestionnaire',
  'nameInsight',
  'nameSvg',
  'nameKumu',
  'nameWorkbook',
  'stoppedTitle',
  'stoppedAgain',
] as const;
export type Words = Readonly<Record<(typeof WORD_KEYS)[number], string>>;

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The shell's words in a language; words it lacks, and languages that are not there, come in English. */
export function readWords(resources: string, language: string): Words {
  const english = read(resources, 'en');
  const own = LANGUAGE.test(language) ? read(resources, language) : {};
  return Object.fromEntries(WORD_KEYS.map((key) => [key, own[key] ?? english[key] ?? key])) as Words;
}

function read(resources: string, language: string): Partial<Words> {
  try {
    return JSON.parse(readFileSync(join(resources, 'locales', language, 'menu.json'), 'utf8')) as Partial<Words>;
  } catch {
    return {};
  }
}
