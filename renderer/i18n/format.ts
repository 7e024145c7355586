import { useTranslation } from 'react-i18next';
import { languageNamer } from '../../preload/contract/languageNames.ts';

/** Our Spanish is that of the Americas, where 1,234.5 is written with a point. */
const WRITTEN_AS: Readonly<Record<string, string>> = { es: 'es-419' };

/** Numbers, days, lists and names of languages and regions, written the way one language writes them. */
function makeFormats(language: string) {
  const locale = WRITTEN_AS[language] ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
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
