import { REFLECTIONS } from '../../../../preload/contract/podmapKinds.ts';
import type { WorksheetSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK, LINE, QUIET_INK, sizeOf } from '../paper.ts';
import { circleShape, type Node } from './shapes.ts';

const MARGIN = 40;
const MILLIMETRE = 72 / 25.4;
/** Between lines to write on, and of the rows of the table: as a hand needs them. */
const [LINE_HEIGHT, LARGE_LINE] = [8.5 * MILLIMETRE, 11 * MILLIMETRE];
const [ROW, LARGE_ROW] = [9.5 * MILLIMETRE, 13 * MILLIMETRE];

/** Pages to write on after the map: questions to think about, and whom I will ask by when; what the circles mean, where the map had no room for it. */
export function worksheetQuestions(sheet: WorksheetSheet, withMeanings: boolean): Definition | null {
  const content = [
    ...(withMeanings ? meanings(sheet) : []),
    ...(sheet.questions ? [...questions(sheet, withMeanings), ...asking(sheet)] : []),
  ];
  if (content.length === 0) return null;
  const { language, rightToLeft, large } = sheet;
  return {
    ...ABOUT,
    language,
    pageSize: { ...sizeOf(sheet.paper) },
    pageMargins: [MARGIN, 40, MARGIN, 40],
    defaultStyle: {
      ...{ fontSize: large ? 18 : 12, lineHeight: 1, color: INK, lang: language },
      alignment: rightToLeft ? 'right' : 'left',
      direction: rightToLeft ? 'rtl' : 'ltr',
    },
    content,
  };
}

const across = <T>(items: readonly T[], { rightToLeft }: WorksheetSheet): T[] =>
  rightToLeft ? items.toReversed() : [...items];

function meanings(sheet: WorksheetSheet): Node[] {
  const { words } = sheet;
  return [
    ...(['pod', 'movable', 'edge'] as const).map((ring) => ({
      columns: across<Node>(
        [
          { canvas: [circleShape({ ring, x: 18, y: 18, r: ring === 'edge' ? 17 : 13 })], width: 40 },
          { stack: [{ text: words[ring], bold: true }, { text: words[`${ring}.meaning`] }], width: '*' },
        ],
        sheet,
      ),
      ...{ columnGap: 10, margin: [0, 0, 0, 12] },
    })),
    { text: words.enough, margin: [0, 0, 0, 8] },
    { text: words.askFirst, margin: [0, 0, 0, 8] },
    { text: words.private, bold: true },
  ];
}

function questions(sheet: WorksheetSheet, afterMeanings: boolean): Node[] {
  const { words, large, paper } = sheet;
  const width = sizeOf(paper).width - 2 * MARGIN;
  const height = large ? LARGE_LINE : LINE_HEIGHT;
  const lines = 2;
  const writing = (): Node => ({
    canvas: Array.from({ length: lines }, (_, i) => {
      const y = (i + 1) * height;
      return { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.6, lineColor: LINE };
    }),
  });
  return [
    {
      ...{ text: words.questions, bold: true, fontSize: large ? 24 : 17 },
      ...(afterMeanings && (large ? { pageBreak: 'before' } : { margin: [0, 20, 0, 0] })),
    },
    ...REFLECTIONS.filter((reflection) => reflection !== 'ask').map((reflection) => ({
      unbreakable: true,
      stack: [{ text: words[`question.${reflection}`], margin: [0, large ? 12 : 8, 0, 0] }, writing()],
    })),
  ];
}

/** Shares of the width: in large letters the headings need more, and there is less to write on. */
const COLUMNS = [
  { key: 'ask.who', share: 0.28, large: 0.25 },
  { key: 'ask.step', share: 0.38, large: 0.33 },
  { key: 'ask.by', share: 0.19, large: 0.21 },
  { key: 'ask.asked', share: 0.15, large: 0.21 },
] as const;
const PADDING = 4;

function asking(sheet: WorksheetSheet): Node[] {
  const { words, large, paper } = sheet;
  const room = sizeOf(paper).width - 2 * MARGIN - COLUMNS.length * 2 * PADDING;
  const rows = large ? 7 : 6;
  const empty = () => COLUMNS.map(() => ({ text: ' ' }));
  return [
    {
      ...{ text: words.ask, bold: true, fontSize: large ? 24 : 17 },
      ...(large ? { pageBreak: 'before' } : {}),
      margin: [0, large ? 0 : 16, 0, 6],
    },
    {
      table: {
        headerRows: 1,
        widths: across(
          COLUMNS.map((column) => (large ? column.large : column.share) * room),
          sheet,
        ),
        heights: (row: number) => (row === 0 ? 'auto' : large ? LARGE_ROW : ROW),
        body: [
          across(
            COLUMNS.map(({ key }) => ({ text: words[key], bold: true, color: QUIET_INK, fontSize: large ? 18 : 12 })),
            sheet,
          ),
          ...Array.from({ length: rows }, empty),
        ],
      },
      layout: {
        hLineWidth: (i: number) => (i === 1 ? 1.2 : 0.6),
        vLineWidth: (i: number) => (i > 0 && i < COLUMNS.length ? 0.5 : 0),
        hLineColor: (i: number) => (i === 1 ? INK : LINE),
        vLineColor: () => LINE,
        ...{ paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => 2, paddingBottom: () => 2 },
      },
    },
  ];
}
