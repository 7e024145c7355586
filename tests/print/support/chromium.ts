import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser.ts';
import { FONTS } from './engine.ts';

/** An installed browser with our own fonts, and nothing else, to hold our pages against. */
export interface Reference {
  /** An empty page that knows every font of ours by its own name ("NotoSans-Bold"), all of them loaded. */
  readonly page: Page;
  close(): Promise<void>;
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Advances as the font has them, not rounded to the dots of a screen.
  '--font-render-hinting=none',
  '--enable-font-subpixel-positioning',
];

/**
 * Text as neutral as it can be set: no margins, one line far from the next, advances unrounded, nothing squeezed
 * or spaced by the browser's own taste.
 */
const STYLE = `
  * { margin: 0; padding: 0; text-rendering: geometricPrecision; font-kerning: normal; hyphens: manual;
      font-synthesis: none; text-spacing-trim: space-all; text-autospace: no-autospace }
  [lang=ko] { word-break: keep-all }`;

/** Starts the browser. @throws Error when none is installed */
export async function openReference(): Promise<Reference> {
  const executablePath = ensureBrowser((line) => console.log(line));
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found. PODKEEPER_BROWSER names one.');
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-chromium-'));
  const names = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => file.replace('.ttf', ''));
  const faces = names.map(
    (name) => `@font-face { font-family: "${name}"; src: url("${pathToFileURL(join(FONTS, `${name}.ttf`))}") }`,
  );
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')}${STYLE}</style><body>`);
  const browser = await chromium.launch({
    executablePath,
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8' },
  });
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate((all) => Promise.all(all.map((name) => document.fonts.load(`10px "${name}"`, 'x'))), names);
  return {
    page,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
