import { formatsFor } from '../i18n/format.ts';

/** Languages offered first when someone's languages are picked; any other that a person has is added. */
export const OFFERED_LANGUAGES = [
  'am',
  'ar',
  'ase',
  'bn',
  'bo',
  'cmn',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'ff',
  'fil',
  'fr',
  'gu',
  'ha',
  'he',
  'hi',
  'hmn',
  'ht',
  'hu',
  'hy',
  'id',
  'ig',
  'it',
  'ja',
  'jam',
  'ka',
  'kab',
  'km',
  'ko',
  'ku',
  'lo',
  'man',
  'mix',
  'ml',
  'mn',
  'my',
  'nah',
  'nan',
  'ne',
  'nl',
  'om',
  'pa',
  'pl',
  'ps',
  'pt',
  'qu',
  'quc',
  'rhg',
  'ro',
  'ru',
  'si',
  'so',
  'sq',
  'sr',
  'sw',
  'ta',
  'te',
  'th',
  'ti',
  'tl',
  'tr',
  'tw',
  'uk',
  'ur',
  'uz',
  'vi',
  'wo',
  'wuu',
  'yi',
  'yo',
  'yue',
  'zh-Hans',
  'zh-Hant',
] as const;

/** Languages that are spoken or signed but not read under this name. */
const NOT_READ = new Set(['ase', 'cmn', 'yue', 'nan', 'wuu']);
/** Scripts: read, not spoken. */
const NOT_SPOKEN = new Set(['zh-Hans', 'zh-Hant']);

export type LanguageUse = 'spoken' | 'reads' | 'interprets';

export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
  /** What else people call it, to find it by. */
  readonly also: string;
}

/** What people call languages besides the names in the tables: where one types "Chinese" or "Farsi". */
const CALLED: Readonly<Record<string, string>> = {
  ase: 'ASL',
  bn: 'Bengali Bangla',
  cmn: 'zh',
  fa: 'Farsi Persian Dari',
  ff: 'Fulani Pulaar',
  fil: 'Tagalog Pilipino',
  ht: 'Creole Kreyol',
  man: 'Mandingo Malinke',
  my: 'Myanmar',
  nan: 'zh Taiwanese',
  pa: 'Panjabi',
  ps: 'Pushto',
  tl: 'Filipino Pilipino',
  tw: 'Akan',
  wuu: 'zh',
  yue: 'zh',
  'zh-Hans': 'zh Mandarin',
  'zh-Hant': 'zh Cantonese',
};

const selfNames = new Map<string, string>();
/** A language in itself, as far as the platform knows. */
function selfName(tag: string): string {
  const known = selfNames.get(tag);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag) ?? '';
  selfNames.set(tag, name);
  return name;
}

/** What else a language is called: in itself, in English, and by people; `zh` in words of the app's language. */
export function otherNames(locale: string, tag: string): string {
  const nameOf = formatsFor(locale).languageName;
  const called = (CALLED[tag] ?? '').split(' ').map((word) => (word === 'zh' ? `${nameOf('zh')} Chinese` : word));
  return [selfName(tag), formatsFor('en').languageName(tag), ...called].filter(Boolean).join(' ');
}

/** What a picker offers for one use, by name in the app's language; tags already chosen are always among them. */
export function languageChoices(locale: string, use: LanguageUse, chosen: readonly string[]): LanguageChoice[] {
  const left = use === 'reads' ? NOT_READ : NOT_SPOKEN;
  const nameOf = formatsFor(locale).languageName;
  const tags = new Set<string>([...OFFERED_LANGUAGES.filter((tag) => !left.has(tag)), ...chosen]);
  const order = new Intl.Collator(locale);
  return [...tags]
    .map((tag) => ({ tag, name: nameOf(tag), also: otherNames(locale, tag) }))
    .sort((a, b) => order.compare(a.name, b.name));
}
