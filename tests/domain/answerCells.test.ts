import { describe, expect, test } from 'vitest';
import {
  dateValue,
  daysFirst,
  isTicked,
  languageOfWords,
  momentOf,
  numberValue,
} from '../../main/domain/questionnaire/cells.ts';

const textOf = ({ value, problems }: ReturnType<typeof numberValue>) => (problems.length > 0 ? problems : value.text);

describe('cells', () => {
  test.each([
    ['4', '4'],
    ['৪', '4'],
    ['٤ أشخاص', '4'],
    ['about 4', '4'],
    ['2.5', '2.5'],
    ['2,5', '2.5'],
    ['4.0', '4'],
    ['-3', '-3'],
    ['2 or 3', ['answerUnclear']],
    ['2-3', ['answerUnclear']],
    ['1,234.5', ['answerUnclear']],
    ['many', ['answerUnclear']],
  ])('number %s', (cell, read) => expect(textOf(numberValue(cell))).toEqual(read));

  test.each([
    ['2020-03-15', false, '2020-03-15'],
    ['2020-03-15T10:00:00.000-05:00', false, '2020-03-15'],
    ['2020/3/5', true, '2020-03-05'],
    ['3/15/2020', false, '2020-03-15'],
    ['15.3.2020', true, '2020-03-15'],
    ['১৫/০৩/২০২০', true, '2020-03-15'],
    ['3/15/2020 22:49:40', false, '2020-03-15'],
    ['2/30/2020', false, ['answerUnclear']],
    ['soon', false, ['answerUnclear']],
    ['5/2020', false, ['answerUnclear']],
  ])('day %s', (cell, dayFirst, read) => expect(textOf(dateValue(cell, dayFirst))).toEqual(read));

  test('which comes first is seen from the column, else told by the country', () => {
    expect(daysFirst(['1/2/2020', '15/2/2020'], 'US')).toBe(true);
    expect(daysFirst(['1/2/2020', '2/15/2020'], 'GB')).toBe(false);
    expect(daysFirst(['1/2/2020'], 'GB')).toBe(true);
    expect(daysFirst(['1/2/2020'], 'US')).toBe(false);
  });

  test.each([
    ['2026/09/05 1:35:15 AM GMT+5:30', 'local', '2026-09-04T20:05:15.000Z'],
    ['2026/09/05 1:35:15 pm GMT-5', 'local', '2026-09-05T18:35:15.000Z'],
    ['2026-02-05T10:09:30.120-05:00', 'local', '2026-02-05T15:09:30.000Z'],
    ['2026-02-05T15:09:31', 'utc', '2026-02-05T15:09:31.000Z'],
    ['2026-02-05 15:09:31', 'utc', '2026-02-05T15:09:31.000Z'],
    ['yesterday', 'local', null],
  ] as const)('moment %s', (cell, zoneless, moment) => expect(momentOf(cell, false, zoneless).saidAt).toBe(moment));

  test.each([
    ['1', true],
    ['TRUE', true],
    ['Yes', true],
    ['✓', true],
    ['rides', true],
    ['Rides', true],
    ['Viajes', true],
    ['0', false],
    ['FALSE', false],
    ['', false],
    ['Food', false],
  ])('tick %s', (cell, ticked) =>
    expect(isTicked(cell, { key: 'rides', label: { en: 'Rides', es: 'Viajes' } })).toBe(ticked),
  );

  test.each([
    ['আমি রান্না করি', ['en', 'bn'], 'bn'],
    ['我会做饭', ['en', 'zh-Hans'], 'zh-Hans'],
    ['我会做饭', ['zh-Hans', 'zh-Hant'], null],
    ['أطبخ', ['ar', 'en'], 'ar'],
    ['أطبخ', ['ar', 'ur'], null],
    ['আমি works nights', ['en', 'bn'], null],
    ['cooking', ['en', 'es'], null],
  ])('language of %s', (text, languages, tag) => expect(languageOfWords(text, { languages })).toBe(tag));
});
