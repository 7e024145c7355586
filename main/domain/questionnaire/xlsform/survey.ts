import type { Question } from '../../../../preload/contract/formKinds.ts';
import { mentionsForbiddenTopic } from '../../importTopics.ts';
import type { ChoiceLists } from './choices.ts';
import { EXTRA, isExtra } from './extras.ts';
import { createGroups } from './groups.ts';
import { asKey, createNamer } from './names.ts';
import { type AskedRow, questionFrom } from './row.ts';
import { tellOfRules } from './rules.ts';
import { cellOf, noteAt, type Table, type TableRow, type Tell, tellOfOthers } from './table.ts';
import { type RowType, readType } from './types.ts';
import { allWords, cut, type WordReader } from './words.ts';

export interface SurveyNeeds {
  readonly words: WordReader;
  readonly lists: ChoiceLists;
  readonly languages: readonly string[];
  readonly exact: boolean;
  readonly tell: Tell;
}

const KNOWN = new Set(['type', 'name', 'label', 'hint', 'required', 'appearance']);

/** The sheet of questions, from top to bottom; whatever is left out or kept otherwise is told of. */
export function readSurvey(table: Table, needs: SurveyNeeds): { questions: Question[]; intro: Record<string, string> } {
  const { words, lists, languages, exact, tell } = needs;
  const note = noteAt('survey', tell);
  const namer = createNamer();
  const groups = createGroups(note);
  const questions: Question[] = [];
  let intro: Record<string, string> = {};
  const others = tellOfRules(table, tell);
  tellOfOthers(table, (column) => KNOWN.has(column) || isExtra(column) || others.has(column), tell);

  const leftOut = (...said: Parameters<typeof note>): undefined => {
    note(...said);
    return undefined;
  };
  const readAsked = (row: TableRow, type: Exclude<RowType, { is: 'unknown' }>, first: string): Question | undefined => {
    const name = cellOf(table, row, 'name').trim();
    const extra = (column: string) => (exact ? cellOf(table, row, column).trim() : '');
    const found = words.of(table, row, 'label', 1000);
    const label =
      allWords(found).length > 0 || name === ''
        ? found
        : { [languages[0] ?? '']: cut(name.replaceAll('_', ' '), 1000) };
    const hint = words.of(table, row, 'hint', 1000);
    const looked = [...allWords(label, hint), ...(exact ? [] : [name.replaceAll('_', ' ')])];
    if (looked.some(mentionsForbiddenTopic)) return leftOut('forbiddenTopic', row.row, 'label', first || name);
    const list = type.is === 'choice' ? lists.list(type.list) : [];
    if (list === 'tooMany') return leftOut('typeUnsupported', row.row, 'type', cellOf(table, row, 'type'));
    if (list === 'none') note('listMissing', row.row, 'type', (type.is === 'choice' && type.list) || first);
    const choices = list === 'none' ? [] : list;
    const kept = extra(EXTRA.key);
    const asked: Omit<AskedRow, 'key'> = {
      ...{ label, hint, choices, extra },
      group: groups.path() || (exact ? cut(cellOf(table, row, EXTRA.group), 200) : ''),
      required: requiredIn(table, row),
      type: ownType(type, cellOf(table, row, 'appearance')),
      other: type.is === 'choice' && type.other,
    };
    const wanted = kept && asKey(kept) === kept ? kept : asKey(name) || `question_${questions.length + 1}`;
    const question = questionFrom({ ...asked, key: wanted });
    if (!question) return leftOut('typeUnsupported', row.row, 'type', first || name);
    const key = namer(wanted);
    if (key !== (kept || name)) note('nameChanged', row.row, 'name', name || first);
    if (type.is === 'question' && type.range) note('rangeKeptAsNumber', row.row, 'type', first);
    return { ...question, key };
  };

  for (const row of table.rows) {
    const said = cellOf(table, row, 'type').trim();
    const type = readType(said);
    const first = firstWords(table, row);
    const ours = exact ? cellOf(table, row, EXTRA.type).trim() : '';
    if (ours === 'share') {
      if (type.is === 'choice') lists.list(type.list);
      continue;
    }
    if (ours === 'intro') {
      const found = words.of(table, row, 'label', 2000);
      if (allWords(found).some(mentionsForbiddenTopic)) note('forbiddenTopic', row.row, 'label', first);
      else intro = found;
      continue;
    }
    if (groups.take(type, row.row, { name: cellOf(table, row, 'name').trim(), label: first })) continue;
    if (groups.repeating()) note('repeat', row.row, 'type', first || said);
    else if (type.is === 'unknown') note('typeUnknown', row.row, 'type', said || first);
    else if (type.is === 'unsupported') note('typeUnsupported', row.row, 'type', said);
    else if (type.is === 'calculation') {
      // What it works out was told of already.
      if (cellOf(table, row, 'calculation') === '') note('calculation', row.row, 'type', first || said);
    } else questions.push(...[readAsked(row, type, first)].flatMap((asked) => asked ?? []));
  }
  groups.end();
  return { questions, intro };
}

/** The words that a note calls a row by. */
const firstWords = (table: Table, row: TableRow): string => {
  const labels = table.columns.filter(({ column }) => column === 'label').map(({ at }) => row.cells[at]?.trim() ?? '');
  return labels.find((label) => label !== '') ?? cellOf(table, row, 'name');
};

const ownType = (type: RowType, appearance: string): AskedRow['type'] => {
  if (type.is === 'acknowledge') return 'acknowledge';
  if (type.is === 'choice') return type.type;
  if (type.is !== 'question') return 'text';
  return type.type === 'text' && /\bmultiline\b/i.test(appearance) ? 'longText' : type.type;
};

const requiredIn = (table: Table, row: TableRow): boolean =>
  /^(?:yes|true|true\(\)|1)$/i.test(cellOf(table, row, 'required').trim());
