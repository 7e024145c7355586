import type { FlyerPaper, Paper } from '../../preload/contract/flyerKinds.ts';

// Where Letter lies in the printer; everywhere else it is A4.
const LETTER = new Set([
  ...['US', 'CA', 'MX', 'PR', 'PH', 'CL', 'CO', 'CR', 'DO', 'GT', 'HN', 'NI', 'PA', 'SV', 'VE', 'GU', 'VI'],
]);

/** The paper of a region. */
export const paperOf = (region: string): Paper => (LETTER.has(region) ? 'letter' : 'a4');

/** Whether a way of using paper is one of the A4 family. */
export const isA4 = (paper: FlyerPaper | Paper): boolean => /^a4/.test(paper);

/** Whether a sheet lies on its side. */
export const isOnItsSide = (paper: FlyerPaper): boolean => /(Half|Sign)$/.test(paper);

/** A sheet of paper in points, standing up. */
const SHEETS = { letter: [612, 792], a4: [595.28, 841.89], legal: [612, 1008] } as const;
export type SheetName = keyof typeof SHEETS;
export interface PageShape {
  readonly sheet: SheetName;
  readonly side: 'upright' | 'sideways';
}

/** Which sheet a page of so many points is drawn for: the one it differs from least. */
export function shapeOf({ width, height }: { readonly width: number; readonly height: number }): PageShape {
  const side = width > height ? 'sideways' : 'upright';
  const [narrow, long] = side === 'sideways' ? [height, width] : [width, height];
  const off = (sheet: SheetName) => Math.abs(SHEETS[sheet][0] - narrow) + Math.abs(SHEETS[sheet][1] - long);
  const sheet = (Object.keys(SHEETS) as SheetName[]).reduce((best, each) => (off(each) < off(best) ? each : best));
  return { sheet, side };
}
