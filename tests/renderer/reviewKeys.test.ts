import { describe, expect, test } from 'vitest';
import { KEYS, type PressedKey, reviewKey } from '../../renderer/features/review/one/keys.ts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  ...{ key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false },
  ...more,
});

describe('keys of a review', () => {
  test('every decision has one key of its own', () => {
    const signs = Object.values(KEYS);
    expect(new Set(signs).size).toBe(signs.length);
    for (const [name, sign] of Object.entries(KEYS)) {
      const shiftKey = /[A-Z?]/.test(sign);
      const code = /\d/.test(sign) ? `Digit${sign}` : '';
      expect(reviewKey(press(sign, { shiftKey, code })), name).toEqual({ do: name });
    }
  });

  test('a keyboard that writes another script is read by the places of its keys', () => {
    expect(reviewKey(press('ش', { code: 'KeyA' }))).toEqual({ do: 'accept' });
    expect(reviewKey(press('ش', { code: 'KeyA', shiftKey: true }))).toEqual({ do: 'acceptAll' });
    expect(reviewKey(press('১', { code: 'Digit1' }))).toEqual({ do: 'candidate', place: 1 });
    expect(reviewKey(press('؟', { code: 'Slash', shiftKey: true }))).toEqual({ do: 'help' });
  });

  test('a Latin layout with letters elsewhere is read by its letters', () => {
    expect(reviewKey(press('a', { code: 'KeyQ' }))).toEqual({ do: 'accept' });
    expect(reviewKey(press('q', { code: 'KeyA' }))).toBeNull();
  });

  test('keys of the system and the app are left alone', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey'] as const)
      expect(reviewKey(press('a', { [held]: true }))).toBeNull();
    for (const key of ['Tab', 'Escape', ' ', 'PageDown', 'Home', ';']) expect(reviewKey(press(key))).toBeNull();
  });

  test('what is held down moves, and decides nothing', () => {
    expect(reviewKey(press('ArrowDown', { repeat: true }))).toEqual({ do: 'move', by: 1 });
    expect(reviewKey(press('ArrowUp'))).toEqual({ do: 'move', by: -1 });
    expect(reviewKey(press('a', { repeat: true }))).toBeNull();
    expect(reviewKey(press('Enter', { repeat: true }))).toBeNull();
    expect(reviewKey(press('Enter'))).toEqual({ do: 'approve' });
  });
});
