import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { QuestionType } from '../../../preload/contract/formKinds.ts';
import type { PageWord } from './sheetWords.ts';

/** Words with the language they are in: a form may lack them in its own, and they are then read as another's are. */
export interface Said {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** A question as it stands on paper. */
export interface PaperQuestion {
  readonly type: QuestionType;
  /** As its language writes numbers; empty for notes, which ask nothing. */
  readonly number: string;
  readonly label: Said;
  readonly hint: Said | null;
  readonly options: readonly Said[];
  /** Whether there is a line for what is not among the options. */
  readonly other: boolean;
  /** "May they know this?", asked below what is not everyday. */
  readonly share: Said | null;
  /** Of consent lines: whom a yes is for. */
  readonly whom: Said | null;
}

/** A questionnaire ready to be laid out: to fill in alone, or for two who talk. */
export interface QuestionnaireSheet {
  readonly kind: 'questionnaire';
  readonly layout: 'form' | 'interview';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  /** Letters of 18 points. */
  readonly large: boolean;
  /** What people read above and at the foot of the pages; never the name it has on the organizer's shelf. */
  readonly title: Said | null;
  readonly intro: Said | null;
  /** By how much trust the questions ask for, in the order in which they stand in the form. */
  readonly sections: readonly { readonly heading: Said | null; readonly questions: readonly PaperQuestion[] }[];
  /** What every questionnaire says. */
  readonly words: Readonly<Record<PageWord, Said>>;
  readonly yes: Said;
  readonly no: Said;
  readonly other: Said;
  /** What the language of these pages calls itself. */
  readonly languageName: Said;
  /** Day, month and year in the order in which they are written, with how many figures each has. */
  readonly date: readonly { readonly label: Said; readonly figures: number }[];
  /** At the foot of each page. */
  readonly version: Said;
  /** Page n of m, to be filled in by `fill` once the pages are counted. */
  readonly page: Said;
}

/** A number on paper; null is said in words: fewer than five. */
export type PaperCount = number | null;

/** Numbers without names, ready to be laid out. */
export interface InsightSheet {
  readonly kind: 'insight';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  /** Which form, which day, how many answers: small, under the title. */
  readonly facts: readonly string[];
  /** Sentences above the numbers: what is hidden, and why. */
  readonly notes: readonly string[];
  /** Bars with their numbers beside them. */
  readonly charts: readonly {
    readonly title: string;
    /** What is said where there is nothing to count. */
    readonly none: string;
    readonly bars: readonly {
      readonly label: string;
      readonly count: PaperCount;
      /** The number as its language writes it, or the words for one that is hidden. */
      readonly said: string;
    }[];
  }[];
  readonly tables: readonly {
    readonly title: string;
    /** The first is what a row is about; the others hold numbers. */
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly privacy: string;
  readonly boxes: string;
  readonly page: string;
}
