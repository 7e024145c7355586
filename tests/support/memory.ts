import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK = 8 * 1024 * 1024;

/** A marker as it may lie in memory: UTF-8, UTF-16 and, where it fits, one byte a character. */
export function formsOf(marker: string): Buffer[] {
  const forms = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')];
  const latin = Buffer.from(marker, 'latin1');
  if (latin.toString('latin1') === marker && !latin.equals(forms[0] as Buffer)) forms.push(latin);
  return forms;
}

/**
 * Counts markers in everything a process can read of its own memory (Linux), in one pass. Stretches that end
 * while being read are skipped; a marker across two chunks is found, because chunks overlap.
 * @throws Error when the process is gone or may not be read
 */
export function countInMemory(pid: number, markers: readonly string[]): number[] {
  const forms = markers.map(formsOf);
  const overlap = Math.max(...forms.flat().map((form) => form.length)) - 1;
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK);
  const counts = markers.map(() => 0);
  try {
    for (const [start, end] of readableRanges(pid)) {
      for (let at = start; at < end; ) {
        const length = Number(end - at < BigInt(CHUNK) ? end - at : BigInt(CHUNK));
        const read = readAt(memory, buffer, length, at);
        if (read <= 0) break;
        const piece = buffer.subarray(0, read);
        for (const [index, own] of forms.entries())
          for (const form of own) counts[index] = (counts[index] ?? 0) + countIn(piece, form);
        at = read < length || at + BigInt(read) >= end ? end : at + BigInt(read - overlap);
      }
    }
  } finally {
    closeSync(memory);
    buffer.fill(0);
  }
  return counts;
}

function countIn(piece: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(form); at >= 0; at = piece.indexOf(form, at + form.length)) count += 1;
  return count;
}

function readAt(memory: number, buffer: Buffer, length: number, position: bigint): number {
  try {
    return readSync(memory, buffer, 0, length, position);
  } catch {
    return 0;
  }
}

function* readableRanges(pid: number): Generator<[bigint, bigint]> {
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const found = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line);
    if (!found || /\[(vvar|vsyscall)/.test(line)) continue;
    yield [BigInt(`0x${found[1]}`), BigInt(`0x${found[2]}`)];
  }
}
