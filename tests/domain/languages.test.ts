import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinSlips } from '../../main/domain/editDistance.ts';
import { normaliseLanguages } from '../../main/domain/languages.ts';
import { LanguageTag } from '../../preload/contract/basics.ts';

const tags = (text: string) => normaliseLanguages(text).tags;

describe('names as people write them', () => {
  test.each<[string, string[]]>([
    ['Kreyol', ['ht']],
    ['Haitian-Creole', ['ht']],
    ['Kreyòl Ayisyen', ['ht']],
    ['eglish', ['en']],
    ['Spanihs', ['es']],
    ['Mandarin', ['cmn']],
    ['Chinese (Mandarin)', ['cmn']],
    ['Chinese, Cantonese', ['yue']],
    ['English, Spanish and a little French', ['en', 'es', 'fr']],
    ['español e inglés', ['es', 'en']],
    ['বাংলা ও ইংরেজি', ['bn', 'en']],
    ['普通话、英语', ['cmn', 'en']],
    ['英文', ['en']],
    ['العربية والإنجليزية', ['ar', 'en']],
    ['عربي', ['ar']],
    ['اردو', ['ur']],
    ['русский', ['ru']],
    ['Tiếng Việt', ['vi']],
    ['हिन्दी', ['hi']],
    ['한국어', ['ko']],
    ['ASL', ['ase']],
    ['English - fluent; Bengali: native', ['en', 'bn']],
    ['English English', ['en']],
    ['es', ['es']],
    ['en es bn', ['en', 'es', 'bn']],
    ['un poco de inglés', ['en']],
    ['español y un poco de inglés', ['es', 'en']],
    ['English (so so)', ['en']],
    ['He speaks Spanish', ['es']],
    ['英语和西班牙语', ['en', 'es']],
    ['普通话和粤语', ['cmn', 'yue']],
    ['عربي وانجليزي', ['ar', 'en']],
  ])('%s -> %j', (text, expected) => {
    expect(normaliseLanguages(text)).toMatchObject({ tags: expected, ambiguous: [], unknown: [] });
  });
  test('what means several languages is asked about, never guessed', () => {
    expect(normaliseLanguages('Chinese, English')).toMatchObject({
      tags: ['en'],
      ambiguous: [{ said: 'Chinese', options: ['cmn', 'yue'] }],
    });
    expect(normaliseLanguages('中文').ambiguous).toHaveLength(1);
    expect(normaliseLanguages('Creole').ambiguous).toHaveLength(1);
  });
  test('scripts are another question than speech', () => {
    expect(normaliseLanguages('简体中文', 'reads').tags).toEqual(['zh-Hans']);
    expect(normaliseLanguages('Traditional Chinese', 'reads').tags).toEqual(['zh-Hant']);
    expect(normaliseLanguages('Mandarin', 'reads').ambiguous[0]?.options).toEqual(['zh-Hans', 'zh-Hant']);
    expect(normaliseLanguages('Bengali', 'reads').tags).toEqual(['bn']);
  });
  test('the name of another language, or another word, is no slip', () => {
    for (const word of [
      'Irish',
      'Slovenian',
      'esloveno',
      'Romani',
      'green',
      'الهولندية',
      'السندية',
      '阿拉贡语',
      '林加拉语',
    ])
      expect(normaliseLanguages(word)).toMatchObject({ tags: [], unknown: [word] });
  });
  test('slips are put right and said; nonsense is kept as said', () => {
    expect(normaliseLanguages('eglish').corrected).toEqual([{ said: 'eglish', tag: 'en' }]);
    expect(normaliseLanguages('Klingon, none')).toMatchObject({ tags: [], unknown: ['Klingon', 'none'] });
  });
});

test('any text: tags are well formed, each once, and nothing said is lost without a trace', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const result = normaliseLanguages(text);
      for (const tag of result.tags) LanguageTag.parse(tag);
      expect(new Set(result.tags).size).toBe(result.tags.length);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('English', 'বাংলা', 'Kreyol', 'русский', 'Polski'), { minLength: 1, maxLength: 5 }),
      (names) => {
        expect(tags(names.join(', '))).toHaveLength(new Set(names).size);
      },
    ),
  );
});

test('slips: one letter out, in, exchanged or swapped', () => {
  expect(withinSlips('english', 'eglish', 1)).toBe(true);
  expect(withinSlips('spanish', 'spanihs', 1)).toBe(true);
  expect(withinSlips('polish', 'spolish', 1)).toBe(true);
  expect(withinSlips('polish', 'pilash', 1)).toBe(false);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
      (a, b, most) => {
        expect(withinSlips(a, b, most)).toBe(withinSlips(b, a, most));
        expect(withinSlips(a, a, most)).toBe(true);
      },
    ),
  );
});
