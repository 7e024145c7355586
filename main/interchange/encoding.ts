import { Refusal } from '../../preload/contract/errors.ts';
import type { ImportTable } from '../domain/importTable.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: ImportTable['encoding'];
}

/** Bytes looked at when no mark at the beginning names the encoding. */
const SAMPLE = 4096;

/**
 * Bytes of a file as text, without a byte order mark. Bytes that cannot be read become U+FFFD and are
 * reported cell by cell later on; they are never dropped.
 * @throws Refusal import.notText for spreadsheets, pictures, archives and encodings we would only garble
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeKnown(bytes);
  if (!isText(decoded.text)) throw new Refusal('import.notText');
  return decoded;
}

function decodeKnown(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3), 'utf-8-bom');
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
  const wide = unmarkedUtf16(bytes);
  if (wide) return utf16(bytes, wide);
  return utf8(bytes, 'utf-8');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Commas, blanks and line ends have a zero beside them in UTF-16, on the side that tells the byte order. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < end; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  const pairs = end / 2;
  if (second > pairs / 20 && first === 0) return 'utf-16le';
  if (first > pairs / 20 && second === 0) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-bom'): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const unreadable = count(text, /\ufffd/g);
  // A file cut in the middle of a letter, or one with a few broken bytes, still is UTF-8: its other
  // letters prove it. Calling it windows-1252 would garble every one of them.
  if (encoding === 'utf-8-bom' || unreadable <= count(text, /[^\p{ASCII}\ufffd]/gu)) return { text, encoding };
  return windows1252(bytes);
}

/**
 * The last resort, since every byte means something in it. Western European text is mostly unaccented;
 * where most letters are not, the file is in an encoding we do not know.
 */
function windows1252(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const plain = count(text, /[A-Za-z]/g);
  const high = count(text, /[^\p{ASCII}]/gu);
  if (high > plain) throw new Refusal('import.notText');
  return { text, encoding: 'windows-1252' };
}

/** Text has next to no control characters; a stray one is taken out later, with a report. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = count(text.slice(0, 200_000), /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g);
  return controls <= 2 || controls * 200 < Math.min(text.length, 200_000);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
