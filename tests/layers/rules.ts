/** A layer of the house: which files it holds, whom it may import, which packages and whether Node. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  readonly may: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
}

/**
 * From the ground up. A file belongs to the first layer that matches it; one that matches none fails the
 * test, so that nobody adds a room without saying where it stands.
 */
export const LAYERS: readonly Layer[] = [
  { name: 'contract', files: /^preload\/contract\/.*\.ts$/, may: [], packages: ['zod'], node: false },
  { name: 'preload', files: /^preload\/index\.ts$/, may: ['contract'], packages: ['electron'], node: false },
  {
    name: 'domain',
    files: /^main\/domain\/.*\.ts$/,
    may: ['contract'],
    packages: [
      'zod',
      'libphonenumber-js',
      'any-ascii',
      '@zxcvbn-ts',
      'sms-segments-calculator',
      'graphology',
      'graphology-layout-forceatlas2',
      'graphology-layout-noverlap',
      'cytoscape',
    ],
    node: false,
  },
  {
    name: 'services',
    files: /^main\/services\/.*\.ts$/,
    may: ['contract', 'domain'],
    packages: ['zod', '@scure/bip39'],
    node: false,
  },
  {
    name: 'store',
    files: /^main\/store\/.*\.ts$/,
    may: ['contract', 'domain', 'services'],
    packages: ['better-sqlite3', '@node-rs/argon2', 'zod'],
    node: true,
  },
  {
    name: 'print',
    files: /^main\/print\/.*\.ts$/,
    may: ['contract', 'domain', 'services'],
    packages: ['pdfmake', 'pdfkit', 'fontkit', 'harfbuzzjs', 'bidi-js', 'linebreak'],
    node: true,
  },
  {
    name: 'interchange',
    files: /^main\/interchange\/.*\.ts$/,
    may: ['contract', 'domain', 'services'],
    packages: ['papaparse', 'fflate', 'saxen'],
    node: true,
  },
  {
    name: 'network',
    files: /^main\/network\/.*\.ts$/,
    may: ['contract', 'domain', 'services'],
    packages: [],
    node: true,
  },
  {
    name: 'ipc',
    files: /^main\/ipc\/.*\.ts$/,
    may: ['contract', 'domain', 'services'],
    packages: ['zod'],
    node: false,
  },
  {
    name: 'core',
    files: /^main\/(compose|core)\.ts$/,
    may: ['contract', 'domain', 'services', 'store', 'print', 'interchange', 'network', 'ipc'],
    packages: [],
    node: true,
  },
  {
    name: 'shell',
    files: /^main\/(shell\/.*|index)\.ts$/,
    may: ['contract'],
    packages: ['electron'],
    node: true,
  },
  { name: 'renderer ui', files: /^renderer\/ui\//, may: ['contract', 'renderer i18n'], packages: ['*'], node: false },
  { name: 'renderer i18n', files: /^renderer\/i18n\//, may: ['contract', 'locales'], packages: ['*'], node: false },
  { name: 'renderer bridge', files: /^renderer\/bridge\//, may: ['contract'], packages: ['*'], node: false },
  {
    name: 'renderer paper',
    files: /^renderer\/paper\//,
    may: ['contract', 'renderer ui', 'renderer i18n', 'renderer bridge'],
    packages: ['*'],
    node: false,
  },
  {
    name: 'renderer feature',
    files: /^renderer\/features\//,
    may: ['contract', 'renderer ui', 'renderer i18n', 'renderer bridge', 'renderer paper'],
    packages: ['*'],
    node: false,
  },
  {
    name: 'renderer app',
    files: /^renderer\/(app\/|main\.tsx|vite-env\.d\.ts)/,
    may: ['contract', 'renderer ui', 'renderer i18n', 'renderer bridge', 'renderer paper', 'renderer feature'],
    packages: ['*'],
    node: false,
  },
  { name: 'locales', files: /^resources\/.*\.json$/, may: [], packages: [], node: false },
  {
    name: 'tests and tools',
    files: /^(tests|scripts)\/|^[\w.]+\.config\.ts$/,
    may: ['*'],
    packages: ['*'],
    node: true,
  },
];

/** Packages of the renderer that no other layer may use, whatever its list says. */
const NOT_IN_RENDERER = ['electron', 'better-sqlite3', 'node:', 'pdfmake'];

export const layerOf = (file: string): Layer | undefined => LAYERS.find((layer) => layer.files.test(file));

const IMPORTS = [
  /(?:^|[;}])\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /(?:^|;)\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g,
];

/** Every specifier that a source imports, types and dynamic imports among them. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const isPackage = (specifier: string, name: string) => specifier === name || specifier.startsWith(`${name}/`);

/** What is wrong with one file's imports; empty when all is well. `file` is relative to the root. */
export function violations(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: belongs to no layer`];
  return importsOf(source).flatMap((specifier) => wrongImport(file, layer, specifier) ?? []);
}

function wrongImport(file: string, layer: Layer, specifier: string): string | undefined {
  const complaint = (why: string) => `${file} (${layer.name}) imports ${specifier}: ${why}`;
  if (specifier.startsWith('.')) {
    const target = new URL(specifier.replace(/\?.*$/, ''), `file:///${file}`).pathname.slice(1);
    if (/\.(css|svg|ttf)$/.test(target) && layer.packages.includes('*')) return undefined;
    const to = layerOf(target);
    if (!to) return complaint('which belongs to no layer');
    if (to === layer) return featureCrossing(file, target) ? complaint('features do not know each other') : undefined;
    return layer.may.includes('*') || layer.may.includes(to.name) ? undefined : complaint(`${to.name} is out of reach`);
  }
  const node = specifier.startsWith('node:');
  if (layer.name.startsWith('renderer') && NOT_IN_RENDERER.some((name) => specifier.startsWith(name)))
    return complaint('not in the window');
  if (node) return layer.node ? undefined : complaint('no Node here');
  const allowed = layer.packages.includes('*') || layer.packages.some((name) => isPackage(specifier, name));
  return allowed ? undefined : complaint('this package is not for this layer');
}

const featureCrossing = (from: string, to: string): boolean => {
  const feature = /^renderer\/features\/([^/]+)\//;
  const a = feature.exec(from)?.[1];
  const b = feature.exec(to)?.[1];
  return a !== undefined && b !== undefined && a !== b;
};
