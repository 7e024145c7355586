import { beforeEach, describe, expect, test } from 'vitest';
import { dismissAllToasts, dismissToast, showToast, toastStore } from '../../renderer/ui/toasts.ts';

const texts = () => toastStore.get().map(({ text }) => text);

describe('messages after a change', () => {
  beforeEach(dismissAllToasts);

  test('the newest three stay', () => {
    for (const text of ['one', 'two', 'three', 'four']) showToast({ text });
    expect(texts()).toEqual(['two', 'three', 'four']);
  });

  test('one is taken away by its number, and only that one', () => {
    const first = showToast({ text: 'first' });
    showToast({ text: 'second' });
    dismissToast(first);
    dismissToast(first);
    expect(texts()).toEqual(['second']);
  });

  test('listeners hear every change until they leave', () => {
    let heard = 0;
    const leave = toastStore.subscribe(() => {
      heard += 1;
    });
    showToast({ text: 'a' });
    dismissAllToasts();
    leave();
    showToast({ text: 'b' });
    expect(heard).toBe(2);
  });
});
