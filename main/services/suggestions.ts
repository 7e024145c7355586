import { PASSPHRASE_WORDS, wordsFrom } from '../domain/passphrase.ts';
import type { RandomBytes } from './ports.ts';

/** Six words to use as a passphrase: Spanish for an app in Spanish, else English. */
export async function suggestPassphrase(language: string, random: RandomBytes): Promise<string> {
  const { wordlist } =
    language === 'es'
      ? await import('@scure/bip39/wordlists/spanish.js')
      : await import('@scure/bip39/wordlists/english.js');
  const bytes = random(PASSPHRASE_WORDS * 2);
  try {
    return wordsFrom(wordlist, bytes);
  } finally {
    bytes.fill(0);
  }
}
