import type { Sign } from '../../../../preload/contract/flyerKinds.ts';
import type { SignSheet } from '../../../domain/sheets.ts';
import type { Definition } from '../../engine.ts';
import { ABOUT, INK, QUIET_INK } from '../paper.ts';
import { type Node, rule, spoken } from './blocks.ts';
import { contactFrame } from './contact.ts';
import type { PanelFit } from './panel.ts';
import { ENDLESS } from './panel.ts';

type Shown = SignSheet['signs'][number];

/** Points: of what is read from near, once the sign has called somebody. */
const SMALL = 12;

/** Light enough for ink to stand on, far enough apart for eyes that see few colours. */
const COLOURS: Readonly<Record<Sign, string>> = { green: '#7cc48d', yellow: '#f6d34c', red: '#ee8272' };

/** One sign as a page of its own, as wide as its panel and without an end. */
export function signDocument(
  sheet: SignSheet,
  { sign, said }: Shown,
  width: number,
  { textSize, air }: PanelFit,
): Definition {
  const gap = textSize * 0.5 * air;
  const side = Math.min(width * 0.36, textSize * 3.2 * (said.length + 0.6));
  const space = { size: SMALL, air: 1, width, title: 1, accent: INK };
  const words = said.flatMap(({ language, word, meaning }, i): Node[] => [
    {
      ...spoken(language),
      text: word,
      bold: true,
      fontSize: textSize * 1.9,
      lineHeight: 0.95,
      margin: [0, i > 0 ? gap : 0, 0, 0],
    },
    { ...spoken(language), text: meaning, margin: [0, gap * 0.3, 0, 0] },
  ]);
  const titles = said.map(
    ({ language, title }): Node => ({ ...spoken(language), text: title, color: QUIET_INK, fontSize: SMALL * 1.2 }),
  );
  const how = said.map(
    ({ language, how: text }): Node => ({
      ...spoken(language),
      text,
      fontSize: space.size,
      margin: [0, 0, 0, gap * 0.3],
    }),
  );
  return {
    ...ABOUT,
    pageSize: { width, height: ENDLESS },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { fontSize: textSize, lineHeight: 1, color: INK },
    content: [
      ...titles,
      { ...rule(width, 3), margin: [0, gap * 0.6, 0, gap] },
      {
        columns: [
          { canvas: shapes(sign, side, sheet.blackAndWhite), width: side },
          { stack: words, width: '*' },
        ],
        columnGap: textSize,
        margin: [0, 0, 0, gap * 1.4],
      },
      ...how,
      { ...frame(sheet, said, space), margin: [0, gap * 0.5, 0, 0] },
    ],
  };
}

const frame = ({ name, phone }: SignSheet, said: Shown['said'], space: Parameters<typeof contactFrame>[1]): Node =>
  contactFrame({ said, name, phone, code: null }, space);

/** Circle with a tick, triangle with a stroke and a dot, octagon with a cross: told apart without colour, from afar. */
function shapes(sign: Sign, side: number, blackAndWhite: boolean): Node[] {
  const at = (x: number, y: number) => ({ x: x * side, y: y * side });
  const weight = side * 0.055;
  const outline = { lineWidth: weight, lineColor: INK, color: blackAndWhite ? '#ffffff' : COLOURS[sign] };
  const stroke = (...points: (readonly [number, number])[]): Node => ({
    type: 'polyline',
    points: points.map(([x, y]) => at(x, y)),
    lineWidth: side * 0.1,
    lineColor: INK,
    lineCap: 'round',
    lineJoin: 'round',
  });
  const closed = (points: readonly (readonly [number, number])[]): Node => ({
    ...{ type: 'polyline', closePath: true, lineJoin: 'round', points: points.map(([x, y]) => at(x, y)) },
    ...outline,
  });
  switch (sign) {
    case 'green':
      return [
        { type: 'ellipse', ...at(0.5, 0.5), r1: side * 0.46, r2: side * 0.46, ...outline },
        stroke([0.3, 0.52], [0.45, 0.67], [0.72, 0.36]),
      ];
    case 'yellow':
      return [
        closed([
          [0.5, 0.06],
          [0.97, 0.92],
          [0.03, 0.92],
        ]),
        stroke([0.5, 0.4], [0.5, 0.64]),
        { type: 'ellipse', ...at(0.5, 0.79), r1: side * 0.055, r2: side * 0.055, color: INK, lineColor: INK },
      ];
    case 'red': {
      const [near, far] = [0.31, 0.69];
      return [
        closed([
          [near, 0.04],
          [far, 0.04],
          [0.96, near],
          [0.96, far],
          [far, 0.96],
          [near, 0.96],
          [0.04, far],
          [0.04, near],
        ]),
        stroke([0.34, 0.34], [0.66, 0.66]),
        stroke([0.66, 0.34], [0.34, 0.66]),
      ];
    }
  }
}
