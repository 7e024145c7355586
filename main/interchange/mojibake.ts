/** The characters that windows-1252 puts at 0x80 to 0x9F, in order; the five holes keep their C1 control. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const BYTE_OF = new Map([...UPPER].map((char, at) => [char, 0x80 + at]));

/** A lead byte of UTF-8 followed by a continuation byte, both seen through windows-1252. */
const TELLTALE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 read as windows-1252 and saved again may have been so twice, hardly ever more often. */
const ROUNDS = 2;

/** Puts right text whose UTF-8 had been read as windows-1252, or gives null where that is not what happened or bytes are missing. */
export function repairMojibake(text: string): string | null {
  let current = text;
  let repaired: string | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = undo(current);
    if (next === null) break;
    current = next;
    if (isPlausible(next)) repaired = next;
  }
  return repaired;
}

/**
 * Whether text can no longer be read: bytes that became U+FFFD, letters that an ANSI save turned into
 * question marks, or garbling with missing bytes. Ask only after `repairMojibake` gave null.
 */
export function isDamaged(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  if (/\?{3,}|^\?{2,}$/.test(text) && !/\p{L}{3,}/u.test(text)) return true;
  if (/\p{L}\?{2,}\p{L}|(^|\s)\?{2,}(\s\?{2,})+/u.test(text)) return true;
  return (text.match(TELLTALE)?.length ?? 0) >= 3;
}

function undo(text: string): string | null {
  TELLTALE.lastIndex = 0;
  if (!TELLTALE.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text, at);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function byteOf(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  return BYTE_OF.get(text.charAt(at));
}

/**
 * A capital with an accent before a non-breaking blank happens to be valid UTF-8 too ("CAFÉ !"); alone it
 * would become a phonetic sign or a combining mark, which nobody's answer consists of.
 */
function isPlausible(decoded: string): boolean {
  return !/[\p{Cc}--[\t\n\r]]|[\u0250-\u02af]|\p{M}(?<=[\u0300-\u036f])|[\u0460-\u0489\u04e0]/v.test(decoded);
}
