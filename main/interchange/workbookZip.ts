import { strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { Refusal } from '../../preload/contract/errors.ts';

/** A slice of packed bytes that unpacks to at most some 16 MB, so that the limit is looked at in time. */
const SLICE = 16 * 1024;
/** Parts that a workbook of a few sheets has; more are of no use to us. */
const MOST_PARTS = 2000;

/**
 * The XML parts of a packed workbook, by their place in it. Others (pictures, printers' settings) stay packed.
 * @param most bytes of all parts together
 * @throws Refusal workbook.tooLarge; anything else when the file is damaged
 */
export function unpack(bytes: Uint8Array, most: number): Map<string, string> {
  const found = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let parts = 0;
  const unzip = new Unzip((part) => {
    parts += 1;
    if (parts > MOST_PARTS) throw new Refusal('workbook.tooLarge', { limit: MOST_PARTS });
    if (!/\.(xml|rels)$/i.test(part.name)) return;
    const pieces: Uint8Array[] = [];
    part.ondata = (error, piece, last) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > most) throw new Refusal('workbook.tooLarge', { limit: most });
      pieces.push(piece.slice());
      // Only a part that came to its end counts.
      if (last) found.set(part.name, pieces);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE)
    unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  return new Map([...found].map(([name, pieces]) => [name, new TextDecoder().decode(Buffer.concat(pieces))]));
}

/** The date that every part carries, so that the same sheets give the same bytes. Zip knows none before 1980. */
const WHEN = new Date(1980, 0, 1);

export const pack = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: WHEN });
