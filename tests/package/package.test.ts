import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../preload/contract/index.ts';
import type { Licences } from '../../scripts/licences.ts';
import { assertBuilt, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { OFF as DISABLE, ON as ENABLE, layStubElectron } from './stubElectron.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, unknown>;
const home = mkdtempSync(join(tmpdir(), 'podkeeper-package-'));
const packed = join(home, 'dist/linux-unpacked');
const asar = join(packed, 'resources/app.asar');
const unpacked = join(packed, 'resources/app.asar.unpacked');
let files: string[] = [];

beforeAll(async () => {
  assertBuilt();
  await layStubElectron(join(home, 'electron'), String(read('node_modules/electron/package.json').version));
  const settings = { electronDist: join(home, 'electron'), 'directories.output': join(home, 'dist') };
  const args = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`);
  const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--x64', ...args], { cwd: ROOT });
  files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const isUnpacked = (file: string) => {
  const stat = statFile(asar, file.slice(1));
  return 'unpacked' in stat && stat.unpacked === true;
};
const packages = () =>
  new Set(files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(file)?.[1] ?? []));

describe('the packed app', () => {
  it('holds everything that was built, and the resources', () => {
    const built = readdirSync(join(ROOT, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
    expect(built.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(built));
    const resources = ['locales/en/menu.json', 'locales/ar/menu.json', 'invites/en.json', 'fonts/NotoSans-Regular.ttf'];
    for (const file of [...resources, 'icons/icon.png']) expect(files).toContain(`/resources/${file}`);
  });

  it('has its native parts outside the archive, ours only', () => {
    const native = files.filter((file) => file.endsWith('.node'));
    expect(native).toContain('/node_modules/better-sqlite3/prebuilds/linux-x64.node');
    expect(native.some((file) => /argon2.*\.node$/.test(file))).toBe(true);
    for (const file of native)
      expect([file, isUnpacked(file), existsSync(unpacked + file)]).toEqual([file, true, true]);
    expect(files.filter((file) => file.startsWith('/node_modules/better-sqlite3/prebuilds/'))).toHaveLength(1);
  });

  it('brings no package that is only for development', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    const shipped = packages();
    for (const name of Object.keys(dependencies ?? {})) expect(shipped).toContain(name);
    const { packages: lock } = read('package-lock.json') as {
      packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
    };
    const forDevelopment = [...shipped].filter((name) => lock[`node_modules/${name}`]?.dev === true);
    expect(forDevelopment).toEqual([]);
    for (const name of ['electron', 'playwright-core', 'react', 'typescript', 'vitest']) {
      expect(devDependencies).toHaveProperty(name);
      expect(shipped).not.toContain(name);
    }
  });

  it('brings no source, test, map or document', () => {
    expect(files.filter((file) => /\.(map|ts|tsx|c|cpp|h|gyp|gypi)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /sqlite3\.(c|h)|better-sqlite3\/(deps|src)/.test(file))).toEqual([]);
    expect(files.filter((file) => /^\/(tests|scripts|renderer|main|preload|demo-output|\.ci)\b/.test(file))).toEqual(
      [],
    );
  });

  it("brings Chromium's words in the app's languages only", () => {
    const languages = readdirSync(join(packed, 'locales')).sort();
    expect(languages).toEqual(['ar.pak', 'bn.pak', 'en-US.pak', 'es.pak', 'zh-CN.pak']);
  });

  it('keeps the licences of what it brings', () => {
    for (const name of ['better-sqlite3', 'pdfmake', 'zod', 'harfbuzzjs'])
      expect(
        files.some((file) => new RegExp(`^/node_modules/${name}/licen[cs]e`, 'i').test(file)),
        name,
      ).toBe(true);
    const fonts = files.filter((file) => file.endsWith('.ttf'));
    const families = new Set(fonts.map((file) => file.replace(/^.*\/|-\w+\.ttf$/g, '')));
    expect(families.size).toBeGreaterThan(8);
    for (const family of families) expect(files).toContain(`/resources/fonts/OFL-${family}.txt`);
    expect(files).toContain('/LICENSE');
  });

  it('can show the licence of every package and font in it', async () => {
    const file = files.find((name) => /^\/out\/renderer\/assets\/.*licences.*\.js$/.test(name)) ?? '';
    const copy = join(home, 'licences.mjs');
    writeFileSync(copy, extractFile(asar, file.slice(1)));
    const { default: text } = (await import(pathToFileURL(copy).href)) as { default: string };
    const licences = JSON.parse(text) as Licences;
    const named = licences.packages.map(({ name }) => name);
    for (const name of packages()) {
      const { name: own } = read(`node_modules/${name}/package.json`) as { name: string };
      expect(named).toContain(own);
    }
    for (const name of ['react', 'react-aria-components', 'pdfjs-dist', 'electron']) expect(named).toContain(name);
    const shown = licences.fonts.map(({ name }) => `/resources/fonts/OFL-${name}.txt`);
    expect(shown.sort()).toEqual(files.filter((name) => name.includes('/OFL-')).sort());
  });

  it('holds fonts of no more than 35 MB', () => {
    const sizes = files.filter((file) => file.endsWith('.ttf')).map((file) => extractFile(asar, file.slice(1)).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000_000);
    expect(total).toBeLessThanOrEqual(35_000_000);
  });

  it('has every fuse set in the binary itself', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'podkeeper'));
    expect(wire[FuseV1Options.RunAsNode]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(ENABLE);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(DISABLE);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ENABLE);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ENABLE);
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(DISABLE);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(DISABLE);
    const stub = await getCurrentFuseWire(join(home, 'electron/electron'));
    expect(stub[FuseV1Options.RunAsNode]).toBe(ENABLE);
  });

  it('runs from what was packed and nothing else: a vault, a person, an invite', async () => {
    const root = join(home, 'app');
    extractAll(asar, root);
    cpSync(unpacked, root, { recursive: true });
    const app = await launch({ root });
    try {
      await callIn(app.page, 'vault.create', { passphrase: 'copper lantern orchard velvet sparrow tunnel' });
      await callIn(app.page, 'roster.add', { name: 'Rahima', contacts: [] });
      expect((await callIn(app.page, 'roster.list', { search: 'rahi' })).total).toBe(1);
      const document: Input<'print.render'>['document'] = {
        kind: 'flyer',
        template: 'invite',
        languages: ['en', 'es'],
        place: 'building',
        name: 'Rahima',
        phone: '555-0100',
      };
      expect((await callIn(app.page, 'print.render', { document })).pages).toBe(1);
    } finally {
      await app.close();
    }
  }, 120_000);
});

describe('the configuration', () => {
  const require = createRequire(import.meta.url);
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
    validateConfiguration(config: object, logger: object): Promise<void>;
  };
  const { getConfig } = require('app-builder-lib/out/util/config/config.js') as {
    getConfig(folder: string, path: string | null, request: null): Promise<Record<string, object>>;
  };
  const logger = { isEnabled: false, add: () => undefined };
  const load = () => getConfig(ROOT, 'electron-builder.yml', null);

  it('is one that electron-builder takes, for all three systems', async () => {
    const config = await load();
    expect(config).toMatchObject({
      win: { target: ['nsis'] },
      mac: { target: ['dmg'] },
      linux: { target: ['AppImage'] },
    });
    await expect(validateConfiguration(config, logger)).resolves.toBeUndefined();
  });

  it.each(['win', 'mac', 'nsis', 'electronFuses'])('would be refused with a word too many in %s', async (part) => {
    const config = await load();
    await expect(
      validateConfiguration({ ...config, [part]: { ...config[part], noSuchOption: 1 } }, logger),
    ).rejects.toThrow(part);
  });
});
