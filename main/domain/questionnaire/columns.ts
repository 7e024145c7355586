import type { AnswerColumn } from '../../../preload/contract/answersIn.ts';
import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import type { ImportField } from '../../../preload/contract/imports.ts';
import { evidenceOf } from '../importEvidence.ts';
import { fieldOfHeader, tidyHeader } from '../importHeaders.ts';
import type { ImportTable } from '../importTable.ts';
import { mentionsForbiddenTopic } from '../importTopics.ts';
import { answers } from '../importWords.ts';
import { fold } from '../search.ts';
import { answeredApart, byClaim } from './claims.ts';
import { serviceColumns } from './fileKind.ts';
import { headingsOf, type Meant, type TakenAs, WAYS } from './headings.ts';
import { asksToShare } from './text.ts';

type Table = Pick<ImportTable, 'header' | 'rows' | 'notes' | 'shape'>;
/** What every column looks like, whichever form it is read with. */
export type LookedAt = Pick<AnswerColumn, 'index' | 'header' | 'samples' | 'filled'> & {
  /** As it stands in the file, with its line ends. */
  readonly raw: string;
  readonly damaged: boolean;
  readonly stamps: boolean;
};

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
const LANGUAGE = answers(
  'language | form language | language of the form | idioma | lengua | ভাষা | 语言 | 語言 | اللغة | لغة | langue | lang',
);

/** Looks at every column once. */
export function lookAtColumns(table: Table): LookedAt[] {
  const damaged = new Map<number, number>();
  for (const { column, note } of table.notes)
    if (note === 'damaged') damaged.set(column, (damaged.get(column) ?? 0) + 1);
  return table.header.map((raw, index) => {
    const cells = table.rows.flatMap((row) => row[index] || []);
    const samples = [...new Set(cells.slice(0, 50))].slice(0, SAMPLES);
    return {
      ...{ index, raw, header: tidyHeader(raw), filled: cells.length },
      samples: samples.map((cell) => cell.slice(0, SAMPLE_LENGTH).toWellFormed()),
      damaged: cells.length > 0 && (damaged.get(index) ?? 0) * 2 > cells.length,
      stamps: cells.length > 0 && evidenceOf(cells.slice(0, 50)).stamp > 0.5,
    };
  });
}

/**
 * What each column of a file holds of a form's questions: by their words in any language first, then by their names, then
 * by what stands beside them, last by what the roster's own headings would be. Of what two columns could be, the surer
 * way gets it wherever they stand in the file; only headings that say nothing without their neighbour ("May the pod know
 * this?", "Other") and headings that are the same go by their place. A form with a part for each language asks a question
 * in several columns: those that no row answers twice are taken together. Whoever brings the file confirms or changes it.
 * @param shares how it is asked whether others may know, in the languages of the app
 */
export function suggestAnswerColumns(
  table: Table,
  columns: readonly LookedAt[],
  form: Form,
  shares: readonly string[],
): AnswerColumn[] {
  const headings = headingsOf(form, shares);
  const service = serviceColumns(table, columns);
  const taken = new Set<string>();
  const found = new Map<number, { readonly takenAs: TakenAs; readonly sure: boolean }>();
  const apart = answeredApart(table.rows);
  /** Whether a column goes on where others of the same meaning have no answer. */
  const goesOn = (index: number, meant: TakenAs): boolean => {
    const before = [...found].flatMap(([at, { takenAs }]) => (isSame(takenAs, meant) ? [at] : []));
    return before.length > 0 && before.every((at) => apart(at, index));
  };
  const take = (index: number, meant: readonly TakenAs[], sure: boolean, again = false): void => {
    if (found.has(index)) return;
    const free =
      meant.find((each) => each.what === 'other' || !taken.has(keyOf(each))) ??
      (again ? meant.find((each) => goesOn(index, each)) : undefined);
    if (!free) return;
    taken.add(keyOf(free));
    found.set(index, { takenAs: free, sure });
  };
  const open = columns.filter((column) => !column.damaged && !mentionsForbiddenTopic(column.raw));
  /** One way of understanding headings, for all columns that are still free. */
  const round = (meant: (column: LookedAt) => Meant, sure: boolean, again = false): void => {
    const claims = open.flatMap((column) => {
      const might = found.has(column.index) ? [] : meant(column);
      return might.length > 0 ? [{ column, might, letter: headings.toTheLetter(column.raw) }] : [];
    });
    for (const { column, might } of claims.toSorted(byClaim)) take(column.index, might, sure, again);
  };
  const said = new Map(open.map(({ index, raw }) => [index, headings.exactly(raw)]));
  for (const way of WAYS) {
    round(
      ({ index }) => {
        const exactly = said.get(index);
        return exactly?.way === way ? exactly.meant : [];
      },
      true,
      way === 'words' || way === 'parts',
    );
  }
  for (const { index } of open) {
    const known = service.get(index);
    if (known && !found.has(index)) found.set(index, { takenAs: known, sure: true });
  }
  for (const { takenAs } of found.values()) if (takenAs.what === 'timestamp') taken.add(keyOf(takenAs));
  for (const column of open) {
    if (found.has(column.index)) continue;
    const before = questionBefore(column.index, found, form);
    if (before && headings.isShare(column.raw) && asksToShare(before)) {
      take(column.index, [{ what: 'share', question: before.key }], true, true);
    } else if (before?.other && headings.isOther(column.raw)) {
      take(column.index, [{ what: 'other', question: before.key }], false);
    }
  }
  round(({ raw }) => (LANGUAGE.has(fold(raw)) ? [{ what: 'language' }] : []), true);
  round(({ header, stamps }) => (stamps && fieldOfHeader(header) === 'timestamp' ? [{ what: 'timestamp' }] : []), true);
  // Whoever has options in columns of their own has an answer.
  for (const { takenAs } of [...found.values()])
    if (takenAs.what === 'option') taken.add(keyOf({ what: 'question', question: takenAs.question }));
  round(({ raw, filled }) => (filled > 0 ? headings.roughly(raw) : []), false);
  round((column) => (column.filled > 0 ? likeTheRoster(column, form) : []), false);
  return columns.map(({ damaged, raw, stamps: _stamps, ...looked }) => {
    const column = { ...looked, chosen: false };
    if (mentionsForbiddenTopic(raw)) return { ...column, takenAs: LEAVE, sure: true, warning: 'forbiddenTopic' };
    if (damaged) return { ...column, takenAs: LEAVE, sure: true, warning: 'damaged' };
    const known = found.get(column.index) ?? { takenAs: column.filled > 0 ? BESIDE : LEAVE, sure: column.filled === 0 };
    return { ...column, ...known, warning: null };
  });
}

const LEAVE: TakenAs = { what: 'leave' };
const BESIDE: TakenAs = { what: 'beside' };

const isSame = (a: TakenAs, b: TakenAs): boolean => keyOf(a) === keyOf(b);

const keyOf = (takenAs: TakenAs): string =>
  'option' in takenAs
    ? `${takenAs.what} ${takenAs.question} ${takenAs.option}`
    : 'question' in takenAs
      ? `${takenAs.what} ${takenAs.question}`
      : takenAs.what;

/** The question that the nearest column to the left is about. */
function questionBefore(
  index: number,
  found: ReadonlyMap<number, { readonly takenAs: TakenAs }>,
  { questions }: Form,
): Question | undefined {
  const before = found.get(index - 1)?.takenAs;
  return before && 'question' in before ? questions.find(({ key }) => key === before.question) : undefined;
}

/** What a column would be on the roster, where exactly one question of the form becomes that. */
function likeTheRoster({ header }: LookedAt, form: Form): TakenAs[] {
  const field = fieldOfHeader(header);
  const like = form.questions.filter((question) => field !== null && becomes(question) === field);
  return like.length === 1 ? like.map(({ key }) => ({ what: 'question', question: key })) : [];
}

function becomes({ type, maps }: Question): ImportField | null {
  if (type === 'note') return null;
  if (maps.to === 'need') return 'needs';
  if (maps.to === 'offer') return 'offers';
  if (maps.to === 'language') return maps.use === 'interprets' ? null : maps.use;
  if (maps.to === 'consent') return maps.categories.includes('phone') ? 'mayShareWithPod' : null;
  return maps.to === 'field' && maps.field !== 'hours' ? maps.field : null;
}

/** The columns with what a person chose, where that is another thing than was suggested. Their own choice is sure. */
export const chooseColumns = (
  columns: readonly AnswerColumn[],
  chosen: readonly { readonly index: number; readonly takenAs: TakenAs }[],
): AnswerColumn[] => {
  const by = new Map(chosen.map(({ index, takenAs }) => [index, takenAs]));
  return columns.map((column) => {
    const takenAs = by.get(column.index);
    if (!takenAs || isSame(takenAs, column.takenAs)) return column;
    return { ...column, takenAs, sure: true, chosen: true };
  });
};

/** How many questions of a form found a column, and how well it fits: what is only guessed counts little. */
export function fitOf(form: Form, columns: readonly AnswerColumn[]): { found: number; of: number; weight: number } {
  const sure = new Map<string, boolean>();
  for (const { takenAs, sure: known } of columns) {
    if (takenAs.what !== 'question' && takenAs.what !== 'option') continue;
    sure.set(takenAs.question, known || (sure.get(takenAs.question) ?? false));
  }
  const of = form.questions.filter(({ type }) => type !== 'note').length;
  const certain = [...sure.values()].filter(Boolean).length;
  const found = sure.size;
  // Of two forms that explain as much, the one of which less is missing.
  return { found, of, weight: certain + (found - certain) / 4 + (of > 0 ? found / of / 10 : 0) };
}
