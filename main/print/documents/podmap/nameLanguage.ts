const TOGETHER: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani' };
const written = new Map<string, RegExp>();

/** Letters of the script, or scripts, that a language is written in; as CLDR has it. */
function lettersOf(language: string): RegExp {
  const known = written.get(language);
  if (known) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Zzzz';
  const letters =
    script === 'Kore'
      ? /[\p{Script=Hang}\p{Script=Hani}]/u
      : new RegExp(`\\p{Script=${TOGETHER[script] ?? script}}`, 'u');
  written.set(language, letters);
  return letters;
}

/**
 * Which language a name is set in, BCP 47: that of the sheet where the name is written in its script, so that Urdu
 * names have the hand of Urdu on a sheet in Urdu; otherwise nobody knows.
 */
export const languageOfName = (name: string, sheet: string): string => (lettersOf(sheet).test(name) ? sheet : 'und');
