import type { ImportTable } from './importTable.ts';

/** Longest text that still looks like an option of a list and not like a sentence. */
const OPTION = 60;
/** How often two neighbours must appear together, and never apart, to be one option. */
const ALWAYS_TOGETHER = 3;
/** Cells that options are learned from, and how long one with nothing but options may be. */
const LEARN_FROM = 5000;
const LONGEST_CHOICE = 1000;

export type SplitList = (cell: string) => string[];

/**
 * How to take a column's lists apart. Form services join checkbox answers with `;`; on the way through a
 * spreadsheet they are joined with `, `, and an option's own text may hold a comma ("Food, pet care"). The
 * options are learned from the whole column, because nothing in the file names them.
 */
export function listSplitter(shape: ImportTable['shape'], cells: readonly string[]): SplitList {
  if (shape === 'googleForms') return (cell) => items(cell.split(';'));
  const semicolons = cells.some((cell) => cell.includes(';'));
  if (shape === 'table' && semicolons) return (cell) => items(cell.split(/[;\n]/u));
  const joined = optionsWithComma(cells);
  return (cell) => {
    const lines = cell.split('\n');
    return items(lines.flatMap((line) => (isSentence(line) ? [line] : rejoin(atoms(line), joined))));
  };
}

/** Trimmed, without the empty ones, each once. */
function items(parts: readonly string[]): string[] {
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** An answer in someone's own words is one thing, whatever commas are in it. */
function isSentence(line: string): boolean {
  return /[.!?。！？।؟](\s|$)/u.test(line) || atoms(line).some((atom) => atom.length > OPTION);
}

/** Pieces between list commas; a comma inside brackets never parts. */
function atoms(cell: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell.charAt(at);
    if ('([（【'.includes(char)) depth += 1;
    else if (')]）】'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (isWideComma(char) || (char === ',' && cell.charAt(at + 1) === ' '))) {
      found.push(cell.slice(from, at).trim());
      from = at + 1;
    }
  }
  found.push(cell.slice(from).trim());
  return found;
}

/** Commas of Chinese and Arabic need no blank behind them. */
const isWideComma = (char: string): boolean => char === '，' || char === '、' || char === '،';

/** Pairs of neighbouring pieces that belong to one option. */
function optionsWithComma(cells: readonly string[]): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const pairs = new Map<string, { first: string; second: string; count: number }>();
  const contexts = new Map<string, Set<string>>();
  for (const cell of cells.slice(0, LEARN_FROM)) {
    if (cell.length > LONGEST_CHOICE) continue;
    const parts = atoms(cell);
    for (const [at, part] of parts.entries()) {
      alone.set(part, (alone.get(part) ?? 0) + 1);
      const next = parts[at + 1];
      if (next === undefined) continue;
      const key = pairKey(part, next);
      const pair = pairs.get(key) ?? { first: part, second: next, count: 0 };
      pairs.set(key, { ...pair, count: pair.count + 1 });
      const around = contexts.get(key) ?? new Set<string>();
      contexts.set(key, around.add(`${parts[at - 1] ?? ''}|${parts[at + 2] ?? ''}`));
    }
  }
  const together = new Set<string>();
  const capitals = [...alone.keys()].filter((part) => /^\p{Lu}/u.test(part)).length;
  const mostlyCapitals = capitals * 2 > alone.size;
  for (const [key, { first, second, count }] of pairs) {
    const inseparable = alone.get(first) === count && alone.get(second) === count;
    // Options begin with a capital where options do; a small letter goes on with the one before.
    const goesOn = mostlyCapitals && /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(second);
    const everywhere = count >= ALWAYS_TOGETHER && (contexts.get(key)?.size ?? 0) > 1;
    if (inseparable && (goesOn || everywhere)) together.add(key);
  }
  return together;
}

function rejoin(parts: readonly string[], joined: ReadonlySet<string>): string[] {
  const options: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    const last = options.at(-1);
    if (before !== undefined && last !== undefined && joined.has(pairKey(before, part))) {
      options[options.length - 1] = `${last}, ${part}`;
    } else {
      options.push(part);
    }
  }
  return options;
}

const pairKey = (first: string, second: string): string => `${first}\u0001${second}`;
