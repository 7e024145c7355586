import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatsFor } from './format.ts';
import type { Language } from './languages.ts';
import { pseudo } from './pseudo.ts';
import { type Bundles, english, loadBundles, NAMESPACES } from './resources.ts';

/**
 * The app's words. Namespaces are the files of `resources/locales/<language>/`; keys are flat and typed from
 * the English ones: `const { t } = useTranslation('roster'); t('title')`. Numbers in a sentence are written
 * `{{count, number}}`, plurals by suffix (`people_one`, `people_other`). A sentence is one key, never glued.
 */
export const i18n: I18n = createInstance();

/** Prepares English; call once, before anything is drawn. */
export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    resources: { en: english },
    lng: 'en',
    fallbackLng: 'en',
    load: 'currentOnly',
    ns: NAMESPACES,
    defaultNS: 'common',
    keySeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  // `{{count, number}}` is written by the same rules as every other number.
  i18n.services.formatter?.add('number', (value: number, language) => formatsFor(language ?? 'en').number(value));
  dressPage('en');
}

let wanted: Language = 'en';

/** Speaks another language from now on, on the whole page at once. Of several asked for, the last one counts. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (!i18n.hasResourceBundle(language, 'common')) {
    const bundles = language === 'en-XA' ? pseudoBundles() : await loadBundles(language);
    for (const [namespace, bundle] of Object.entries(bundles)) i18n.addResourceBundle(language, namespace, bundle);
  }
  // Its words may have come after those of a language that was chosen later.
  if (wanted !== language) return;
  await i18n.changeLanguage(language);
  dressPage(i18n.language);
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Right to left or left to right, by the script a BCP 47 language is commonly written in. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

function dressPage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

function pseudoBundles(): Bundles {
  return Object.fromEntries(
    Object.entries(english).map(([namespace, bundle]) => [
      namespace,
      Object.fromEntries(Object.entries(bundle).map(([key, text]) => [key, pseudo(text as string)])),
    ]),
  );
}
