import type { Paper } from '../../../preload/contract/flyerKinds.ts';

/** Points. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<Record<Paper, PaperSize>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

export const sizeOf = (paper: Paper): PaperSize => SIZES[paper];

/** Said of every document. No title: it would tell what the pages are about to whoever sees the file. */
export const ABOUT = { info: { creator: 'Podkeeper', producer: 'Podkeeper' } };

/** Dark warm ink that a black-and-white copier keeps, and a grey that it keeps too. */
export const INK = '#1c1917';
export const QUIET_INK = '#57534e';
export const LINE = '#a8a29e';
