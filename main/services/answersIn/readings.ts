import type { ColumnReading } from '../../../preload/contract/answersIn.ts';
import { readColumns } from '../../domain/questionnaire/columnReadings.ts';
import type { Progress } from '../ports.ts';
import type { Session } from './session.ts';

/** Rows read before other calls get their turn. */
const CHUNK = 50;

/** How the cells of every column were read. @throws Refusal cancelled, when the vault is locked meanwhile */
export async function readingsOf({ table, columns, plan }: Session, progress: Progress): Promise<ColumnReading[]> {
  const reader = readColumns(table, columns, plan);
  for (const at of table.rows.keys()) {
    if (at % CHUNK === 0) await progress.breathe();
    reader.look(at);
  }
  return reader.readings();
}
