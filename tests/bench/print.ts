import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.ts';
import { pagesAsHtml } from './printHtml.ts';
import { batch } from './printWork.ts';

const run = promisify(execFile);

export interface BatchBench {
  readonly pages: number;
  /** Milliseconds from asking to the bytes of the PDF: medians. */
  readonly ours: number;
  readonly chromium: number;
  readonly ratio: number;
  /** Of the whole process that prints, at its highest, in MB. */
  readonly peak: number;
  readonly bytes: { readonly ours: number; readonly chromium: number };
}

/**
 * Personalised pages in two languages each, by our printer and by Chromium's printToPDF: the same words, the same
 * font files, in turns. Chromium is started and has its fonts and its page loaded before the clock runs; ours
 * begins with a new process each time, whose start is not counted but whose fonts and words are.
 */
export async function benchBatch(pages = 1000, rounds = 3): Promise<BatchBench> {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser to compare with.');
  const html = join(folder, 'pages.html');
  writeFileSync(html, pagesAsHtml(batch(pages)));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    let peak = 0;
    let bytes = { ours: 0, chromium: 0 };
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(html).href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const began = performance.now();
      const pdf = await page.pdf({ width: '8.5in', height: '11in', printBackground: true });
      theirs.push(performance.now() - began);
      await page.close();
      const file = join(folder, 'ours.pdf');
      const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'printChild.ts'), `${pages}`, file]);
      const told = JSON.parse(stdout) as { took: number; peak: number };
      ours.push(told.took);
      peak = Math.max(peak, told.peak);
      bytes = { ours: statSync(file).size, chromium: pdf.length };
      checkPages(readFileSync(file), pages);
      checkPages(pdf, pages);
    }
    const [mine, other] = [median(ours), median(theirs)];
    return { pages, ours: mine, chromium: other, ratio: mine / other, peak, bytes };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A figure for other work than was asked for would be worth nothing. */
function checkPages(pdf: Uint8Array, pages: number): void {
  // The tree of pages may have branches; its root counts them all.
  const counts = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Count (\d+)/g),
  ].map(([, count]) => Number(count));
  if (Math.max(...counts) !== pages) throw new Error(`${Math.max(...counts)} pages instead of ${pages}.`);
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
