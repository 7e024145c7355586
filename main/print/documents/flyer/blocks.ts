import { isRightToLeft } from '../../../domain/flyerWords.ts';
import type { FlyerBlock } from '../../../domain/sheets.ts';
import { INK, QUIET_INK } from '../paper.ts';
import type { Space } from './space.ts';

export type Node = Record<string, unknown>;

/** What is said of every text of a language: which it is, and from which side it is read. */
export const spoken = (language: string): Node => ({
  lang: language,
  direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  alignment: isRightToLeft(language) ? 'right' : 'left',
});

/** Lines of large words stand closer than those of text, but not where letters slope down to the next line. */
export const closeLine = (language: string): number => (/^ur\b/.test(language) ? 1 : 0.94);

export const rule = (width: number, weight: number, color: string = INK): Node => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: weight, lineColor: color }],
});

/** One block of a language's text, as a node as wide as its column. Contacts have a frame of their own. */
export function blockNode(block: Exclude<FlyerBlock, { type: 'contact' }>, language: string, space: Space): Node {
  const { size, air } = space;
  const gap = size * 0.7 * air;
  switch (block.type) {
    case 'title':
      return {
        stack: [
          {
            ...spoken(language),
            text: block.text,
            bold: true,
            fontSize: size * space.title,
            lineHeight: closeLine(language),
          },
          { ...rule(space.width, 3, space.accent), margin: [0, Math.max(gap * 0.55, size * 0.36), 0, gap * 0.85] },
        ],
      };
    case 'heading':
      return {
        ...spoken(language),
        text: block.text,
        bold: true,
        fontSize: size * 1.15,
        margin: [0, gap * 0.25, 0, gap * 0.4],
      };
    case 'text':
      return { ...spoken(language), text: block.text, margin: [0, 0, 0, gap] };
    case 'strong':
      return { ...spoken(language), text: block.text, bold: true, margin: [0, 0, 0, gap] };
    case 'list':
      return {
        stack: block.items.map((text, i) => marked(block.numbered ? `${i + 1}` : '\u2022', text, language, space)),
        margin: [0, 0, 0, gap * 0.65],
      };
    case 'facts':
      return {
        stack: block.facts.map(({ label, value }) => ({
          stack: [
            { ...spoken(language), text: label, color: QUIET_INK },
            {
              ...spoken(language),
              text: [{ text: value, apart: true }],
              bold: true,
              fontSize: size * 1.3,
              margin: [0, 0, 0, gap * 0.5],
            },
          ],
        })),
        margin: [0, 0, 0, gap * 0.5],
      };
  }
}

/** A line of a list: its mark stands where the language begins to read. */
function marked(mark: string, text: string, language: string, { size, air, width }: Space): Node {
  const right = isRightToLeft(language);
  const indent = size * 1.15;
  const columns = [
    // In the text's language, so that both stand on lines of one height.
    { lang: language, text: mark, bold: true, width: indent, alignment: right ? 'right' : 'left' },
    { ...spoken(language), text, width: width - indent },
  ];
  return { columns: right ? columns.reverse() : columns, margin: [0, 0, 0, size * 0.35 * air] };
}
