import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageTexts } from '../../../main/domain/flyerTexts.ts';
import type { FlyerText } from '../../../preload/contract/flyerText.ts';
import { RESOURCES } from './engine.ts';

function shippedIn(language: string): LanguageTexts | undefined {
  const file = join(RESOURCES, 'invites', `${language}.json`);
  return existsSync(file) ? LanguageTexts.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Every sentence of a language's flyers, as it ships; none for a language that does not. */
export function sentencesOf(language: string): string[] {
  const shipped = shippedIn(language);
  return Object.values(shipped?.templates ?? {}).flatMap((text) => (text ? Object.values(text).flatMap(lines) : []));
}

const lines = (words: FlyerText[string]): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as Readonly<Record<string, string>>);

/** Their words: letters and their marks, without the signs round and between them. */
export const wordsOfTexts = (language: string): string[] => [
  ...new Set(sentencesOf(language).flatMap((sentence) => sentence.match(/\p{L}[\p{L}\p{M}\u200C\u200D]*/gu) ?? [])),
];
