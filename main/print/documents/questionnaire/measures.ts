/** Points in a millimetre. */
export const MILLIMETRE = 72 / 25.4;

/** How large things are on a questionnaire's pages, in points. */
export interface Measures {
  /** To both sides of the page, above, and between what is said and the foot of the page. */
  readonly side: number;
  readonly top: number;
  readonly title: number;
  readonly heading: number;
  readonly label: number;
  readonly text: number;
  readonly small: number;
  readonly foot: number;
  /** Room for the number before a question. */
  readonly number: number;
  /** A box to tick, and the room between it and its words. */
  readonly box: number;
  readonly boxGap: number;
  /** From one line to write on to the next, as a hand needs it. */
  readonly line: number;
  /** A box for one figure. */
  readonly figure: { readonly width: number; readonly height: number };
  readonly between: number;
}

const ORDINARY: Measures = {
  ...{ side: 50, top: 44, title: 23, heading: 16, label: 13, text: 12, small: 10.5, foot: 10, number: 26 },
  ...{ box: 4.6 * MILLIMETRE, boxGap: 6, line: 9 * MILLIMETRE, between: 17 },
  figure: { width: 8 * MILLIMETRE, height: 9.5 * MILLIMETRE },
};

const LARGE: Measures = {
  ...{ side: 46, top: 44, title: 28, heading: 22, label: 18, text: 18, small: 16, foot: 14, number: 38 },
  ...{ box: 6 * MILLIMETRE, boxGap: 8, line: 11 * MILLIMETRE, between: 24 },
  figure: { width: 10 * MILLIMETRE, height: 12 * MILLIMETRE },
};

/** On an interview sheet what is asked is read from farther away: it lies between two who talk. */
const asRead = (measures: Measures): Measures => ({
  ...measures,
  label: measures.label + 2,
  number: measures.number + 4,
});

export const measuresOf = ({ large, layout }: { readonly large: boolean; readonly layout: 'form' | 'interview' }) =>
  layout === 'interview' ? asRead(large ? LARGE : ORDINARY) : large ? LARGE : ORDINARY;
