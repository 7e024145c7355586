import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenSaid } from '../../main/domain/flyerDates.ts';
import { DATE_WORDS } from '../../main/domain/flyerDateWords.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';

const LETTERS: Readonly<Record<string, RegExp>> = {
  bn: /\p{Script=Bengali}{3}/u,
  ko: /\p{Script=Hangul}{2}/u,
  ar: /\p{Script=Arabic}{3}/u,
  ur: /\p{Script=Arabic}{3}/u,
  ru: /\p{Script=Cyrillic}{3}/u,
  hi: /\p{Script=Devanagari}{3}/u,
  ne: /\p{Script=Devanagari}{3}/u,
  pa: /\p{Script=Gurmukhi}{3}/u,
  th: /\p{Script=Thai}{3}/u,
  yi: /\p{Script=Hebrew}{3}/u,
  'zh-Hans': /星期/u,
  'zh-Hant': /星期/u,
};
const languages = fc.constantFrom(...FLYER_LANGUAGES);
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());

describe('the day and the time of a meeting', () => {
  it('is said as the language says it, on the clock of the region', () => {
    expect(whenSaid('2026-03-05', '18:30', 'en', 'US')).toBe('Thursday, March 5, 6:30\u00A0PM');
    expect(whenSaid('2026-03-05', '18:30', 'en', 'GB')).toBe('Thursday, March 5, 18:30');
    expect(whenSaid('2026-03-05', '18:30', 'es', 'US')).toMatch(/^jueves, 5 de marzo, 6:30\sp\.\sm\.$/);
    expect(whenSaid('2026-03-05', '18:30', 'zh-Hans', 'US')).toBe('3月5日星期四 下午6:30');
    expect(whenSaid('2026-03-05', '00:05', 'ht', 'US')).toBe('jedi 5 mas, 12:05\u00A0AM');
    expect(whenSaid('2026-03-05', '12:05', 'ne', 'US')).toBe('बिहिबार, मार्च 5, 12:05\u00A0अपराह्न');
    expect(whenSaid('2026-03-05', '09:05', 'pa', 'DE')).toBe('ਵੀਰਵਾਰ, 5 ਮਾਰਚ, 09:05');
    expect(whenSaid('2026-03-05', '18:30', 'yi', 'US')).toBe('דאָנערשטיק, דעם 5טן מערץ, 6:30\u00A0נאָכמיטאָג');
  });

  it('is in the letters of its language, the common calendar and digits everybody reads', () => {
    fc.assert(
      fc.property(languages, days, fc.constantFrom('US', 'DE', 'TH', 'IR'), (language, at, region) => {
        const said = whenSaid(at.slice(0, 10), at.slice(11, 16), language, region);
        const [hours, minutes] = [Number(at.slice(11, 13)), at.slice(14, 16)];
        expect(said).toMatch(LETTERS[language] ?? /\p{Script=Latin}{2}/u);
        expect(said).toContain(String(Number(at.slice(8, 10))));
        const clock = region === 'US' ? hours % 12 || 12 : hours;
        expect(said).toMatch(new RegExp(`(?<!\\d)0?${clock}:${minutes}(?!\\d)`));
        expect(said.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
        expect(said).not.toMatch(/\p{Cc}|\p{Cf}|\u202F/u);
      }),
    );
  });

  it('stays in figures for a language that nobody has words for, rather than in another language', () => {
    expect(whenSaid('2026-03-05', '18:30', 'mam', 'US')).toBe('2026-03-05, 18:30');
  });

  it('has seven days and twelve months, all different, for each of our own tables', () => {
    for (const { days: week, months } of Object.values(DATE_WORDS)) {
      expect(new Set(week).size).toBe(7);
      expect(new Set(months).size).toBe(12);
      for (const word of [...week, ...months]) expect(word).toBe(word.normalize('NFC'));
    }
  });
});
