import type { FormDraft } from '../../../../preload/contract/formKinds.ts';
import { mentionsForbiddenTopic } from '../../importTopics.ts';
import { EXTRA_SETTING, isExtra } from './extras.ts';
import { cellOf, noteAt, type Table, type Tell } from './table.ts';
import { cut } from './words.ts';

export type Head = Pick<FormDraft, 'name' | 'title'>;

/** Columns that say nothing of the questions themselves in a workbook of ours. */
const OURS = new Set(['form_id', 'version']);

/** Name and titles. What a workbook from elsewhere sets besides is told of. */
export function readSettings(
  table: Table,
  {
    languages,
    exact,
    name: unnamed,
  }: { readonly languages: readonly string[]; readonly exact: boolean; readonly name: string },
  tell: Tell,
): Head {
  const note = noteAt('settings', tell);
  const [row, ...more] = table.rows;
  for (const { row: at, cells } of more) note('columnIgnored', at, 'form_title', cells.filter(Boolean).join(' | '));
  if (!row) return { name: unnamed, title: { [languages[0] ?? '']: cut(unnamed, 200) } };
  const known = (column: string) =>
    column === 'form_title' || column === 'default_language' || isExtra(column) || (exact && OURS.has(column));
  for (const { column, said, at } of table.columns)
    if (!known(column) && row.cells[at]) note('columnIgnored', row.row, said, row.cells[at] ?? '');

  const allowed = (words: string, column: string, max: number): string => {
    if (mentionsForbiddenTopic(words)) {
      note('forbiddenTopic', row.row, column, words);
      return '';
    }
    if (words.length > max) note('wordsTooLong', row.row, column, words);
    return cut(words, max);
  };
  const [first = ''] = languages;
  const shown = cellOf(table, row, 'form_title');
  if (exact) {
    const name = allowed(cellOf(table, row, EXTRA_SETTING.name), EXTRA_SETTING.name, 120) || unnamed;
    const titles = table.columns.flatMap(({ said, at }): [string, string][] => {
      const tag = said.startsWith(EXTRA_SETTING.title) ? said.slice(EXTRA_SETTING.title.length) : '';
      const words = row.cells[at] ?? '';
      return languages.includes(tag) && words !== '' ? [[tag, allowed(words, said, 200)]] : [];
    });
    const title = Object.fromEntries(titles.filter(([, words]) => words !== ''));
    // Changed in a spreadsheet after we wrote it: the words that everybody sees there are what was meant.
    const changed = shown.trim() !== '' && shown !== shownTitle({ name, title }, first);
    return { name, title: changed ? { ...title, [first]: allowed(shown, 'form_title', 200) } : title };
  }
  const title = allowed(shown, 'form_title', 200);
  const name =
    cut(title, 120).trim() || allowed(cellOf(table, row, 'form_id').replaceAll('_', ' '), 'form_id', 120) || unnamed;
  return { name, title: { [first]: title || cut(name, 200) } };
}

/** What stands as the title where there is room for one language. */
export const shownTitle = ({ name, title }: Head, first: string): string =>
  (Object.hasOwn(title, first) && title[first]?.trim() ? title[first] : name) ?? name;
