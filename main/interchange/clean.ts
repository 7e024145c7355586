import { type CellNote, IMPORT_LIMITS } from '../domain/importTable.ts';
import { unguard } from './csvOut.ts';
import { isDamaged, repairMojibake } from './mojibake.ts';

export interface CleanCell {
  readonly text: string;
  readonly notes: readonly CellNote[];
}

/** Controls without meaning in an answer, marks that reorder text, and zero-width marks that hide in it. */
const UNSEEN = /[[\p{Cc}--[\t\n]]\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gv;
const NO_NOTES: readonly CellNote[] = [];
// Most cells are these alone, and need none of the work below.
const PLAIN = /^[\x20-\x7e]*$/;

/** One cell made safe to keep and compare: garbling undone, unseen characters out, NFC, blanks at the ends off, length bounded. */
export function cleanCell(raw: string): CleanCell {
  if (raw.length <= IMPORT_LIMITS.cell && PLAIN.test(raw) && !raw.includes('??')) {
    return { text: unguard(raw).trim(), notes: NO_NOTES };
  }
  const notes: CellNote[] = [];
  let text = raw;
  if (text.length > IMPORT_LIMITS.cell) {
    // A pair of surrogates must not be cut in two.
    text = text.slice(0, IMPORT_LIMITS.cell).replace(/[\ud800-\udbff]$/, '');
    notes.push('cut');
  }
  const repaired = repairMojibake(text);
  if (repaired !== null) {
    text = repaired;
    notes.push('repaired');
  } else if (isDamaged(text)) {
    notes.push('damaged');
  }
  const seen = text.replace(UNSEEN, '').toWellFormed().normalize('NFC');
  if (UNSEEN.test(text)) notes.push('cleaned');
  UNSEEN.lastIndex = 0;
  return { text: unguard(seen.replace(/\u00a0/g, ' ')).trim(), notes };
}
