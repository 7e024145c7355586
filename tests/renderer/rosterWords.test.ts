import { describe, expect, it } from 'vitest';
import { LanguageTag } from '../../preload/contract/basics.ts';
import { NewConsent } from '../../preload/contract/consent.ts';
import { FIRST_SAID, recordsOf } from '../../renderer/features/roster/said.ts';
import { langOfName } from '../../renderer/features/roster/script.ts';
import { localDay, monthsOn } from '../../renderer/ui/days.ts';
import { languageChoices, OFFERED_LANGUAGES } from '../../renderer/ui/languageChoices.ts';
import { matching } from '../../renderer/ui/matching.ts';

describe('names in their own letters', () => {
  it.each([
    ['محمد خان', ['ur', 'en'], 'ur'],
    ['محمد', ['en'], 'ar'],
    ['王秀英', ['cmn'], 'cmn'],
    ['王秀英', ['zh-Hant'], 'zh-Hant'],
    ['রহিমা', [], 'bn'],
    ['김민수', ['ko'], 'ko'],
    ['ਗੁਰਪ੍ਰੀਤ', ['pa'], 'pa'],
    ['José', ['es'], undefined],
    ['Олена', ['uk'], undefined],
  ] as const)('%s of someone who speaks %j is set as %s', (name, spoken, lang) => {
    expect(langOfName(name, spoken)).toBe(lang);
  });
});

describe('languages to choose from', () => {
  it('are tags the core takes', () => {
    for (const tag of OFFERED_LANGUAGES) expect(LanguageTag.safeParse(tag).success).toBe(true);
  });

  it('are named in the app language and sorted by it; a chosen one is always among them', () => {
    const english = languageChoices('en', 'spoken', ['fo']);
    expect(english.find(({ tag }) => tag === 'ht')?.name).toBe('Haitian Creole');
    expect(english.some(({ tag }) => tag === 'fo')).toBe(true);
    const spanish = languageChoices('es', 'spoken', []).map(({ name }) => name);
    expect(spanish).toContain('coreano');
    expect(spanish).toEqual(spanish.toSorted(new Intl.Collator('es').compare));
  });

  it('are found by what people call them: in themselves, in English, and in everyday words', () => {
    const find = (locale: string, typed: string) =>
      matching(
        languageChoices(locale, 'spoken', ['zh-Hans']).map(({ tag, name, also }) => ({ id: tag, label: name, also })),
        typed,
      ).map(({ id }) => id);
    expect(find('en', 'bengali')).toEqual(['bn']);
    expect(find('en', 'বাংলা')).toEqual(['bn']);
    expect(find('ar', 'korean')).toEqual(['ko']);
    expect(find('es', 'farsi')).toEqual(['fa']);
    for (const [locale, chinese] of [
      ['en', 'chinese'],
      ['es', 'chino'],
    ] as const) {
      expect(find(locale, chinese)).toEqual(expect.arrayContaining(['cmn', 'yue', 'nan', 'wuu', 'zh-Hans']));
    }
    expect(find('en', 'spanish')).toEqual(['es']);
  });

  it('tell scripts that are read from languages that are spoken', () => {
    const tags = (use: 'spoken' | 'reads') => languageChoices('en', use, []).map(({ tag }) => tag);
    expect(tags('spoken')).toContain('yue');
    expect(tags('spoken')).not.toContain('zh-Hant');
    expect(tags('reads')).toContain('zh-Hant');
    expect(tags('reads')).not.toContain('yue');
  });
});

describe('days', () => {
  it('are those of this computer, and months end where they end', () => {
    expect(localDay(new Date(2026, 2, 3, 23, 59))).toBe('2026-03-03');
    expect(monthsOn(new Date(2026, 0, 31), 1)).toBe('2026-02-28');
    expect(monthsOn(new Date(2024, 0, 31), 1)).toBe('2024-02-29');
    expect(monthsOn(new Date(2026, 10, 21), 3)).toBe('2027-02-21');
    expect(monthsOn(new Date(2026, 11, 31), 12)).toBe('2027-12-31');
  });
});

describe('what was said', () => {
  const said = { ...FIRST_SAID, categories: ['name', 'phone'] as const, language: 'bn', reviewOn: '2027-03-03' };

  it('becomes one record for each thing, as the core takes it', () => {
    const records = recordsOf({ ...said, purpose: ' phone tree ' }).map((record) => NewConsent.parse(record));
    expect(records.map(({ category }) => category)).toEqual(['name', 'phone']);
    expect(records[0]).toMatchObject({
      audience: 'pod',
      status: 'active',
      purpose: 'phone tree',
      reviewOn: '2027-03-03',
    });
  });

  it('asks again only after a yes', () => {
    expect(recordsOf({ ...said, status: 'refused' }).every(({ reviewOn }) => reviewOn === null)).toBe(true);
  });
});
