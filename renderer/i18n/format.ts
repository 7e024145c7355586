import { useTranslation } from 'react-i18next';
import { languageNamer } from '../../preload/contract/languageNames.ts';

/** Numbers, days, lists and names of languages and regions, written the way one language writes them. */
function makeFormats(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return {
    number: (value: number) => numbers.format(value),
    /** A calendar day, given as YYYY-MM-DD. */
    day: (iso: string) => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    /** A moment, given in ISO 8601, in the computer's own time zone. */
    moment: (iso: string) => moments.format(new Date(iso)),
    list: (items: readonly string[]) => lists.format(items),
    /** The name of a BCP 47 language. */
    languageName: languageNamer(language),
    regionName: (code: string) => regions.of(code) ?? code,
  };
}

export type Formats = ReturnType<typeof makeFormats>;

// Making them costs a good part of a frame and every row of a list wants them: once for each language.
const kept = new Map<string, Formats>();

/** The formats of one language, made once. */
export function formatsFor(language: string): Formats {
  const formats = kept.get(language) ?? makeFormats(language);
  kept.set(language, formats);
  return formats;
}

/** The formats of the language the app speaks now. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsFor(i18n.language);
}
