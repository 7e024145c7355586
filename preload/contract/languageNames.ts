/**
 * Names of languages that our neighbours speak and that the browser's tables leave out, or call by a name
 * that hides a difference: Mandarin and Cantonese are not both "Chinese". By app language.
 */
export const OWN_LANGUAGE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    cmn: 'Mandarin',
    nan: 'Hokkien',
    wuu: 'Shanghainese (Wu)',
    ff: 'Fula',
    bo: 'Tibetan',
    nah: 'Nahuatl',
    mix: 'Mixtec',
    quc: 'K’iche’',
    mam: 'Mam',
    ase: 'American Sign Language',
    jam: 'Jamaican Patois',
    kab: 'Kabyle',
    man: 'Mandinka',
    rhg: 'Rohingya',
  },
  es: {
    cmn: 'mandarín',
    nan: 'hokkien',
    wuu: 'shanghainés (wu)',
    ff: 'fula',
    bo: 'tibetano',
    nah: 'náhuatl',
    mix: 'mixteco',
    quc: 'quiché',
    mam: 'mam',
    ase: 'lengua de señas americana',
    jam: 'patois jamaiquino',
    kab: 'cabilio',
    man: 'mandinga',
    rhg: 'rohinyá',
  },
  bn: {
    cmn: 'ম্যান্ডারিন',
    'zh-Hans': 'সরলীকৃত চীনা',
    'zh-Hant': 'ঐতিহ্যবাহী চীনা',
    nan: 'হোক্কিয়েন',
    wuu: 'সাংহাইনিজ (উ)',
    ff: 'ফুলা',
    bo: 'তিব্বতি',
    nah: 'নাহুয়াতল',
    mix: 'মিশতেক',
    quc: 'কিচে',
    mam: 'মাম',
    ase: 'আমেরিকান সাংকেতিক ভাষা',
    jam: 'জ্যামাইকান প্যাটোয়া',
    kab: 'কাবিল',
    man: 'মান্দিঙ্কা',
    rhg: 'রোহিঙ্গা',
  },
  'zh-Hans': {
    cmn: '普通话',
    nan: '闽南语',
    wuu: '吴语',
    ff: '富拉语',
    bo: '藏语',
    nah: '纳瓦特尔语',
    mix: '米斯特克语',
    quc: '基切语',
    mam: '马姆语',
    ase: '美国手语',
    jam: '牙买加克里奥尔语',
    kab: '卡拜尔语',
    man: '曼丁哥语',
    rhg: '罗兴亚语',
  },
  ar: {
    cmn: 'الماندرين',
    nan: 'الهوكينية',
    wuu: 'الشنغهاوية (وو)',
    ff: 'الفولانية',
    bo: 'التبتية',
    nah: 'الناواتل',
    mix: 'الميشتيكية',
    quc: 'الكيتشية',
    mam: 'المام',
    ase: 'لغة الإشارة الأمريكية',
    jam: 'الباتوا الجامايكية',
    kab: 'القبائلية',
    man: 'الماندينكا',
    rhg: 'الروهينغية',
  },
};

/**
 * Gives the name of a BCP 47 language in an app language: ours, else the platform's, else the English one.
 * The tag itself only where nobody has a name.
 */
export function languageNamer(language: string): (tag: string) => string {
  const own = OWN_LANGUAGE_NAMES[language] ?? {};
  const [local, english] = [language, 'en'].map(
    (each) => new Intl.DisplayNames(each, { type: 'language', fallback: 'none' }),
  );
  return (tag) =>
    (Object.hasOwn(own, tag) ? own[tag] : undefined) ??
    local?.of(tag) ??
    OWN_LANGUAGE_NAMES.en?.[tag] ??
    english?.of(tag) ??
    tag;
}
