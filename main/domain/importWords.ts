import { fold } from './search.ts';

/**
 * Words looked for in headings and answers, one language a line, `|` between them. Latin words count whole
 * unless they end in `*`; words of other scripts count inside longer ones too, because those scripts join
 * articles and endings to their words or write without blanks.
 */
export interface WordList {
  readonly whole: readonly string[];
  readonly anywhere: readonly string[];
}

export function words(...lines: readonly string[]): WordList {
  const whole: string[] = [];
  const anywhere: string[] = [];
  for (const word of lines.flatMap((line) => line.split('|'))) {
    const prefix = word.trim().endsWith('*');
    const plain = fold(word);
    if (plain === '') continue;
    if (/^[a-z]/.test(plain)) whole.push(prefix ? ` ${plain}` : ` ${plain} `);
    else anywhere.push(plain);
  }
  return { whole, anywhere };
}

/** Words that must be the whole answer. */
export const answers = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split('|')).map(fold));

/** Folded text between blanks, the form in which `hasAny` looks. */
export const padded = (text: string): string => ` ${fold(text)} `;

export const hasAny = (text: string, list: WordList): boolean =>
  list.whole.some((word) => text.includes(word)) || list.anywhere.some((word) => text.includes(word));
