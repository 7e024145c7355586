import type { FlyerLayout, FlyerPaper, LabelStock, Paper, Sign } from '../../preload/contract/flyerKinds.ts';
import type { Asked, Ring, Scene, Situation } from '../../preload/contract/podmapKinds.ts';

import type { WorksheetWords } from './podmap/words.ts';
import type { InsightSheet, QuestionnaireSheet } from './questionnaire/sheetKinds.ts';

/**
 * What the printer draws: plain data, every word of it decided. What stands on a page is settled in domain and
 * services; how it stands there in main/print.
 */

/** A piece of one language's text, in reading order. */
export type FlyerBlock =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Said louder than the rest: what to do in danger, what is asked. */
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  /** When and where: a label of ours, a value that was filled in. */
  | { readonly type: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** Whom to ask for and the number, framed. */
  | { readonly type: 'contact'; readonly reach: string; readonly askFor: string };

/** One language's share of a flyer. */
export interface FlyerColumn {
  readonly language: string;
  readonly blocks: readonly FlyerBlock[];
}

/** A flyer ready to be laid out. */
export interface FlyerSheet {
  readonly kind: 'flyer';
  readonly paper: FlyerPaper;
  readonly layout: FlyerLayout;
  readonly tabs: 8 | 10;
  /** Points asked for; laid out smaller, never below SMALLEST_TEXT, where it would not fit. */
  readonly textSize: number;
  readonly blackAndWhite: boolean;
  readonly name: string;
  readonly phone: string;
  /** On tabs. */
  readonly shortName: string;
  /** What the square code holds (tel:, sms:, mailto:, a link); null for none. */
  readonly code: string | null;
  readonly columns: readonly FlyerColumn[];
}

/** Signs for a window or a door, a page each: a shape and a word that are read without colour too. */
export interface SignSheet {
  readonly kind: 'sign';
  readonly paper: FlyerPaper;
  readonly textSize: number;
  readonly blackAndWhite: boolean;
  readonly name: string;
  readonly phone: string;
  readonly signs: readonly {
    readonly sign: Sign;
    readonly said: readonly {
      readonly language: string;
      readonly title: string;
      readonly word: string;
      readonly meaning: string;
      readonly how: string;
      readonly reach: string;
      readonly askFor: string;
    }[];
  }[];
}

/** Flyers for households: few different ones, many pages, each with its own words of address on top. */
export interface BatchSheet {
  readonly kind: 'batch';
  /** One for each set of languages. All on the same paper, each on one page. */
  readonly flyers: readonly (FlyerSheet | SignSheet)[];
  readonly pages: readonly {
    /** Index into `flyers`. */
    readonly flyer: number;
    /** Names as written, in any script; none where they may not be known. */
    readonly names: readonly string[];
    readonly door: string;
  }[];
}

/** Stickers or cards, in the order they are filled: rows from the top, each from the left. */
export interface LabelSheet {
  readonly kind: 'labels';
  readonly stock: LabelStock;
  readonly content: 'address' | 'badge';
  /** From 1. */
  readonly startAt: number;
  /** Points right and down. */
  readonly nudge: { readonly x: number; readonly y: number };
  /** Only outlines and these words; `labels` is then empty. */
  readonly alignment: {
    readonly title: string;
    readonly steps: readonly string[];
    /** Beside a line of five centimetres. */
    readonly ruler: string;
    readonly language: string;
    readonly rightToLeft: boolean;
  } | null;
  /** Stands between words of a line. */
  readonly separator: string;
  readonly labels: readonly {
    /** Each of words that stand for themselves (names), whatever their direction. The first line is the largest. */
    readonly lines: readonly (readonly string[])[];
  }[];
}

/** A table to write on or to read, under a heading: sign-in sheets and walk lists. */
export interface TableSheet {
  readonly kind: 'table';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly audience: string;
  /** Day, place, how many: small, under the title. */
  readonly facts: readonly string[];
  /** Sentences above the table: how to use it, what is not on it and why. */
  readonly notes: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    readonly share: number;
    /** key: what a row is found by; lines: words that each have a line of their own. */
    readonly kind: 'key' | 'text' | 'lines' | 'write' | 'tick';
    /** Words beside the boxes of a tick column, a box each; one box alone where there are none. */
    readonly ticks?: readonly string[];
  }[];
  /** Rows under headings of their own (a zone, a floor); one group without a heading for a plain list. */
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly cells: readonly ContactLine[] }[];
  }[];
  /** Points; at least so high, so that a hand can write in it. */
  readonly rowHeight: number;
  readonly boxes: string;
  readonly privacy: string;
  readonly separator: string;
  readonly page: string;
}

/** One line of a contact sheet, holding only what its audience may see. Empty: nothing was written down. */
export interface ContactRow {
  readonly name: string;
  readonly pronouns: string;
  readonly reach: readonly ContactLine[];
  readonly languages: ContactLine;
  readonly place: ContactLine;
}
/** Words about a person, or (quiet) our own words about why there are none. */
export interface ContactLine {
  readonly words: readonly string[];
  /** What is said about it, smaller: ways it may be used, hours. */
  readonly notes: readonly string[];
  readonly quiet: boolean;
}

/** A contact sheet ready to be laid out: every word on it, in its own language. */
export interface ContactListSheet {
  readonly kind: 'contactSheet';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly audience: string;
  readonly day: string;
  readonly people: string;
  readonly columns: {
    readonly name: string;
    readonly reach: string;
    readonly languages: string;
    readonly place: string;
  };
  readonly rows: readonly ContactRow[];
  /** Who and what is not on it, and why, in sentences. */
  readonly omissions: readonly string[];
  /** Says what a box means, where a name has letters that no font of ours holds. */
  readonly boxes: string;
  readonly privacy: string;
  /** Stands between words of a list. */
  readonly separator: string;
  /** Page n of m, to be filled in by `fill` once the pages are counted. */
  readonly page: string;
}

/** A map as it is on screen, under its title, and what is written about each circle after it. */
export interface PodMapSheet {
  readonly kind: 'podMap';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  /** Whose map, which day: small, under the title. */
  readonly facts: readonly string[];
  /** Where every circle and every line of a name stands. Laid out for this paper. */
  readonly scene: Scene;
  /** What the rings and the signs of being asked mean, in the order they are shown. */
  readonly legend: {
    readonly rings: readonly { readonly ring: Ring; readonly name: string; readonly meaning: string }[];
    readonly asked: readonly { readonly asked: Asked; readonly word: string }[];
  };
  readonly credit: string;
  readonly privacy: string;
  readonly boxes: string;
  readonly page: string;
  /** Pages after the picture: a card for each circle about which something is written; null for none. */
  readonly details: {
    readonly title: string;
    readonly cards: readonly {
      readonly name: string;
      readonly ring: string;
      /** Label and words, in the order they are read; only those with words. */
      readonly lines: readonly { readonly label: string; readonly words: string }[];
    }[];
    /** Questions that were thought about, with what was written. */
    readonly thoughts: readonly { readonly question: string; readonly words: string }[];
  } | null;
}

/** The empty worksheet. */
export interface WorksheetSheet {
  readonly kind: 'worksheet';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly large: boolean;
  readonly situation: Situation;
  /** A second page to write on. */
  readonly questions: boolean;
  readonly words: WorksheetWords;
}

/** The pod seen whole. */
export interface PodPictureSheet {
  readonly kind: 'podPicture';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly audience: string;
  readonly facts: readonly string[];
  readonly notes: readonly string[];
  /** Places 0 to 1 across and down the picture. `ring`: marked as one without whom groups part. */
  readonly people: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly asked: number;
    readonly bridges: boolean;
    readonly away: boolean;
  }[];
  /** Indexes into `people`. */
  readonly ties: readonly {
    readonly from: number;
    readonly to: number;
    readonly mutual: boolean;
    readonly bridge: boolean;
  }[];
  readonly legend: readonly {
    readonly sign: 'oneWay' | 'mutual' | 'bridgeTie' | 'bridges' | 'away';
    readonly word: string;
  }[];
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly questionsTitle: string;
  readonly questions: readonly string[];
  readonly privacy: string;
  readonly boxes: string;
  readonly page: string;
}

/** Whatever the printer draws. */
export type Sheet =
  | FlyerSheet
  | SignSheet
  | BatchSheet
  | LabelSheet
  | TableSheet
  | ContactListSheet
  | PodMapSheet
  | WorksheetSheet
  | PodPictureSheet
  | QuestionnaireSheet
  | InsightSheet;

/** Points. Below this, text is hard to read for many, and a photocopier eats it. */
export const SMALLEST_TEXT = 12;
