import type { Wordings } from '../../../../preload/contract/formKinds.ts';
import { mentionsForbiddenTopic } from '../../importTopics.ts';
import { EXTRA, isExtra } from './extras.ts';
import { asKey, createNamer } from './names.ts';
import { cellOf, noteAt, type Table, type TableRow, type Tell, tellOfOthers } from './table.ts';
import { allWords, cut, type WordReader } from './words.ts';

/** One choice of a list. */
export interface Choice {
  readonly key: string;
  readonly label: Record<string, string>;
  /** Undefined where the workbook says nothing of it. */
  readonly means: string | undefined;
}

export interface ChoiceLists {
  /** `none` for a list that is not there, `tooMany` for one of more choices than a form of ours has. */
  list(name: string): readonly Choice[] | 'none' | 'tooMany';
  /** Tells of the lists that no question asked for. */
  tellOfUnused(): void;
}

const MOST_OPTIONS = 150;
const KNOWN = new Set(['list_name', 'name', 'label']);

/** The sheet of choices. What is never asked is no choice of ours either, and is told of. */
export function readChoices(
  table: Table,
  words: WordReader,
  { languages, exact }: { readonly languages: readonly string[]; readonly exact: boolean },
  tell: Tell,
): ChoiceLists {
  const note = noteAt('choices', tell);
  const lists = new Map<string, TableRow[]>();
  const read = new Map<string, readonly Choice[]>();
  let before = '';
  for (const row of table.rows) {
    // A list's name may stand on its first row only.
    const name = cellOf(table, row, 'list_name').trim() || before;
    before = name;
    lists.set(name, [...(lists.get(name) ?? []), row]);
  }
  tellOfOthers(table, (column) => KNOWN.has(column) || isExtra(column), tell);

  const choice = (row: TableRow, at: number, namer: (wanted: string) => string): Choice[] => {
    const name = cellOf(table, row, 'name').trim();
    const found = words.of(table, row, 'label', 200);
    const label: Wordings =
      Object.keys(found).length > 0 || name === '' ? found : { [languages[0] ?? '']: cut(name, 200) };
    const said = allWords(label)[0] ?? '';
    if (said.trim() === '' && name === '') return [];
    // Names of ours are seen by nobody; those of other forms head the columns of their answers.
    const looked = exact ? allWords(label) : [...allWords(label), name.replaceAll('_', ' ')];
    if (looked.some(mentionsForbiddenTopic)) {
      note('forbiddenTopic', row.row, 'label', said || name);
      return [];
    }
    const key = namer(asKey(name) || `option_${at + 1}`);
    if (key !== name) note('nameChanged', row.row, 'name', name || said);
    const hasMeans = table.columns.some(({ column }) => column === EXTRA.means);
    const means = hasMeans ? cut(cellOf(table, row, EXTRA.means), 200) : undefined;
    return [{ key, label, means: means !== undefined && mentionsForbiddenTopic(means) ? '' : means }];
  };

  return {
    list(name) {
      const rows = lists.get(name);
      if (!rows) return 'none';
      if (rows.length > MOST_OPTIONS) {
        read.set(name, []);
        return 'tooMany';
      }
      const namer = createNamer();
      const known = read.get(name) ?? rows.flatMap((row, at) => choice(row, at, namer));
      read.set(name, known);
      return known;
    },
    tellOfUnused() {
      for (const [name, [first]] of lists)
        if (!read.has(name)) note('columnIgnored', first?.row ?? null, 'list_name', name);
    },
  };
}
