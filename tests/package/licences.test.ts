import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontName } from '../../renderer/features/learn/licences.ts';
import { collectLicences, folderOf, shippedFolders } from '../../scripts/licences.ts';

const ROOT = join(import.meta.dirname, '../..');
const all = collectLicences(ROOT, [join(ROOT, 'node_modules/react-dom/client.js'), join(ROOT, 'renderer/main.tsx')]);

/** Declare a licence and bring no text of it; looked at one by one. */
const WITHOUT_TEXT = ['brotli', 'dfa', 'fontkit'];

describe('the licences under About', () => {
  it('name every package that ships beside the built app, and those that were bundled', () => {
    const named = new Set(all.packages.map(({ name, version }) => `${name} ${version}`));
    const shipped = [...shippedFolders(ROOT), 'node_modules/react-dom', 'node_modules/electron'];
    expect(shipped.length).toBeGreaterThan(40);
    for (const folder of shipped) {
      const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      expect(named).toContain(`${name} ${version}`);
    }
    expect(all.packages.filter(({ name }) => ['vitest', 'typescript', 'playwright-core'].includes(name))).toEqual([]);
  });

  it('say for each of them under which terms it came, and give the text wherever its makers did', () => {
    expect(all.packages.filter(({ licence }) => licence === '').map(({ name }) => name)).toEqual([]);
    const bare = all.packages.filter(({ text }) => text.length < 300 && !/bless/i.test(text));
    expect(bare.map(({ name }) => name)).toEqual(WITHOUT_TEXT);
    // Nothing that asks more of the app than to name its makers and hand on their terms.
    expect(all.packages.filter(({ licence }) => /GPL|SSPL|CC-BY-NC|UNLICENSED/i.test(licence))).toEqual([]);
  });

  it('hold what is compiled into other packages', () => {
    for (const [name, words] of [
      ['HarfBuzz', 'Behdad Esfahbod'],
      ['SQLite', 'May you do good'],
      ['SQLite3MultipleCiphers', 'Ulrich Telle'],
    ] as const)
      expect(all.packages.find((each) => each.name === name)?.text, name).toContain(words);
  });

  it('hold the Open Font License with the makers of every family, under a name that can be read', () => {
    const { fonts } = JSON.parse(readFileSync(join(ROOT, 'resources/fonts/fonts.json'), 'utf8')) as {
      fonts: { file: string }[];
    };
    const families = [...new Set(fonts.map(({ file }) => file.replace(/-\w+\.ttf$/, '')))].sort();
    expect(all.fonts.map(({ name }) => name).sort()).toEqual(families);
    for (const { text } of all.fonts) expect(text).toMatch(/Copyright \d{4}[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/i);
    expect(fontName('NotoSansArabic')).toBe('Noto Sans Arabic');
    expect(fontName('NotoSansSC')).toBe('Noto Sans SC');
  });

  it("hold the app's own licence and version", () => {
    expect(all.text).toContain('MIT License');
    expect(all.version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  });

  it.each([
    ['/app/node_modules/react/index.js', 'node_modules/react'],
    ['/app/node_modules/@scope/name/dist/x.mjs?url', 'node_modules/@scope/name'],
    ['C:\\app\\node_modules\\a\\node_modules\\b\\c.js', 'node_modules/a/node_modules/b'],
    ['/app/renderer/main.tsx', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('find the package of %s', (module, folder) => {
    expect(folderOf(module)).toBe(folder);
  });
});
