import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export const PASSPHRASE_WORDS = 6;
/** The lowest estimate that is accepted: safe against a guesser who has the file. */
export const ACCEPTED_SCORE = 3;
/** Guessing time grows with length, and nothing is learned from the rest of a very long one. */
const LOOKED_AT = 128;

/** The same passphrase however a keyboard composed its letters and accents. */
export const normalPassphrase = (passphrase: string): string => passphrase.normalize('NFKD').normalize('NFC');

let estimator: Promise<ZxcvbnFactory> | undefined;

/** The word lists are large, so they are loaded when first asked for and not when the app starts. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new Factory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
  });
}

/** How hard a passphrase is to guess: 0 at once ... 4 out of reach. */
export async function strengthOf(passphrase: string): Promise<{ score: number; accepted: boolean }> {
  estimator ??= load();
  const { score } = (await estimator).check(normalPassphrase(passphrase).slice(0, LOOKED_AT));
  return { score, accepted: score >= ACCEPTED_SCORE };
}

/**
 * Six words, each drawn from a list of 2,048 with equal chance.
 * @param random two bytes a word
 */
export function wordsFrom(list: readonly string[], random: Uint8Array): string {
  if (list.length !== 2048) throw new RangeError('the list must have 2048 words');
  const words: string[] = [];
  for (let at = 0; at < PASSPHRASE_WORDS; at++) {
    const number = ((random[at * 2] ?? 0) << 8) | (random[at * 2 + 1] ?? 0);
    words.push(list[number & 2047] ?? '');
  }
  return words.join(' ').normalize('NFC');
}
