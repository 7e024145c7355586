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
 * Counts markers in everything a process has written to its memory (Linux), in one pass. Stretches that end
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
    for (const [start, end] of writtenRanges(pid)) {
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

/**
 * The stretches that can hold what a process wrote: readable, touched at all, and not the unchanged text of a
 * program file.
 */
function* writtenRanges(pid: number): Generator<[bigint, bigint]> {
  const mappings = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/);
  for (const mapping of mappings) {
    const found = /^([0-9a-f]+)-([0-9a-f]+) r(\S+) \S+ \S+ (\d+)/.exec(mapping);
    if (!found || /^\S.*\[(vvar|vsyscall)/.test(mapping)) continue;
    const [, start, end, modes = '', file] = found;
    const size = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(mapping)?.[1] ?? 0);
    const unchanged = file !== '0' && !modes.startsWith('w') && size('Anonymous') === 0;
    if (unchanged || size('Rss') + size('Swap') === 0) continue;
    yield [BigInt(`0x${start}`), BigInt(`0x${end}`)];
  }
}
