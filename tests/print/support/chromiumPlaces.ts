import type { LaidPage } from '../../../main/print/engine.ts';

/** Text of one font, size and colour on a line, in reading order. */
export interface PlacedRun {
  readonly text: string;
  readonly font: string;
  readonly language: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  /** Of embedding: odd runs right to left; what is above the line's own is ordered by itself. */
  readonly level: number;
}

/** A line of text where it stands on its page: points from the page's left and top. */
export interface PlacedLine {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly runs: readonly PlacedRun[];
  /** Words as they are seen, each with its room: what is compared one by one. */
  readonly words: readonly Word[];
}

/** A word and its room: points from the page's left and top. */
export interface Word {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Inline {
  readonly text: string;
  readonly blank: boolean;
  readonly level: number;
  readonly base: 0 | 1;
  readonly x: number;
  readonly width: number;
  readonly rise: number;
  readonly fall: number;
  readonly fontSize: number;
  readonly color: string;
  readonly font: { readonly open: { readonly name: string } };
  readonly fontFeatures: { readonly language: string };
}
interface Line {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly Inline[];
  getAscenderHeight(): number;
}

/** Every line of text that a page of ours holds, where the page's corner lies at this place of the sheet. */
export const placedLines = ({ items }: LaidPage, left: number, top: number): PlacedLine[] =>
  items
    .filter(({ type }) => type === 'line')
    .map(({ item }) => item as unknown as Line)
    .filter(({ inlines }) => inlines.some(({ text }) => text.trim() !== ''))
    .map((line) => placed(line, left, top));

function placed(line: Line, atX: number, atY: number): PlacedLine {
  const baseline = atY + line.y + line.getAscenderHeight();
  const base = line.inlines[0]?.base ?? 0;
  const left = Math.min(...line.inlines.map(({ x }) => x));
  const right = Math.max(...line.inlines.map(({ x, width }) => x + width));
  const words = line.inlines.filter(({ blank }) => !blank);
  return {
    x: atX + line.x + left,
    baseline,
    width: right - left,
    rightToLeft: base === 1,
    runs: joined(readingOrder(line.inlines, base).map((inline) => runOf(inline, base))),
    words: words.map(({ text, fontSize: size, x, width, rise, fall }) => {
      return { text, size, x: atX + line.x + x, y: baseline - rise, width, height: rise + fall };
    }),
  };
}

const runOf = (inline: Inline, base: number): PlacedRun => ({
  text: inline.text,
  font: inline.font.open.name,
  language: inline.fontFeatures.language,
  size: inline.fontSize,
  color: inline.color,
  level: Math.max(inline.level, base),
});

/** From the order in which pieces are seen back to that in which they are read: rule L2 of UAX #9 undone. */
function readingOrder(seen: readonly Inline[], base: number): Inline[] {
  const order = [...seen];
  const highest = Math.max(base, ...order.map(({ level }) => level));
  for (let level = Math.max(base, 1); level <= highest; level++) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}

function joined(runs: readonly PlacedRun[]): PlacedRun[] {
  const found: PlacedRun[] = [];
  for (const run of runs) {
    const open = found.at(-1);
    const same =
      open &&
      (['font', 'language', 'size', 'color', 'level'] as const).every((property) => open[property] === run[property]);
    if (same) found[found.length - 1] = { ...open, text: open.text + run.text };
    else found.push(run);
  }
  return found;
}
