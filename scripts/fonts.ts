import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { bigFiveCommon, gb2312, koreanSyllables } from './charsets.ts';

/**
 * Lays the fonts the app draws and prints with into resources/fonts: Noto, one file per family and weight,
 * with their licence texts and a list (fonts.json) of their sizes, hashes and characters: the print engine picks
 * a font for each character from it, and checks a file against it before use.
 * Chinese and Korean keep every character in Regular, because names use rare ones; Bold keeps the common
 * ones only, so that all of it stays under MAX_BYTES (a character missing in Bold is drawn in Regular).
 */
const MAX_BYTES = 35_000_000;

interface Family {
  readonly family: string;
  readonly from: string;
  /** The characters kept in Bold; everything when left out. */
  readonly bold?: () => string;
}

const FAMILIES: readonly Family[] = [
  { family: 'NotoSans', from: 'noto-sans' },
  { family: 'NotoSansBengali', from: 'noto-sans-bengali' },
  { family: 'NotoSansDevanagari', from: 'noto-sans-devanagari' },
  { family: 'NotoSansGurmukhi', from: 'noto-sans-gurmukhi' },
  { family: 'NotoSansArabic', from: 'noto-sans-arabic' },
  { family: 'NotoNastaliqUrdu', from: 'noto-nastaliq-urdu' },
  { family: 'NotoSansHebrew', from: 'noto-sans-hebrew' },
  { family: 'NotoSansThai', from: 'noto-sans-thai' },
  { family: 'NotoSansSC', from: 'noto-sans-sc', bold: gb2312 },
  { family: 'NotoSansTC', from: 'noto-sans-tc', bold: bigFiveCommon },
  { family: 'NotoSansKR', from: 'noto-sans-kr', bold: koreanSyllables },
];
const WEIGHTS = [
  { weight: 'Regular', folder: '400Regular' },
  { weight: 'Bold', folder: '700Bold' },
] as const;

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Stretches of characters: how many to skip since the last stretch, how many are there, and so on. */
  readonly covers: readonly number[];
}
interface List {
  /** Changes with the packages and with this script: another value means "make them again". */
  readonly made: string;
  readonly fonts: readonly Entry[];
}

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'resources', 'fonts');
const listFile = join(target, 'fonts.json');
const require = createRequire(import.meta.url);
const packageFile = (from: string) => require.resolve(`@expo-google-fonts/${from}/package.json`);
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function fingerprint(): string {
  const sources = ['fonts.ts', 'charsets.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const versions = FAMILIES.map(({ from }) => readFileSync(packageFile(from), 'utf8'));
  return sha256([...sources, ...versions].join('\n'));
}

function isFresh(made: string): boolean {
  try {
    const list = JSON.parse(readFileSync(listFile, 'utf8')) as List;
    return list.made === made && list.fonts.every(({ file, bytes }) => statSync(join(target, file)).size === bytes);
  } catch {
    return false;
  }
}

async function makeOne(family: Family, weight: (typeof WEIGHTS)[number]): Promise<Entry> {
  const folder = join(dirname(packageFile(family.from)), weight.folder);
  const source = readdirSync(folder).find((name) => name.endsWith('.ttf'));
  if (!source) throw new Error(`No ${weight.weight} in the package ${family.from}: run npm ci again.`);
  const whole = readFileSync(join(folder, source));
  const bytes =
    weight.weight === 'Bold' && family.bold ? await subsetFont(whole, family.bold(), { targetFormat: 'sfnt' }) : whole;
  const file = `${family.family}-${weight.weight}.ttf`;
  writeFileSync(join(target, file), bytes);
  return { file, bytes: bytes.byteLength, sha256: sha256(bytes), covers: coverage(bytes) };
}

function coverage(font: Uint8Array): number[] {
  const stretches: number[] = [];
  let next = 0;
  let open = false;
  for (const code of [...new Face(new Blob(font)).collectUnicodes()].sort((a, b) => a - b)) {
    if (open && code === next) stretches[stretches.length - 1] = (stretches.at(-1) ?? 0) + 1;
    else stretches.push(code - next, 1);
    open = true;
    next = code + 1;
  }
  return stretches;
}

async function make(made: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const fonts: Entry[] = [];
  for (const family of FAMILIES) {
    for (const weight of WEIGHTS) fonts.push(await makeOne(family, weight));
    const licence = readFileSync(join(dirname(packageFile(family.from)), 'LICENSE_FONT'));
    writeFileSync(join(target, `OFL-${family.family}.txt`), licence);
  }
  const total = fonts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_BYTES) throw new Error(`The fonts hold ${total} bytes, more than the ${MAX_BYTES} allowed.`);
  const list: List = { made, fonts };
  // Written last: without it nothing counts as fresh, so a run cut short is made again.
  writeFileSync(listFile, `${JSON.stringify(list)}\n`);
  console.log(`Fonts: ${fonts.length} files, ${(total / 1e6).toFixed(1)} MB, in resources/fonts.`);
}

const made = fingerprint();
if (isFresh(made)) {
  console.log('Fonts: already there and up to date.');
} else {
  console.log('Fonts: copying Noto from the installed packages and cutting the bold Chinese and Korean down...');
  await make(made);
}
