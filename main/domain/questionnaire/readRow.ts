import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { AnswerValue, Response, ResponseAnswer, Share } from '../../../preload/contract/responseKinds.ts';
import { tidyHeader } from '../importHeaders.ts';
import { FORMULA } from '../importPerson.ts';
import type { ImportTable } from '../importTable.ts';
import { isTicked, languageOfWords, nameOf, type ReadValue, saysMore, shareOf, within } from './cells.ts';
import type { AnswersPlan, PlannedQuestion } from './readPlan.ts';

/** One row as answers to a form, before it is kept. */
export type ReadResponse = Pick<Response, 'name' | 'language' | 'saidAt' | 'saidOn' | 'beside' | 'answers'>;

const WORDS = 10_000;
const NOTHING: AnswerValue = { text: '', options: [], other: '' };

/** An answer nobody has looked at yet. */
export const freshAnswer = (
  question: string,
  raw: string,
  value: AnswerValue,
  share: Share,
  problems: readonly ImportReason[],
): ResponseAnswer => ({
  ...{ question, raw, value, share, problems: [...new Set(problems)] },
  ...{ edited: null, translation: null, decision: 'open', redaction: null, purged: false },
});

/** Whether a row answers none of the questions. */
export const isEmptyRow = (table: ImportTable, at: number, { questions }: AnswersPlan): boolean =>
  questions.every((planned) => rawOf(table, table.rows[at] ?? [], planned) === '');

/** Reads one row. What cannot be read any more stays as it came, with the reason, and is understood as nothing. */
export function readResponse(table: ImportTable, at: number, plan: AnswersPlan): ReadResponse {
  const row = table.rows[at] ?? [];
  const answers = plan.questions.flatMap((planned) => answerOf(table, at, planned, plan) ?? []);
  const [first] = answers;
  if (first && plan.ragged.has(at)) first.problems.push('raggedRow');
  const values = new Map(answers.map(({ question, value }) => [question, value]));
  const written = answers.map(({ value }) => `${value.text}\n${value.other}`).join('\n');
  return {
    name: nameOf(plan.form.questions, values),
    language: plan.language(row) ?? languageOfWords(written, plan.form) ?? plan.asked(row),
    ...plan.said(row),
    beside: plan.beside.flatMap(({ index, header }) => (row[index] ? [{ header, cell: row[index] }] : [])),
    answers,
  };
}

function answerOf(
  table: ImportTable,
  at: number,
  planned: PlannedQuestion,
  plan: AnswersPlan,
): ResponseAnswer | undefined {
  const row = table.rows[at] ?? [];
  const { question } = planned;
  const raw = rawOf(table, row, planned);
  if (raw === '') return undefined;
  const problems: ImportReason[] = [];
  const own = new Set([...planned.cells, ...planned.other, ...planned.options.map(({ index }) => index)]);
  const notes = (plan.notes.get(at) ?? []).filter(({ column }) => own.has(column));
  if (notes.some(({ note }) => note === 'repaired')) problems.push('textRepaired');
  if (notes.some(({ note }) => note === 'cut') || raw.length > WORDS) problems.push('tooLong');
  const phone = question.maps.to === 'field' && question.maps.field === 'phone';
  if (!phone && FORMULA.test(raw)) problems.push('looksLikeFormula');
  const shares = planned.share.map((index) => shareOf(row[index] ?? ''));
  if (shares.includes('unclear')) problems.push('consentUnclear');
  const said = shares.filter((each) => each === 'yes' || each === 'no');
  // Where both were said, the narrower one holds.
  const share = said.includes('no') ? 'no' : shares.includes('unclear') ? 'unsaid' : (said[0] ?? 'unsaid');
  if (notes.some(({ note }) => note === 'damaged')) {
    return freshAnswer(question.key, within(raw, WORDS), NOTHING, share, ['textDamaged', ...problems]);
  }
  const read = understood(row, planned);
  const meaning = planned.problems(read.value);
  return freshAnswer(question.key, within(raw, WORDS), read.value, share, [...problems, ...read.problems, ...meaning]);
}

const filled = (row: readonly string[], indexes: readonly number[]): string[] =>
  indexes.flatMap((index) => row[index] || []);

/** The part of a heading that names the option, and what stands below it where that says more than yes. */
function tickedWords(table: ImportTable, row: readonly string[], { options }: PlannedQuestion): string[] {
  return options.flatMap(({ index, option }) => {
    const cell = row[index] ?? '';
    const header = tidyHeader(table.header[index] ?? '');
    const part = /\[([^\]]+)\]$/u.exec(header)?.[1] ?? header.slice(header.lastIndexOf('/') + 1);
    if (isTicked(cell, option)) return [part];
    return saysMore(cell) ? [`${part}: ${cell}`] : [];
  });
}

/** Below "other" a tick only says that there is more. */
const isBareTick = (cell: string): boolean => shareOf(cell) !== 'unclear';

/** What came in, unchanged: the cells of an answer, of options in columns of their own the chosen ones, line by line. */
function rawOf(table: ImportTable, row: readonly string[], planned: PlannedQuestion): string {
  const cells = filled(row, planned.cells);
  const chosen = cells.length > 0 ? [] : tickedWords(table, row, planned);
  const other = filled(row, planned.other).filter((cell) => !isBareTick(cell));
  return [...cells, ...chosen, ...other].join('\n');
}

function understood(row: readonly string[], planned: PlannedQuestion): ReadValue {
  const { question, options, read } = planned;
  const cells = filled(row, planned.cells);
  if (question.type === 'one' || question.type === 'many') return choicesOf(row, planned, cells);
  if (question.type !== 'text' && question.type !== 'longText') return read(cells.join(' '));
  const han = cells.every((cell) => /^\p{Script=Han}+$/u.test(cell));
  const name = question.maps.to === 'field' && question.maps.field === 'name';
  const glue = question.type === 'longText' ? '\n' : name ? (han ? '' : ' ') : ', ';
  const ticked = options.flatMap(({ index, option }) => (isTicked(row[index] ?? '', option) ? [option.key] : []));
  return read(within([...cells, ...ticked].join(glue), WORDS));
}

function choicesOf(row: readonly string[], planned: PlannedQuestion, cells: readonly string[]): ReadValue {
  const { question, options, read } = planned;
  const summary = cells.map(read);
  const ticks = options.filter(({ index, option }) => isTicked(row[index] ?? '', option));
  const more = options.filter((each) => !ticks.includes(each) && saysMore(row[each.index] ?? ''));
  const ticked = new Set([...ticks, ...more].map(({ option }) => option.key));
  const named = new Set(summary.flatMap(({ value }) => value.options));
  const problems = summary.flatMap((each) => [...each.problems]);
  // "Often" below an option says that it is meant, and more than that.
  if (more.length > 0) problems.push('answerUnclear');
  const disagree = [...ticked].some((key) => !named.has(key)) || named.size !== ticked.size;
  if (ticked.size > 0 && cells.length > 0 && disagree) problems.push('answerUnclear');
  const chosen = ticked.size > 0 ? ticked : named;
  const written = filled(row, planned.other).filter((cell) => !isBareTick(cell));
  const other = [...summary.map(({ value }) => value.other), ...written].filter((each) => each !== '').join(', ');
  if (question.type === 'one' && chosen.size > 1) problems.push('answerUnclear');
  if (other.length > 2000) problems.push('tooLong');
  const inOrder = question.options.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
  return { value: { text: '', options: inOrder, other: within(other, 2000) }, problems };
}
