import { fill } from '../../../domain/flyerWords.ts';
import type { PodPictureSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK, LINE, sizeOf } from '../paper.ts';
import { dotted, type Node } from './shapes.ts';

const MARGIN = 40;
/** Points: what is read, and what is small beside it. */
const [TEXT, SMALL] = [12, 10];

/** The same in words: who would ask whom, and what might be asked about it. */
export function podTableDocument(sheet: PodPictureSheet): Definition {
  const { language, rightToLeft, table } = sheet;
  const across = <T>(items: readonly T[]): T[] => (rightToLeft ? items.toReversed() : [...items]);
  const cells = (row: readonly string[], style: Node = {}) =>
    across(row).map((text) => ({ text, direction: 'auto', ...style }));
  return {
    ...ABOUT,
    language,
    pageSize: { ...sizeOf(sheet.paper) },
    pageMargins: [MARGIN, 44, MARGIN, 54],
    defaultStyle: {
      ...{ fontSize: TEXT, lineHeight: 1, color: INK, lang: language },
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    footer: (page: number, pages: number) => footer(sheet, page, pages),
    content: [
      { text: dotted([sheet.title, sheet.audience]), bold: true, fontSize: 14, margin: [0, 0, 0, 8] },
      {
        table: {
          headerRows: 1,
          widths: across(['17%', '20.5%', '20.5%', '11%', '15%', '16%']),
          dontBreakRows: true,
          body: [cells(table.columns, { bold: true, fontSize: SMALL }), ...table.rows.map((row) => cells(row))],
        },
        layout: {
          hLineWidth: (i: number) => (i === 1 ? 1.2 : 0.5),
          vLineWidth: () => 0,
          hLineColor: (i: number) => (i === 1 ? INK : LINE),
        },
      },
      ...questionsOf(sheet),
    ],
  };
}

/** The heading stands with the first of them; none is parted over pages. */
function questionsOf({ questionsTitle, questions }: PodPictureSheet): Node[] {
  const [first, ...others] = questions.map((text) => ({ text, margin: [0, 4, 0, 0] }));
  if (!first) return [];
  const heading = { text: questionsTitle, bold: true, fontSize: 15, margin: [0, 18, 0, 2] };
  return [[heading, first], ...others.map((question) => [question])].map((stack) => ({ unbreakable: true, stack }));
}

function footer({ privacy, page: words, language, rightToLeft }: PodPictureSheet, page: number, pages: number): Node {
  const parts = [
    { text: privacy, bold: true, width: '*' },
    { text: fill(words, language, { page: page + 1, pages: pages + 1 }), width: 'auto', noWrap: true },
  ];
  return {
    columns: rightToLeft ? parts.reverse() : parts,
    ...{ columnGap: 24, fontSize: SMALL, margin: [MARGIN, 14, MARGIN, 0] },
  };
}
