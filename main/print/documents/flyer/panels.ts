import type { FlyerPaper } from '../../../../preload/contract/flyerKinds.ts';
import type { PaperSize } from '../paper.ts';

/** A part of the sheet that holds one whole flyer: points from the left and the top, the free edge taken off. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet of paper and how flyers stand on it. */
export interface FlyerSheetOfPaper {
  readonly size: PaperSize;
  readonly panels: readonly Panel[];
  /** Where to cut: a dashed line down the sheet, or none. */
  readonly cut: number | null;
  /** Middles of the holes that door hangers hang by. */
  readonly holes: readonly { readonly x: number; readonly y: number }[];
  /** Text may grow to fill it: it is read from the street. */
  readonly large: boolean;
}

const LETTER: PaperSize = { width: 612, height: 792 };
const A4: PaperSize = { width: 595.28, height: 841.89 };
const LEGAL: PaperSize = { width: 612, height: 1008 };
const turned = ({ width, height }: PaperSize): PaperSize => ({ width: height, height: width });

const EDGE = 36;
/** Points: 1.75 inches across, for the knob of a door. */
export const HOLE_RADIUS = 63;
const HOLE_TOP = 26;

const whole = (size: PaperSize, large = false): FlyerSheetOfPaper => ({
  size,
  panels: [{ x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE }],
  cut: null,
  holes: [],
  large,
});

function halves(size: PaperSize, edge: number, hole: boolean): FlyerSheetOfPaper {
  const half = size.width / 2;
  const top = hole ? HOLE_TOP + 2 * HOLE_RADIUS + 22 : edge;
  const panel = (left: number): Panel => ({
    x: left + edge,
    y: top,
    width: half - 2 * edge,
    height: size.height - top - edge,
  });
  const middles = [half / 2, half + half / 2];
  return {
    size,
    panels: [panel(0), panel(half)],
    cut: half,
    holes: hole ? middles.map((x) => ({ x, y: HOLE_TOP + HOLE_RADIUS })) : [],
    large: false,
  };
}

const PAPERS: Readonly<Record<FlyerPaper, FlyerSheetOfPaper>> = {
  letter: whole(LETTER),
  a4: whole(A4),
  legal: whole(LEGAL),
  letterHalf: halves(turned(LETTER), 30, false),
  a4Half: halves(turned(A4), 30, false),
  doorHanger: halves(LETTER, 24, true),
  a4DoorHanger: halves(A4, 24, true),
  letterSign: whole(turned(LETTER), true),
  a4Sign: whole(turned(A4), true),
};

export const paperOf = (paper: FlyerPaper): FlyerSheetOfPaper => PAPERS[paper];
