import { yesOrNo } from './importAnswers.ts';
import { isChoiceOfCategories } from './importConsent.ts';
import { EMAIL } from './importEmails.ts';
import { namesLanguages } from './importLanguages.ts';
import { timestampShape } from './importTime.ts';
import { asciiDigits } from './search.ts';

/** How much of a column looks like what, each from 0 to 1 of the filled cells looked at. */
export interface Evidence {
  readonly filled: number;
  readonly email: number;
  readonly phone: number;
  /** Asked for only where it matters: unknown words are compared with every name. */
  readonly language: () => number;
  /** A yes, a no, or a choice of what may be told. */
  readonly yesNo: number;
  readonly stamp: number;
  readonly smallNumber: number;
  /** Longer than any name. */
  readonly wordy: number;
}

const LOOK_AT = 200;
const LANGUAGES = 12;
const FIRST = 4;

/** Digits with what is usually written between them; long enough for a number, too short for anything else. */
export function looksLikePhone(text: string): boolean {
  const plain = asciiDigits(text);
  const digits = plain.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !/[a-z@]{4,}|:\d\d/iu.test(plain) && !/^\d{4}[-/]\d\d?[-/]\d\d?/.test(plain);
}

export function evidenceOf(cells: readonly string[]): Evidence {
  const seen = cells.slice(0, LOOK_AT);
  const share = (holds: (cell: string) => boolean) => (seen.length === 0 ? 0 : seen.filter(holds).length / seen.length);
  return {
    filled: cells.length,
    email: share((cell) => EMAIL.test(cell)),
    phone: share(looksLikePhone),
    language: () => {
      const some = seen.slice(0, LANGUAGES);
      // A column without a language in its first cells is about something else.
      if (!some.slice(0, FIRST).some(namesLanguages)) return 0;
      return some.filter(namesLanguages).length / some.length;
    },
    yesNo: share((cell) => ['yes', 'no'].includes(yesOrNo(cell)) || isChoiceOfCategories(cell.split(/[;,]/u))),
    stamp: share((cell) => timestampShape(cell) !== null),
    smallNumber: share((cell) => /^\d{1,2}\+?$/.test(asciiDigits(cell))),
    wordy: share((cell) => cell.length > 80),
  };
}
