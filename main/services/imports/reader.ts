import type { ImportTable } from '../../domain/importTable.ts';
import type { Progress } from '../ports.ts';

/** Turns the bytes of a file into a table, away from the thread that answers the window. */
export interface TableReader {
  /**
   * @param columns how many a file may have; as many as a sign-up form where nothing is said
   * @throws Refusal import.notText, import.noRows, import.malformed, import.tooLarge (also when it takes too
   *   much time or memory), cancelled
   */
  read(bytes: Uint8Array, progress: Progress, columns?: number): Promise<ImportTable>;
}
