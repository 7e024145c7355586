import type { AnswerColumn, ColumnReading } from '../../../preload/contract/answersIn.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { ImportTable } from '../importTable.ts';
import { isTicked, saysMore, shareOf } from './cells.ts';
import type { AnswersPlan } from './readPlan.ts';
import { readResponse } from './readRow.ts';

/** Counts how the cells of every column were read, a row at a time. */
export interface ColumnReader {
  look(row: number): void;
  readings(): ColumnReading[];
}

/** Said of cells apart from what they mean, or of the row as a whole. */
const ASIDE: ReadonlySet<ImportReason> = new Set(['textRepaired', 'textDamaged', 'raggedRow']);

/** A filled cell is unclear where a person should look at what was made of it; what is kept beside is never read. */
export function readColumns(table: ImportTable, columns: readonly AnswerColumn[], plan: AnswersPlan): ColumnReader {
  const unclear = new Map<number, number>();
  const add = (counts: Map<number, number>, column: number) => counts.set(column, (counts.get(column) ?? 0) + 1);
  return {
    look(at) {
      const row = table.rows[at] ?? [];
      const { answers, saidAt } = readResponse(table, at, plan);
      const problems = new Map(answers.map((answer) => [answer.question, answer.problems]));
      const isUnclear = (cell: string, takenAs: AnswerColumn['takenAs']): boolean => {
        switch (takenAs.what) {
          case 'question':
            return (problems.get(takenAs.question) ?? []).some((problem) =>
              speaksOfAnswer(problem, takenAs, plan.form),
            );
          case 'share':
            return shareOf(cell) === 'unclear';
          case 'option':
            return isUnclearTick(cell, takenAs, plan.form);
          case 'timestamp':
            return saidAt === null;
          case 'language':
            return plan.language(row) === null;
          default:
            return false;
        }
      };
      const lost = new Set(
        (plan.notes.get(at) ?? []).flatMap(({ column, note }) => (note === 'damaged' ? [column] : [])),
      );
      for (const { index, takenAs } of columns) {
        const cell = row[index] ?? '';
        if (cell !== '' && !lost.has(index) && isUnclear(cell, takenAs)) add(unclear, index);
      }
    },
    readings() {
      const noted = { repaired: new Map<number, number>(), damaged: new Map<number, number>() };
      for (const { column, note } of table.notes)
        if (note === 'repaired' || note === 'damaged') add(noted[note], column);
      return columns.map(({ index, filled }) => {
        const counts = {
          ...{ unclear: unclear.get(index) ?? 0, damaged: noted.damaged.get(index) ?? 0 },
          repaired: noted.repaired.get(index) ?? 0,
        };
        return { index, ...counts, read: Math.max(0, filled - counts.unclear - counts.damaged) };
      });
    },
  };
}

/** Whether others may know is asked in a column of its own, except where that is the question itself. */
const speaksOfAnswer = (problem: ImportReason, { question }: { readonly question: string }, { questions }: Form) =>
  !ASIDE.has(problem) &&
  (problem !== 'consentUnclear' || questions.find(({ key }) => key === question)?.type === 'consent');

function isUnclearTick(
  cell: string,
  { question, option }: { readonly question: string; readonly option: string },
  { questions }: Form,
): boolean {
  const of = questions.find(({ key }) => key === question)?.options.find(({ key }) => key === option);
  return of !== undefined && !isTicked(cell, of) && saysMore(cell);
}
