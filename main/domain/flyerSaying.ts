import type { FlyerPlace, FlyerText } from '../../preload/contract/flyerText.ts';

/** One language's words, asked for by part. A part that is not there is empty: holes are looked for before. */
export interface Saying {
  /** Words, or those for the flyer's place. */
  line(part: string): string;
  list(part: string): readonly string[];
}
export interface Said extends Saying {
  readonly language: string;
}

export const saying = (text: FlyerText, place: FlyerPlace): Saying => ({
  line(part) {
    const words = text[part];
    if (typeof words === 'string') return words;
    return words === undefined || Array.isArray(words) ? '' : words[place];
  },
  list(part) {
    const words = text[part];
    return Array.isArray(words) ? words.filter((line) => line.trim() !== '') : [];
  },
});
