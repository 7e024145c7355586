import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const filesOf = (pattern: string): readonly (readonly [path: string, text: string])[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]);

/** Classes that a style file has, without those of the kit. */
const classesIn = (css: string): Set<string> =>
  new Set(
    [
      ...css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/:global\([^)]*\)/g, '')
        .replace(/\{[^{}]*\}/g, '{}')
        .matchAll(/\.([a-zA-Z]\w*)/g),
    ].map(([, name = '']) => name),
  );

const styles = new Map(filesOf('renderer/**/*.module.css').map(([path, css]) => [path, classesIn(css)]));
const asked = new Map([...styles.keys()].map((path) => [path, new Set<string>()]));
/** Which style file is meant from where, and what is asked of it. */
function ask(from: string, file: string, names: Iterable<string>): string[] {
  const path = relative(ROOT, join(ROOT, from, '..', file));
  const missing: string[] = [];
  for (const name of names) {
    asked.get(path)?.add(name);
    if (!styles.get(path)?.has(name)) missing.push(`${from}: ${name}`);
  }
  return missing;
}

it('holds every class that a screen asks for, and none that nobody asks for', () => {
  const missing: string[] = [];
  for (const [path, text] of filesOf('renderer/**/*.{ts,tsx}')) {
    for (const [, name = '', file = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      const used = [...text.matchAll(new RegExp(`(?<![\\w'"\`:./])${name}\\.(\\w+)`, 'g'))].map(
        ([, used = '']) => used,
      );
      missing.push(...ask(path, file, used));
      // Chosen by a word that is only known later: all of the file may be asked for.
      if (new RegExp(`(?<!\\w)${name}\\[`).test(text))
        ask(path, file, styles.get(relative(ROOT, join(ROOT, path, '..', file))) ?? []);
    }
  }
  for (const [path, css] of filesOf('renderer/**/*.module.css')) {
    for (const [, names = '', file = ''] of css.matchAll(/composes: ([\w ]+) from "([^"]+)"/g))
      missing.push(...ask(path, file, names.split(' ')));
  }
  expect(missing).toEqual([]);
  const left = [...styles].flatMap(([path, classes]) =>
    [...classes].filter((name) => !asked.get(path)?.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(left).toEqual([]);
});
