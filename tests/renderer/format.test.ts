import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../renderer/i18n/format.ts';
import { ownRegion, regionOptions } from '../../renderer/ui/regions.ts';

describe('formats', () => {
  test('numbers, days and lists follow the language', () => {
    expect(formatsFor('en').number(12345)).toBe('12,345');
    expect(formatsFor('es').number(12345)).toBe('12,345');
    expect(formatsFor('bn').number(12345)).toBe('১২,৩৪৫');
    expect(formatsFor('en').day('2026-03-03')).toBe('March 3, 2026');
    expect(formatsFor('es').day('2026-03-03')).toBe('3 de marzo de 2026');
    expect(formatsFor('es').list(['a', 'b', 'c'])).toBe('a, b y c');
  });

  test('a calendar day is the same day in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Anchorage', 'UTC']) {
        process.env.TZ = zone;
        expect(formatsFor('en').day('2026-01-01')).toBe('January 1, 2026');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('languages and regions go by their own names', () => {
    expect(formatsFor('es').languageName('ht')).toBe('criollo haitiano');
    expect(formatsFor('ar').regionName('US')).toBe('الولايات المتحدة');
    expect(formatsFor('en-XA').languageName('bn')).toBe('Bangla');
  });

  test('every region has a name, once, in the order of the language', () => {
    const options = regionOptions('en');
    expect(options.length).toBeGreaterThan(240);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(options.filter(({ id, label }) => id === label)).toEqual([]);
    expect(options[0]?.label).toBe('Afghanistan');
    expect(options.map(({ id }) => id)).toContain(ownRegion());
  });
});
