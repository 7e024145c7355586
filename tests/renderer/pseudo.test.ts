import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PSEUDO_GROWTH, pseudo } from '../../renderer/i18n/pseudo.ts';

describe('the pseudo language', () => {
  test('keeps what the app fills in', () => {
    const text = pseudo('Added {{name}}, {{count, number}} in <b>all</b>.');
    expect(text).toContain('{{name}}');
    expect(text).toContain('{{count, number}}');
    expect(text).toContain('<b>');
    expect(text).not.toContain('Added');
  });

  test('is bracketed and at least 40 % longer, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
        const long = pseudo(text);
        expect(long.startsWith('⟦') && long.endsWith('⟧')).toBe(true);
        expect(long.length).toBeGreaterThanOrEqual(Math.ceil(text.length * (1 + PSEUDO_GROWTH)) + 2);
      }),
    );
  });
});
