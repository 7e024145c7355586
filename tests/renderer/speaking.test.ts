import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { i18n, speak, startI18n } from '../../renderer/i18n/index.ts';

const page = { lang: '', dir: '' };
beforeEach(async () => {
  vi.stubGlobal('document', { documentElement: page });
  await startI18n();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the language that was chosen last is spoken, however long the words of another take to come', async () => {
  const first = speak('ar');
  const last = speak('en');
  await Promise.all([first, last]);
  expect([i18n.language, page.lang, page.dir]).toEqual(['en', 'en', 'ltr']);
  await speak('ar');
  expect([i18n.language, page.lang, page.dir]).toEqual(['ar', 'ar', 'rtl']);
});
