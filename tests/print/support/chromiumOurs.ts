import type { LaidPage } from '../../../main/print/engine.ts';
import { createFonts, type Weight } from '../../../main/print/fonts.ts';
import { clean } from '../../../main/print/text/clean.ts';
import { createItemizer } from '../../../main/print/text/itemize.ts';
import type { Block, SetLine } from './chromiumLines.ts';
import { engine, FONTS } from './engine.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'ur', 'yi']);
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(language);

const itemize = createItemizer(createFonts(FONTS));

/** How a list of sentences is set. */
export interface Setting {
  readonly language: string;
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  readonly width: number;
}

/** Sentences as blocks for the browser: each character in the very font that we print it in. */
export function blocksOf(sentences: readonly string[], { language, weight, size, width }: Setting): Block[] {
  const rightToLeft = isRightToLeft(language);
  return sentences.map((text) => ({
    items: itemize(clean(text), language, weight),
    language,
    rightToLeft,
    size,
    width,
  }));
}

const BLANK = /^[ \u3000]/;

interface LineOnPage {
  readonly inlines: readonly { readonly text: string }[];
  readonly inlineWidths: number;
  readonly lastLineInParagraph: boolean;
}

/** The lines into which we break each sentence, out of the pages of our own engine. */
export async function ourLines(
  sentences: readonly string[],
  { language, weight, size, width }: Setting,
): Promise<SetLine[][]> {
  const { laid } = await engine().layOut({
    pageSize: { width, height: 1e6 },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: size },
    content: sentences.map((text) => ({
      text,
      lang: language,
      bold: weight === 'Bold',
      direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    })),
  });
  const lines = linesOn(laid);
  return sentences.map((sentence) => {
    const text = clean(sentence);
    const found: SetLine[] = [];
    let start = 0;
    for (let line = lines.shift(); line; line = line.lastLineInParagraph ? undefined : lines.shift()) {
      // A line holds its pieces in the order they are seen; together they are the next part of the text.
      const length = line.inlines.reduce((sum, inline) => sum + inline.text.length, 0);
      const first = isRightToLeft(language) ? line.inlines.at(-1) : line.inlines[0];
      if (!BLANK.test(first?.text ?? '')) while (BLANK.test(text[start] ?? '')) start++;
      found.push({ start, end: start + length, width: line.inlineWidths });
      start += length;
    }
    if (start !== text.trimEnd().length) throw new Error('Lines and sentences do not match.');
    return found;
  });
}

const linesOn = (laid: readonly LaidPage[]): LineOnPage[] =>
  laid.flatMap(({ items }) =>
    items.filter(({ type }) => type === 'line').map(({ item }) => item as unknown as LineOnPage),
  );
