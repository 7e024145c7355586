import { fill } from '../../../domain/flyerWords.ts';
import type { PodMapSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from '../paper.ts';
import type { Node } from './shapes.ts';

type Details = NonNullable<PodMapSheet['details']>;
const MARGIN = 40;

/** What is written about each circle, and what was thought about, on pages of their own after the picture. */
export function detailsDocument(sheet: PodMapSheet, details: Details): Definition {
  const { language, rightToLeft } = sheet;
  return {
    ...ABOUT,
    language,
    pageSize: { ...sizeOf(sheet.paper) },
    pageMargins: [MARGIN, 44, MARGIN, 64],
    defaultStyle: {
      ...{ fontSize: 12, lineHeight: 1.05, color: INK, lang: language },
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      { text: details.title, bold: true, fontSize: 19, margin: [0, 0, 0, 8] },
      ...details.cards.map((card) => cardOf(card, rightToLeft)),
      ...details.thoughts.map(({ question, words }) => ({
        stack: [
          { text: question, bold: true },
          { text: words, direction: 'auto', margin: [0, 2, 0, 0] },
        ],
        margin: [0, 12, 0, 0],
      })),
    ],
  };
}

function cardOf({ name, ring, lines }: Details['cards'][number], rightToLeft: boolean): Node {
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const said = lines.map(({ label, words }) => ({
    columns: across<Node>([
      { text: label, color: QUIET_INK, width: 140 },
      { text: words, direction: 'auto', width: '*' },
    ]),
    columnGap: 10,
    margin: [0, 2, 0, 0],
  }));
  return {
    layout: { hLineWidth: (i: number) => (i === 0 ? 0.75 : 0), vLineWidth: () => 0, hLineColor: () => LINE },
    table: {
      widths: ['*'],
      // A card with much on it is taller than a page: then it goes on over the next.
      dontBreakRows: lines.reduce((sum, { words }) => sum + words.length, 0) < 1200,
      body: [
        [
          {
            stack: [
              {
                text: [{ text: name, bold: true, fontSize: 14, apart: true }, '   ', { text: ring, color: QUIET_INK }],
              },
              ...said,
            ],
            margin: [0, 5, 0, 7],
          },
        ],
      ],
    },
  };
}

function footer({ privacy, page: words, language, rightToLeft }: PodMapSheet, page: number, pages: number): Node {
  const parts = [
    { text: privacy, bold: true, width: '*' },
    // The picture is the first page of the whole.
    { text: fill(words, language, { page: page + 1, pages: pages + 1 }), width: 'auto', noWrap: true },
  ];
  return {
    columns: rightToLeft ? parts.reverse() : parts,
    ...{ columnGap: 24, fontSize: 10, margin: [MARGIN, 14, MARGIN, 0] },
  };
}
