import type { WorkbookNote } from '../../../../preload/contract/forms.ts';
import { noteAt, type Table, type Tell } from './table.ts';

/** Columns that make a form do something by itself, told of cell by cell, and what their cells are. */
const RULES: ReadonlyMap<string, WorkbookNote['what']> = new Map([
  ['relevant', 'condition'],
  ['choice_filter', 'condition'],
  ['read_only', 'condition'],
  ['trigger', 'condition'],
  ['constraint', 'constraint'],
  ['calculation', 'calculation'],
  ['repeat_count', 'calculation'],
  ['default', 'columnIgnored'],
  ['parameters', 'columnIgnored'],
  ['appearance', 'columnIgnored'],
]);
const NO = /^(?:no|false|false\(\)|0)$/i;
const YES_OR_NO = /^(?:yes|true|true\(\)|1|no|false|false\(\)|0)$/i;

/** Tells of every condition, constraint, calculation and the like. @returns the columns it looked at */
export function tellOfRules(table: Table, tell: Tell): ReadonlySet<string> {
  const note = noteAt('survey', tell);
  for (const { cells, row } of table.rows)
    for (const { column, at, said } of table.columns) {
      const cell = (cells[at] ?? '').trim();
      const what = RULES.get(column);
      if (cell === '') continue;
      if (column === 'required' && !YES_OR_NO.test(cell)) note('condition', row, said, cell);
      if (!what || (column === 'read_only' && NO.test(cell))) continue;
      // How many lines an answer has is what we keep of a question's looks.
      if (column === 'appearance' && cell.toLowerCase() === 'multiline') continue;
      note(what, row, said, cell);
    }
  return new Set(RULES.keys());
}
