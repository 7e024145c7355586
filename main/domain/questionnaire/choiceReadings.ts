/** Words that stand for an option. */
export interface ChoiceToken {
  readonly key: string;
  readonly words: string;
}

/** One way to take a text apart: options in the order they stand there, and what is none of them. */
export interface ChoiceReading {
  readonly keys: readonly string[];
  readonly rest: readonly string[];
}

export interface ChoiceReadings {
  /** Characters that are no option's, one more for each piece of them; 0 when options explain all of it. */
  readonly cost: number;
  /** The best readings that differ in what was chosen; two at most, because two are as undecided as ten. */
  readonly found: readonly ChoiceReading[];
}

/** Steps of looking for a second reading. Texts that need more are taken for undecided. */
const PATIENCE = 20_000;

interface Piece {
  readonly end: number;
  /** Null for a piece that is no option. */
  readonly key: string | null;
  readonly cost: number;
}

interface Path {
  readonly at: number;
  readonly key: string | null;
  readonly text: string;
  readonly before: Path | null;
}

/**
 * Takes a text apart where the joiner stands, so that as little as possible is left that is no option. A joiner within
 * an option's own words parts nothing. Every reading that is as good as the best counts, not only the first.
 */
export function choiceReadings(text: string, tokens: readonly ChoiceToken[], joiner: string): ChoiceReadings {
  const starts = startsOf(text, joiner);
  const pieces = new Map<number, Piece[]>();
  const best = new Map<number, number>([[text.length + joiner.length, 0]]);
  for (const start of starts.toReversed()) {
    const all = piecesAt(text, start, tokens, joiner);
    const costs = all.map(({ end, cost }) => cost + (best.get(end + joiner.length) ?? 0));
    const least = Math.min(...costs);
    best.set(start, least);
    pieces.set(
      start,
      all.filter((_, at) => costs[at] === least),
    );
  }
  const cost = best.get(0) ?? 0;
  const once = walk(text, joiner, pieces, false);
  // Nobody chooses one thing twice; where somebody wrote it twice, once is meant.
  return { cost, found: once.length > 0 ? once : walk(text, joiner, pieces, true) };
}

function startsOf(text: string, joiner: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(joiner); at !== -1; at = text.indexOf(joiner, at + joiner.length)) {
    starts.push(at + joiner.length);
  }
  return starts;
}

function piecesAt(text: string, start: number, tokens: readonly ChoiceToken[], joiner: string): Piece[] {
  const found: Piece[] = [];
  for (const { key, words } of tokens) {
    const end = start + words.length;
    const ends = end === text.length || text.startsWith(joiner, end);
    if (ends && text.startsWith(words, start)) found.push({ end, key, cost: 0 });
  }
  const next = text.indexOf(joiner, start);
  const end = next === -1 ? text.length : next;
  found.push({ end, key: null, cost: end - start + 1 });
  return found;
}

/** The best readings from the beginning, one for each thing that may be meant, until there are two. */
function walk(
  text: string,
  joiner: string,
  pieces: ReadonlyMap<number, readonly Piece[]>,
  again: boolean,
): ChoiceReading[] {
  const found = new Map<string, ChoiceReading>();
  const open: Path[] = [{ at: 0, key: null, text: '', before: null }];
  for (let steps = 0; open.length > 0 && found.size < 2; steps++) {
    if (steps > PATIENCE) return [...found.values(), { keys: [], rest: [text] }].slice(0, 2);
    const path = open.pop() as Path;
    if (path.at > text.length) {
      const reading = readingOf(path, joiner);
      found.set(JSON.stringify([[...reading.keys].sort(), reading.rest]), reading);
      continue;
    }
    for (const { end, key } of pieces.get(path.at) ?? []) {
      if (key !== null && !again && holds(path, key)) continue;
      open.push({ at: end + joiner.length, key, text: text.slice(path.at, end), before: path });
    }
  }
  return [...found.values()];
}

function holds(path: Path, key: string): boolean {
  for (let each: Path | null = path; each; each = each.before) if (each.key === key) return true;
  return false;
}

/** Neighbouring pieces that are no option are one thing that somebody wrote, joiners and all. */
function readingOf(end: Path, joiner: string): ChoiceReading {
  const keys = new Set<string>();
  const rest: string[][] = [];
  let within = false;
  const steps: Path[] = [];
  for (let each: Path | null = end; each?.before; each = each.before) steps.push(each);
  for (const { key, text } of steps.toReversed()) {
    if (key !== null) keys.add(key);
    else if (within) rest.at(-1)?.push(text);
    else rest.push([text]);
    within = key === null;
  }
  return { keys: [...keys], rest: rest.map((parts) => parts.join(joiner).trim()).filter((part) => part !== '') };
}
