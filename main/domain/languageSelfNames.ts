import { languageNamer } from '../../preload/contract/languageNames.ts';

/**
 * What languages are called in themselves, with a capital where they have one. Written out, because the tables that
 * come with Electron leave several of them out, and because some names there hide a difference.
 */
const SELF_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Español',
  bn: 'বাংলা',
  zh: '中文',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  cmn: '普通话',
  yue: '粵語',
  nan: '閩南語',
  wuu: '吴语',
  ko: '한국어',
  ar: 'العربية',
  ur: 'اردو',
  ht: 'Kreyòl ayisyen',
  ru: 'Русский',
  pl: 'Polski',
  fr: 'Français',
  hi: 'हिन्दी',
  ne: 'नेपाली',
  pa: 'ਪੰਜਾਬੀ',
  pt: 'Português',
  tl: 'Tagalog',
  fil: 'Filipino',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  yi: 'ייִדיש',
  he: 'עברית',
  fa: 'فارسی',
  it: 'Italiano',
  de: 'Deutsch',
  uk: 'Українська',
  ja: '日本語',
  tr: 'Türkçe',
  so: 'Soomaali',
  wo: 'Wolof',
  uz: 'Oʻzbekcha',
  sq: 'Shqip',
  el: 'Ελληνικά',
  jam: 'Patwa',
  quc: 'K’iche’',
  nah: 'Nāhuatl',
};

const inEnglish = languageNamer('en');

/**
 * A BCP 47 language as those who speak it call it; without its region, and in English where neither we nor the
 * platform know.
 */
export function nameInItself(tag: string): string {
  const bare = tag.replace(/-[A-Z]{2}$/, '');
  return (Object.hasOwn(SELF_NAMES, bare) ? SELF_NAMES[bare] : undefined) ?? platformName(bare) ?? inEnglish(tag);
}

function platformName(tag: string): string | undefined {
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const name = names.resolvedOptions().locale.split('-')[0] === tag.split('-')[0] ? names.of(tag) : undefined;
  return name && name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
