import type { ImportReason } from '../../preload/contract/imports.ts';
import type { PlannedColumn } from './importPlan.ts';

/** What a row gathers beside its answers: reasons to look at it, and text that fits no field but must not be lost. */
export interface RowNotes {
  reason(reason: ImportReason): void;
  /** Keeps text under its question among the person's notes. */
  keep(column: Pick<PlannedColumn, 'header' | 'plain' | 'field'>, text: string): void;
  /** Text held to what its field can take; what is cut off is said. */
  within(text: string, max: number): string;
  reasons(): ImportReason[];
  text(): string;
}

const MAX_NOTES = 10_000;
/** Headings may be whole paragraphs; their beginning tells which question it was. */
const MAX_HEADING = 120;
const headed = (header: string): string => header.slice(0, MAX_HEADING).toWellFormed();

export function createRowNotes(): RowNotes {
  const reasons = new Set<ImportReason>();
  const lines: string[] = [];
  const within = (text: string, max: number): string => {
    if (text.length <= max) return text;
    reasons.add('tooLong');
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  };
  return {
    reason: (reason) => void reasons.add(reason),
    keep(column, text) {
      lines.push(column.field === 'notes' && column.plain ? text : `${headed(column.header)}: ${text}`);
    },
    within,
    reasons: () => [...reasons],
    text: () => within(lines.join('\n'), MAX_NOTES),
  };
}
