import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { findInside } from '../../main/shell/containment.ts';
import { findFile } from '../../main/shell/protocol.ts';

const home = mkdtempSync(join(tmpdir(), 'podkeeper-contain-'));
const renderer = join(home, 'renderer');
const resources = join(home, 'resources');
for (const folder of ['renderer/assets', 'resources/fonts', 'secret', 'renderer-evil'])
  mkdirSync(join(home, folder), { recursive: true });
for (const file of ['renderer/index.html', 'renderer/assets/a-B_1.js', 'resources/fonts/NotoSans-Bold.ttf'])
  writeFileSync(join(home, file), 'ours');
for (const file of [
  'secret/roster.html',
  'secret/roster.js',
  'renderer-evil/index.html',
  'resources/menu.json',
  'x.html',
])
  writeFileSync(join(home, file), 'theirs');
writeFileSync(join(renderer, '.hidden.html'), 'hidden');
writeFileSync(join(renderer, 'notes.txt'), 'no such kind');
symlinkSync(join(home, 'secret'), join(renderer, 'link'));
symlinkSync(join(home, 'secret/roster.html'), join(renderer, 'roster.html'));
symlinkSync(join(renderer, 'index.html'), join(renderer, 'inside.html'));
afterAll(() => rmSync(home, { recursive: true }));

const folders = { renderer, resources };
const reach = async (url: string) => (await findFile(url, folders))?.path;

/** Every way of writing "one up" that somebody once got past somebody with. */
const UPS = [
  '..',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%2e.',
  '%252e%252e',
  '..%00',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '．．',
  '....',
  '..;',
  '..\\',
  '..%5c',
  '%2e%2e%5c',
  '..%2f',
  '%2e%2e%2f',
  '..%252f',
  '..%c0%af',
  '.. ',
  '..%20',
  '.%00.',
  '\t..',
  '..%0a',
];
const TARGETS = ['secret/roster.html', 'x.html', 'secret/roster.js', 'renderer-evil/index.html'];
const NAMES = [
  ...UPS.flatMap((up) =>
    TARGETS.flatMap((target) => [`${up}/${target}`, `assets/${up}/${up}/${target}`, `fonts/${up}/${up}/${target}`]),
  ),
  'link/roster.html',
  'link/roster.js',
  'roster.html',
  '.hidden.html',
  'notes.txt',
  'assets',
  'assets/',
  'fonts',
  'fonts/',
  'C:/x.html',
  'C:%5cx.html',
  '%43:/x.html',
  '//server/share/x.html',
  '\\\\server\\x.html',
  'index.html%00.js',
  'index.html::$DATA',
  'CON.html',
  'nul.js',
  'aux.css',
  'index.html%20',
  'index.html.',
  'INDEX.HTML%00',
  '~/x.html',
  '%7e/x.html',
  'fonts/../../x.html',
  `${home}/x.html`,
  `file://${home}/x.html`,
  'index.html/../../x.html',
  'a'.repeat(5000).concat('.html'),
  'assets/'.repeat(50).concat('x.html'),
  '..%2f..%2fresources/menu.json',
  'fonts/menu.json',
  'fonts/..%2fmenu.json',
];

describe('app:// serves what is inside and nothing else', () => {
  it('finds the page, its assets, the fonts, and a link that stays inside', async () => {
    expect(await reach('app://bundle/')).toBe(join(renderer, 'index.html'));
    expect(await reach('app://bundle/index.html?x=1#y')).toBe(join(renderer, 'index.html'));
    expect(await reach('app://bundle/assets/a-B_1.js')).toBe(join(renderer, 'assets/a-B_1.js'));
    expect(await reach('app://bundle/fonts/NotoSans-Bold.ttf')).toBe(join(resources, 'fonts/NotoSans-Bold.ttf'));
    expect(await reach('app://bundle/inside.html')).toBe(join(renderer, 'index.html'));
  });

  it('refuses more than 200 names that lead out', async () => {
    expect(NAMES.length).toBeGreaterThan(200);
    for (const name of NAMES) {
      expect(await reach(`app://bundle/${name}`), name).toBeUndefined();
      expect(await findInside(renderer, name), name).toBeUndefined();
    }
  });

  it('answers no other scheme, host or user', async () => {
    const urls = [
      'http://bundle/index.html',
      'https://bundle/index.html',
      'file:///index.html',
      'app://bundle.x/index.html',
    ];
    urls.push(
      'app://evil@bundle/index.html',
      'app://bundle:80/index.html',
      'app:index.html',
      'blob:app://bundle/index.html',
      '',
    );
    for (const url of urls) expect(await reach(url), url).toBeUndefined();
  });

  it('never leaves the folder, whatever the name', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...UPS, 'link', 'assets', 'secret', 'index.html', 'x.html', '.', ''),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const found = await findInside(renderer, pieces.join('/'));
        if (found) expect(found.path.startsWith(renderer + sep)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
