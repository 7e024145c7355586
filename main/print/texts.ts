import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../preload/contract/errors.ts';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { LanguageTexts, SheetText } from '../domain/flyerTexts.ts';
import { WorksheetText } from '../domain/podmap/words.ts';
import { StandardWords } from '../domain/questionnaire/standard.ts';
import type { FlyerTexts } from '../services/ports.ts';
import { readFontList } from './fontList.ts';
import { unprintable } from './unprintable.ts';

// No other name ever becomes a path: some tags of languages name devices on Windows.
const SHIPPED: ReadonlySet<string> = new Set(FLYER_LANGUAGES);

/** The words for printing, read from the folder of what ships with the app, each file once. */
export function createFlyerTexts(resources: string): FlyerTexts {
  const languages = new Map<string, LanguageTexts | undefined>();
  let worksheets: WorksheetText[] | undefined;
  let questionnaires: StandardWords[] | undefined;
  let fonts: ReturnType<typeof readFontList> | undefined;
  const sheets = new Map<string, SheetText>();
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(resources, ...path), 'utf8'));
  return {
    language(tag) {
      if (!SHIPPED.has(tag)) return undefined;
      if (!languages.has(tag)) {
        const ships = existsSync(join(resources, 'invites', `${tag}.json`));
        languages.set(tag, ships ? orRefuse(() => LanguageTexts.parse(read('invites', `${tag}.json`))) : undefined);
      }
      return languages.get(tag);
    },
    sheet(language) {
      const known = sheets.get(language) ?? orRefuse(() => SheetText.parse(read('locales', language, 'print.json')));
      sheets.set(language, known);
      return known;
    },
    worksheets() {
      worksheets ??= FLYER_LANGUAGES.filter((tag) => existsSync(join(resources, 'worksheets', `${tag}.json`))).map(
        (tag) => orRefuse(() => WorksheetText.parse(read('worksheets', `${tag}.json`))),
      );
      return worksheets;
    },
    questionnaires() {
      questionnaires ??= APP_LANGUAGES.map((tag) =>
        orRefuse(() => StandardWords.parse(read('questionnaires', `${tag}.json`))),
      );
      return questionnaires;
    },
    boxes(text) {
      fonts ??= readFontList(join(resources, 'fonts'));
      return unprintable(fonts, text).slice(0, 20);
    },
  };
}

function orRefuse<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new Refusal('print.failed');
  }
}
