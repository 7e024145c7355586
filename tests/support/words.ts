import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Words = Readonly<Record<string, string>>;
const LOCALES = join(import.meta.dirname, '../../resources/locales');

const read = (language: string, namespace: string): Words => {
  const file = join(LOCALES, language, `${namespace}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Words) : {};
};

/** Says the app's words in a language, filled in, with English where the app falls back to it. */
export function speaker(language: string, namespace: string): (key: string, filled?: Words) => string {
  const words = { ...read('en', namespace), ...read(language, namespace) };
  return (key, filled = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => filled[name] ?? '');
}
