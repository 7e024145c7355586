import { APP_LANGUAGES, type AppLanguage } from '../../../preload/contract/flyerKinds.ts';

/** Languages that are written as another one is. */
const WRITTEN_AS: Readonly<Record<string, AppLanguage>> = {
  ...{ zh: 'zh-Hans', cmn: 'zh-Hans', yue: 'zh-Hans', nan: 'zh-Hans', wuu: 'zh-Hans', hak: 'zh-Hans' },
  ...{ arb: 'ar', arz: 'ar', apc: 'ar', ary: 'ar', acm: 'ar', aeb: 'ar' },
};

/** The language of ours that a reader of this one (BCP 47) is likeliest to read; English where none is near. */
export function nearestAppLanguage(tag: string): AppLanguage {
  const [base = ''] = tag.toLowerCase().split('-');
  const same =
    APP_LANGUAGES.find((language) => language === tag) ?? APP_LANGUAGES.find((language) => language === base);
  return same ?? (Object.hasOwn(WRITTEN_AS, base) ? WRITTEN_AS[base] : undefined) ?? 'en';
}
