import { describe, expect, test } from 'vitest';
import { shortcutOf } from '../../renderer/app/keys.ts';

const press = (key: string, more: Partial<Parameters<typeof shortcutOf>[0]> = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ctrlKey: true,
  ...more,
});

describe('shortcuts', () => {
  test('find, lock, undo and redo', () => {
    expect(shortcutOf(press('k'), false, false)).toBe('find');
    expect(shortcutOf(press('l'), false, false)).toBe('lock');
    expect(shortcutOf(press('z'), false, false)).toBe('undo');
    expect(shortcutOf(press('Z', { shiftKey: true }), false, false)).toBe('redo');
    expect(shortcutOf(press('y'), false, false)).toBe('redo');
  });

  test('on a Mac the command key counts, not control', () => {
    expect(shortcutOf(press('k'), false, true)).toBeNull();
    expect(shortcutOf(press('k', { metaKey: true, ctrlKey: false }), false, true)).toBe('find');
    expect(shortcutOf(press('y', { metaKey: true, ctrlKey: false }), false, true)).toBeNull();
  });

  test('while typing, undo and redo belong to the field, and locking still works', () => {
    expect(shortcutOf(press('z'), true, false)).toBeNull();
    expect(shortcutOf(press('y'), true, false)).toBeNull();
    expect(shortcutOf(press('l'), true, false)).toBe('lock');
    expect(shortcutOf(press('k'), true, false)).toBe('find');
  });

  test('a keyboard without Latin letters is read by position', () => {
    expect(shortcutOf(press('л', { code: 'KeyK' }), false, false)).toBe('find');
    expect(shortcutOf(press('م', { code: 'KeyL' }), false, false)).toBe('lock');
  });

  test('plain letters and Alt combinations are left alone', () => {
    expect(shortcutOf(press('k', { ctrlKey: false }), false, false)).toBeNull();
    expect(shortcutOf(press('l', { altKey: true }), false, false)).toBeNull();
  });
});
