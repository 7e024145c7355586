import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../preload/contract/errors.ts';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'resources/locales');
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(`_(${FORMS.join('|')})$`);

type Words = Record<string, string>;
const read = (language: string, file: string): Words => JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8'));
const files = readdirSync(join(LOCALES, 'en')).filter((name) => name.endsWith('.json'));
const base = (key: string) => key.replace(FORM, '');
const isPlural = (words: Words, key: string) => FORM.test(key) && `${base(key)}_other` in words;
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name));

/** The keys a language must have: the English ones, with the plural forms that language counts by. */
function expectedKeys(english: Words, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = Object.keys(english).flatMap((key) =>
    isPlural(english, key) ? forms.map((form) => `${base(key)}_${form}`) : [key],
  );
  return [...new Set(keys)].sort();
}

const cases = APP_LANGUAGES.flatMap((language) => files.map((file) => [language, file] as const));

describe('words in every language', () => {
  test.each(cases)('%s/%s has every key and every plural form', (language, file) => {
    expect(Object.keys(read(language, file)).sort()).toEqual(expectedKeys(read('en', file), language));
  });

  test.each(cases)('%s/%s fills in the same things and leaves nothing empty', (language, file) => {
    const english = read('en', file);
    for (const [key, text] of Object.entries(read(language, file))) {
      expect(text.trim(), key).not.toBe('');
      const source = english[key] ?? english[`${base(key)}_other`] ?? '';
      // A form that stands for one number may say that number in words ("one person").
      const own = placeholders(text);
      const allowed = placeholders(`${source}${english[`${base(key)}_other`] ?? ''}`);
      for (const name of own) expect(allowed.has(name), `${key}: ${name}`).toBe(true);
      if (!/_(zero|one|two)$/.test(key)) expect(own, key).toEqual(placeholders(source));
    }
  });
});

/** Everything the window's code says about keys: plain strings, and templates as patterns. */
function mentions() {
  const folder = join(ROOT, 'renderer');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const plain = new Set([...sources.matchAll(/'((?:[a-zA-Z]+:)?[\w.]+)'/g)].map(([, text]) => text));
  const patterns = [...sources.matchAll(/`((?:[\w.:-]*(?:\$\{(?:[^{}`]|\{[^{}]*\})*\})[\w.:-]*)+)`/g)]
    .map(([, text = '']) => text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
    .filter((parts) => parts.join('').replace(/[^a-z]/gi, '').length > 2)
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.]/g, '\\.')).join('.+')}$`));
  return (namespace: string, key: string) =>
    [key, `${namespace}:${key}`].some((name) => plain.has(name) || patterns.some((pattern) => pattern.test(name)));
}

describe('keys', () => {
  test('every way a call can fail has its sentence, and nothing else has', () => {
    expect(Object.keys(read('en', 'errors.json')).sort()).toEqual([...ERROR_CODES].sort());
  });

  const used = mentions();
  const namespaces = files
    .map((file) => file.replace('.json', ''))
    .filter((name) => !/^(menu|print|errors)$/.test(name));
  // That every key used exists is held by the compiler (renderer/i18n/types.d.ts); this is the other way round.
  test.each(namespaces)('every key of %s is used by a screen', (namespace) => {
    const keys = new Set(Object.keys(read('en', `${namespace}.json`)).map(base));
    expect([...keys].filter((key) => !used(namespace, key))).toEqual([]);
  });
});
