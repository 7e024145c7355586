import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine, type Engine } from '../../../main/print/engine.ts';
import { createFlyerTexts } from '../../../main/print/texts.ts';

export const RESOURCES = resolve(import.meta.dirname, '../../../resources');
export const FONTS = join(RESOURCES, 'fonts');
export const texts = createFlyerTexts(RESOURCES);

let shared: Engine | undefined;
/** The engine over the real fonts, made once. */
export function engine(): Engine {
  shared ??= createEngine(FONTS);
  return shared;
}

/** Lays out and writes, uncompressed, so that what is drawn can be read back. */
export async function pdfOf(definition: object): Promise<{ pdf: Uint8Array; pages: number }> {
  const laid = await engine().layOut({ compress: false, ...definition });
  return { pdf: await laid.write(), pages: laid.pages };
}

/** What poppler's pdftotext makes of it, with these options. */
export function pdftotext(pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-print-'));
  try {
    const file = join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Any stretch of blanks and line ends as one blank. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
