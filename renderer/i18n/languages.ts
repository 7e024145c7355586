import type { Preferences } from '../../preload/contract/settings.ts';

/** A language the app speaks. */
export type Language = Preferences['language'];

/** Each under its own name, so that it is found by those who read no other. */
const ENDONYMS: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  bn: 'বাংলা',
  'zh-Hans': '简体中文',
  ar: 'العربية',
  'en-XA': 'Pseudo',
};

export const LANGUAGES: readonly Language[] = ['en', 'es', 'bn', 'zh-Hans', 'ar'];

/** The languages to choose from; the tests' own one only while it is the one chosen. */
export const languageOptions = (chosen?: Language) =>
  (chosen === 'en-XA' ? [...LANGUAGES, chosen] : LANGUAGES).map((id) => ({ id, label: ENDONYMS[id] }));
