import { describe, expect, test } from 'vitest';
import { readTable } from '../../main/interchange/readTable.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { HOSTILE } from './hostileFiles.ts';

function outcome(bytes: Uint8Array) {
  try {
    return { table: readTable(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, ...error.detail } };
    throw error;
  }
}

describe('files as they come', () => {
  test('there are enough of them, each once', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
    expect(new Set(HOSTILE.map(({ what }) => what)).size).toBe(HOSTILE.length);
  });

  test.for(HOSTILE.map((file) => [file.what, file] as const))('%s', ([, file]) => {
    const { table, refused } = outcome(file.bytes);
    expect(refused).toEqual(file.refused);
    if (!table) return;
    expect(file.rows ?? file.count ?? file.header, 'says what it expects').toBeDefined();
    if (file.rows) expect(table.rows).toEqual(file.rows);
    if (file.count !== undefined) expect(table.rows).toHaveLength(file.count);
    if (file.header) expect(table.header).toEqual(file.header);
    if (file.encoding) expect(table.encoding).toBe(file.encoding);
    if (file.delimiter) expect(table.delimiter).toBe(file.delimiter);
    if (file.notes) expect(table.notes.map(({ note }) => note)).toEqual(file.notes);
    if (file.ragged) expect(table.ragged).toEqual(file.ragged);
    for (const row of [table.header, ...table.rows]) {
      expect(row).toHaveLength(table.header.length);
      for (const cell of row) expect(cell.isWellFormed() && !cell.includes('\u0000')).toBe(true);
    }
    expect(table.fingerprints).toHaveLength(table.rows.length);
  });
});
