import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** One thing that ships with the app, and the terms it came under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As its makers declare it; SPDX where they use that. */
  readonly licence: string;
  /** What its licence files say; empty where the package brings none. */
  readonly text: string;
}

/** What the app shows under About. */
export interface Licences {
  readonly version: string;
  /** The app's own licence. */
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly text: string }[];
  readonly packages: readonly Licence[];
}

/** Compiled into a package that ships, without a licence file there: texts kept in resources/licences. */
const INSIDE: readonly Omit<Licence, 'text' | 'version'>[] = [
  { name: 'HarfBuzz', licence: 'MIT-Modern-Variant' },
  { name: 'SQLite', licence: 'blessing' },
  { name: 'SQLite3MultipleCiphers', licence: 'MIT' },
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifestOf = (folder: string) => json<Manifest>(join(folder, 'package.json'));

/** The folders of the packages that ship as they are, beside the built app, relative to `root`. */
export function shippedFolders(root: string): string[] {
  const { packages } = json<{ packages: Record<string, { dev?: boolean }> }>(join(root, 'package-lock.json'));
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev && existsSync(join(root, folder, 'package.json')))
    .map(([folder]) => folder);
}

/** The package folder a bundled module comes from, relative to the root; undefined for our own and for helpers. */
export function folderOf(module: string): string | undefined {
  if (module.startsWith('\0')) return undefined;
  const path = module.replace(/[?#].*$/, '').replaceAll('\\', '/');
  const inside = path.slice(path.indexOf('/node_modules/') + 1);
  return /^(node_modules\/.*\/)?node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(inside)?.[0];
}

function textIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function licenceIn(root: string, folder: string, all: readonly string[]): Licence {
  const { name, version, license } = manifestOf(join(root, folder));
  // The binary of one system is a package of its own and stands under the licence of the package it belongs to.
  const whole = all.find((other) => name in (manifestOf(join(root, other)).optionalDependencies ?? {}));
  const text = textIn(join(root, folder)) || (whole ? textIn(join(root, whole)) : '');
  const declared = typeof license === 'string' ? license : license?.type;
  return { name, version, licence: declared ?? (/MIT License/i.test(text) ? 'MIT' : ''), text };
}

/** Everything that ships, given the modules that were bundled. @throws Error when the fonts were not laid out yet */
export function collectLicences(root: string, modules: Iterable<string>): Licences {
  const bundled = [...modules].flatMap((module) => folderOf(module) ?? []);
  const folders = [...new Set([...shippedFolders(root), ...bundled, 'node_modules/electron'])];
  const found = folders.map((folder) => licenceIn(root, folder, folders));
  const inside = INSIDE.map((part) => ({
    ...part,
    version: '',
    text: readFileSync(join(root, 'resources/licences', `${part.name}.txt`), 'utf8').trim(),
  }));
  const byName = new Map([...found, ...inside].map((each) => [`${each.name} ${each.version}`, each]));
  const fonts = globSync('resources/fonts/OFL-*.txt', { cwd: root }).sort();
  if (fonts.length === 0) throw new Error('The fonts are not there yet: run "npm run fonts" first.');
  return {
    version: manifestOf(root).version,
    text: readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    fonts: fonts.map((file) => ({
      name: basename(file, '.txt').replace('OFL-', ''),
      text: readFileSync(join(root, file), 'utf8').trim(),
    })),
    packages: [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

const MODULE = 'virtual:licences';
const PLACE = 'PODKEEPER_LICENCES';

/** Gives the window `virtual:licences`: the licences of what was really bundled and of what ships beside it, as JSON text. */
export function licences(root: string): Plugin {
  return {
    name: 'licences',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export default '${PLACE}';` : undefined),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const text = JSON.stringify(
        collectLicences(
          root,
          chunks.flatMap(({ moduleIds }) => moduleIds),
        ),
      );
      const holder = chunks.find(({ code }) => code.includes(PLACE));
      if (!holder) throw new Error('No chunk asks for the licences.');
      holder.code = holder.code.replace(new RegExp(`(["'\`])${PLACE}\\1`), () => JSON.stringify(text));
    },
  };
}
