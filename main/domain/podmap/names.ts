import { MOST_CIRCLES } from '../../../preload/contract/podmapKinds.ts';
import { tidyLine } from '../tidy.ts';

/** UTF-16 units, as the contract counts them. */
const LONGEST = 120;

const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const SEPARATORS = /[\t,;،؛、，；]/u;

const BULLETS = /^[-–—−*•‣◦⁃∙·●○◉▪▫■□▢►▶▸▹➤➢➔→»>]+\s*/u;
/** "+" begins a phone number too. */
const PLUS = /^\+\s+/u;
const CHECKS = /^(?:\[[\sxX✓✔]?\]|[✓✔✅☑☐☒✗✘❌❎🗸🗹])\ufe0f?\s*/u;
const CHECKS_AT_END = /\s*(?:\[[\sxX✓✔]?\]|[✓✔✅☑☐☒✗✘❌❎🗸🗹])\ufe0f?$/u;
/** "1. ", "২) ", "٣- ", "(4)", "②". A dash or point inside a name ("7-Eleven", "3.5 Street") is none. */
const NUMBERS =
  /^(?:\p{Nd}{1,3}\s*(?:[.)\]）．](?!\p{Nd})|[:：](?!\p{Nd})|[-–—](?=\s|$)|(?<![0-9])[-–—]|[।۔])|[(（[]\p{Nd}{1,3}[)）\]]|[\u2460-\u249b\u2776-\u2793])\s*/u;
/** At the beginning of a line, before it is taken apart: a number in a cell of its own, and "1、". */
const LINE_NUMBERS = /^\s*\p{Nd}{1,2}(?:\t|、(?=\s*\D))\s*/u;
/** Somebody is called by more than signs. */
const SAYS_SOMETHING = /[^\p{P}\p{Z}\p{C}\p{M}]/u;

/** Cuts off what makes a list of names, again and again: "1. - [x] Rosa ✓" is Rosa. */
function bare(piece: string): string {
  let name = tidyLine(piece);
  for (;;) {
    const next = tidyLine(
      [BULLETS, PLUS, CHECKS, CHECKS_AT_END, NUMBERS].reduce((words, sign) => words.replace(sign, ''), name),
    );
    if (next === name) return name;
    name = next;
  }
}

/** The same for every way somebody writes one name. */
export const nameKey = (name: string): string => tidyLine(name.normalize('NFKC')).toLowerCase();

export interface ReadList {
  /** In the order they were written, each once. */
  readonly names: readonly string[];
  /** How many were longer than a name may be. */
  readonly tooLong: number;
}

/** Reads names as people write them: one to a line or between commas and semicolons of any script. */
export function readList(text: string): ReadList {
  const names = new Map<string, string>();
  let tooLong = 0;
  // First, because some signs become separators by it.
  for (const line of text.normalize('NFC').split(LINES)) {
    for (const piece of line.replace(LINE_NUMBERS, '').split(SEPARATORS)) {
      const name = bare(piece);
      if (!SAYS_SOMETHING.test(name)) continue;
      if (name.length > LONGEST) tooLong++;
      else if (!names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  return { names: [...names.values()], tooLong };
}

/** The same for a map: who is on it already, and how many find no room any more. */
export function readNames(
  text: string,
  onMap: readonly string[],
): { names: { name: string; known: boolean }[]; tooMany: number; tooLong: number } {
  const { names, tooLong } = readList(text);
  const there = new Set(onMap.map(nameKey));
  let room = Math.max(0, MOST_CIRCLES - onMap.length);
  let tooMany = 0;
  const read = names.flatMap((name) => {
    const known = there.has(nameKey(name));
    if (!known && room === 0) {
      tooMany++;
      return [];
    }
    if (!known) room--;
    return [{ name, known }];
  });
  return { names: read, tooMany, tooLong };
}
