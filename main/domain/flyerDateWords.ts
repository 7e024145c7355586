/** How a language that writes its days by our own table does it. */
export interface DateWords {
  /** From Sunday. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  /** Before noon, after noon. */
  readonly halves: readonly [string, string];
  readonly write: (day: string, date: number, month: string) => string;
}

/**
 * Days and months of flyer languages for which the tables that come with Electron hold no words, so that Intl
 * would write them in English there (and rightly in a full Node).
 */
export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  ht: {
    days: ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi'],
    months: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
    halves: ['AM', 'PM'],
    write: (day, date, month) => `${day} ${date} ${month}`,
  },
  ne: {
    days: ['आइतबार', 'सोमबार', 'मङ्गलबार', 'बुधबार', 'बिहिबार', 'शुक्रबार', 'शनिबार'],
    months: [
      ...['जनवरी', 'फेब्रुअरी', 'मार्च', 'अप्रिल', 'मे', 'जुन'],
      ...['जुलाई', 'अगस्ट', 'सेप्टेम्बर', 'अक्टोबर', 'नोभेम्बर', 'डिसेम्बर'],
    ],
    halves: ['पूर्वाह्न', 'अपराह्न'],
    write: (day, date, month) => `${day}, ${month} ${date}`,
  },
  pa: {
    days: ['ਐਤਵਾਰ', 'ਸੋਮਵਾਰ', 'ਮੰਗਲਵਾਰ', 'ਬੁੱਧਵਾਰ', 'ਵੀਰਵਾਰ', 'ਸ਼ੁੱਕਰਵਾਰ', 'ਸ਼ਨੀਵਾਰ'],
    months: [...['ਜਨਵਰੀ', 'ਫ਼ਰਵਰੀ', 'ਮਾਰਚ', 'ਅਪ੍ਰੈਲ', 'ਮਈ', 'ਜੂਨ'], ...['ਜੁਲਾਈ', 'ਅਗਸਤ', 'ਸਤੰਬਰ', 'ਅਕਤੂਬਰ', 'ਨਵੰਬਰ', 'ਦਸੰਬਰ']],
    halves: ['AM', 'PM'],
    write: (day, date, month) => `${day}, ${date} ${month}`,
  },
  yi: {
    days: ['זונטיק', 'מאָנטיק', 'דינסטיק', 'מיטוואָך', 'דאָנערשטיק', 'פֿרײַטיק', 'שבת'],
    months: [
      ...['יאַנואַר', 'פֿעברואַר', 'מערץ', 'אַפּריל', 'מײַ', 'יוני'],
      ...['יולי', 'אויגוסט', 'סעפּטעמבער', 'אָקטאָבער', 'נאָוועמבער', 'דעצעמבער'],
    ],
    halves: ['פֿאַרמיטאָג', 'נאָכמיטאָג'],
    write: (day, date, month) => `${day}, דעם ${date}טן ${month}`,
  },
};
