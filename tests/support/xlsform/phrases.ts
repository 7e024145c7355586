import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StandardWords } from '../../../main/domain/questionnaire/standard.ts';
import type { TextWords } from '../../../main/domain/questionnaire/text.ts';
import { RESOURCES } from '../core.ts';

const SHIPPED = ['en', 'es', 'bn', 'zh-Hans', 'ar'];
export const standardWords = SHIPPED.map((language) =>
  StandardWords.parse(JSON.parse(readFileSync(join(RESOURCES, 'questionnaires', `${language}.json`), 'utf8'))),
);

/** What every form says, in a language; in English where nothing ships in it. */
export function phrasesIn(language: string): TextWords {
  const found = standardWords.find((words) => words.language === language) ?? standardWords[0];
  if (!found) throw new Error('no words ship');
  return found.phrases;
}
