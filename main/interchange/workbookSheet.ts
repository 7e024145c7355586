import { Refusal } from '../../preload/contract/errors.ts';
import { fromCell } from './workbookText.ts';
import { hearXml } from './workbookXml.ts';

export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** The strings that cells point to by number. The way a word is to be pronounced is no part of it. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let spoken = false;
  hearXml(xml, {
    open(name) {
      if (name === 'si') parts = [];
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    close(name) {
      if (name === 'si') strings.push(fromCell(parts.join('')));
      if (name === 'rPh') spoken = false;
      inText = false;
    },
    text(text) {
      if (inText) parts.push(text);
    },
  });
  return strings;
}

/** Column and row of `AB12`, both from 0; undefined for what is no address. */
function placeOf(address: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

const TRUTHS: Readonly<Record<string, string>> = { '1': 'TRUE', '0': 'FALSE' };

/**
 * A sheet's cells as text, empty rows in their place. Formulas give the value that was last worked out.
 * @throws Refusal workbook.tooLarge; Error when it is not XML
 */
export function readSheet(xml: string, strings: readonly string[], limits: SheetLimits): string[][] {
  const rows: string[][] = [];
  let cells = 0;
  let at = { row: -1, column: -1 };
  let type = '';
  let parts: string[] = [];
  let hearing = false;
  let spoken = false;
  const keep = () => {
    const raw = parts.join('');
    const text = type === 's' ? (strings[Number(raw)] ?? '') : type === 'b' ? (TRUTHS[raw] ?? raw) : fromCell(raw);
    if (text === '') return;
    cells += 1;
    const over = at.row >= limits.rows || at.column >= limits.columns || cells > limits.cells;
    if (over) throw new Refusal('workbook.tooLarge', { limit: limits.rows });
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    while (row.length < at.column) row.push('');
    row[at.column] = text;
  };
  hearXml(xml, {
    open(name, { r, t }) {
      if (name === 'row') at = { row: Number(r ?? at.row + 2) - 1, column: -1 };
      if (name === 'rPh') spoken = true;
      if (name === 'c') {
        at = placeOf(r) ?? { ...at, column: at.column + 1 };
        type = t ?? '';
        parts = [];
      }
      hearing = name === 'v' || (name === 't' && !spoken);
    },
    close(name) {
      if (name === 'c') keep();
      if (name === 'rPh') spoken = false;
      hearing = false;
    },
    text(text) {
      if (hearing) parts.push(text);
    },
  });
  return rows;
}
