import { isRightToLeft } from '../../../domain/flyerWords.ts';
import { type SignSheet, SMALLEST_TEXT } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK, QUIET_INK } from '../paper.ts';
import { closeLine, type Node, spoken } from './blocks.ts';
import { contactFrame, inRows } from './contact.ts';
import { ENDLESS, type PanelFit } from './panel.ts';
import { signBand, signShape } from './signShapes.ts';

type Shown = SignSheet['signs'][number];

/** beside: the shape, and all words next to it; above: the shape on top, words in columns below it. */
export type SignWay = 'beside' | 'above';

/** Points between columns of words. */
const GUTTER = 24;

/** One sign as a page of its own, as wide as its panel and without an end. */
export function signDocument(
  sheet: SignSheet,
  { sign, said }: Shown,
  { width, way }: { readonly width: number; readonly way: SignWay },
  { textSize, air }: PanelFit,
): Definition {
  const gap = textSize * 0.5 * air;
  const small = Math.max(SMALLEST_TEXT, textSize * 0.5);
  const space = { size: small, air: Math.min(air, 1.6), width, title: 1, accent: INK };
  const titles = said.map(({ language, title }): Node => ({ ...spoken(language), text: title, color: QUIET_INK }));
  const how = said.map(
    ({ language, how: text }): Node => ({ ...spoken(language), text, fontSize: small, margin: [0, 0, 0, gap * 0.3] }),
  );
  const frame = contactFrame({ said, name: sheet.name, phone: sheet.phone, code: null }, space);
  const told = { sign, said, textSize, gap, width, blackAndWhite: sheet.blackAndWhite };
  return {
    ...ABOUT,
    pageSize: { width, height: ENDLESS },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: textSize, lineHeight: 1, color: INK },
    content: [
      ...inRows(titles, width, small),
      {
        canvas: signBand(sign, width, BAND * textSize, sheet.blackAndWhite),
        margin: [0, gap * 0.5, 0, gap],
      },
      ...(way === 'beside' ? besideShape(told) : belowShape(told)),
      ...inRows(how, width, small * 2),
      { ...frame, margin: [0, gap * 0.5, 0, 0] },
    ],
  };
}

/** Ems of the text: how high the band is. */
const BAND = 0.7;

interface Told extends Pick<SignSheet, 'blackAndWhite'>, Shown {
  readonly textSize: number;
  readonly gap: number;
  readonly width: number;
}

/** The shape where the first language begins to read, and every language's words next to it. */
function besideShape({ sign, said, textSize, gap, width, blackAndWhite }: Told): Node[] {
  const side = Math.min(width * 0.34, textSize * 6);
  const columns = [
    { canvas: signShape(sign, side, blackAndWhite), width: side },
    { stack: said.flatMap((each, i) => wordsOf(each, textSize, i > 0 ? gap : 0, gap)), width: width - side - textSize },
  ];
  const right = isRightToLeft(said[0]?.language ?? 'en');
  return [{ columns: right ? columns.reverse() : columns, columnGap: textSize, margin: [0, 0, 0, gap * 1.4] }];
}

/** The shape in the middle, and below it words in as many columns as hold a short sentence. */
function belowShape({ sign, said, textSize, gap, width, blackAndWhite }: Told): Node[] {
  const side = Math.min(width * 0.6, textSize * 6);
  const left = (width - side) / 2;
  const across = Math.max(1, Math.min(said.length, Math.floor((width + GUTTER) / (textSize * 10 + GUTTER))));
  const column = (width - (across - 1) * GUTTER) / across;
  const rows = Array.from({ length: Math.ceil(said.length / across) }, (_, row) =>
    said.slice(row * across, (row + 1) * across),
  );
  return [
    { canvas: signShape(sign, side, blackAndWhite), margin: [left, 0, 0, gap] },
    ...rows.map((row) => ({
      columns: row.map((each) => ({ stack: wordsOf(each, textSize, 0, gap), width: column })),
      columnGap: GUTTER,
      margin: [0, 0, 0, gap],
    })),
  ];
}

const wordsOf = (
  { language, word, meaning }: Shown['said'][number],
  size: number,
  above: number,
  gap: number,
): Node[] => [
  {
    ...spoken(language),
    text: word,
    bold: true,
    fontSize: size * 1.9,
    lineHeight: closeLine(language),
    margin: [0, above, 0, 0],
  },
  { ...spoken(language), text: meaning, margin: [0, gap * 0.3, 0, 0] },
];
