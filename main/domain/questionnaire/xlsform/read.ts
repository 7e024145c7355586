import { Refusal } from '../../../../preload/contract/errors.ts';
import type { FormDraft } from '../../../../preload/contract/formKinds.ts';
import type { WorkbookNote } from '../../../../preload/contract/forms.ts';
import { readChoices } from './choices.ts';
import { EXTRA_SETTING } from './extras.ts';
import { readSettings } from './settings.ts';
import type { PlainSheet } from './sheet.ts';
import { readSurvey } from './survey.ts';
import { cellOf, noteAt, readTable, type Tell } from './table.ts';
import { readTongues } from './tongues.ts';
import { createWordReader } from './words.ts';

const MOST_QUESTIONS = 200;
/** Of the sheet of questions, with all that stands between them. */
const MOST_ROWS = 2000;

export interface ReadWorkbook {
  readonly draft: FormDraft;
  /** All that is not kept, or kept otherwise, in the order in which the sheets have it. */
  readonly notes: readonly WorkbookNote[];
}

export interface Unsaid {
  /** What the form is called where its workbook does not say. */
  readonly name: string;
  /** What words are in whose language nothing tells. */
  readonly language: string;
}

/**
 * A workbook as a form, after the specification at xlsform.org. One that we wrote gives the form it was written from.
 * @throws Refusal workbook.noQuestions, workbook.tooLarge
 */
export function readXlsForm(sheets: readonly PlainSheet[], unsaid: Unsaid): ReadWorkbook {
  const notes: WorkbookNote[] = [];
  const tell: Tell = (note) => notes.push(note);
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const used = ['survey', 'choices', 'settings'].map(named);
  const [survey, choices, settings] = used;
  if (!survey) throw new Refusal('workbook.noQuestions');
  if (survey.rows.length > MOST_ROWS) throw new Refusal('workbook.tooLarge', { limit: MOST_ROWS });
  for (const sheet of sheets)
    if (!used.includes(sheet) && sheet.rows.some((row) => row.some((cell) => cell.trim() !== '')))
      noteAt('other', tell)('sheetIgnored', null, '', sheet.name);

  const exact = isOurs(settings);
  const tables = {
    survey: readTable(survey, 'survey', exact, tell),
    choices: readTable(choices, 'choices', exact, tell),
    settings: readTable(settings, 'settings', exact, tell),
  };
  const [set] = tables.settings.rows;
  const wanted = set ? cellOf(tables.settings, set, 'default_language').trim() : '';
  const tongues = readTongues([tables.survey, tables.choices], wanted, unsaid.language, tell);
  const words = createWordReader(tongues, exact, tell);
  const languages = [...tongues.languages];
  const lists = readChoices(tables.choices, words, { languages, exact }, tell);
  const { questions, intro } = readSurvey(tables.survey, { words, lists, languages, exact, tell });
  if (!questions.some(({ type }) => type !== 'note')) throw new Refusal('workbook.noQuestions');
  if (questions.length > MOST_QUESTIONS) throw new Refusal('workbook.tooLarge', { limit: MOST_QUESTIONS });
  lists.tellOfUnused();
  const head = readSettings(tables.settings, { languages, exact, name: unsaid.name }, tell);
  return { draft: { ...head, languages, intro, questions }, notes: notes.toSorted(inOrder) };
}

const SHEETS: readonly WorkbookNote['sheet'][] = ['survey', 'choices', 'settings', 'other'];
/** What is about a whole column or sheet stands before what is about a row of it. */
const inOrder = (a: WorkbookNote, b: WorkbookNote): number =>
  SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0);

/** Whether a workbook carries our columns, so that its words are exactly what was written. */
function isOurs(settings: PlainSheet | undefined): boolean {
  const table = readTable(settings, 'settings', true, () => undefined);
  return table.columns.some(
    ({ column, at }) => column === EXTRA_SETTING.form && (table.rows[0]?.cells[at] ?? '') !== '',
  );
}
