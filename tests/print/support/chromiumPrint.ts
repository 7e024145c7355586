import type { Page } from 'playwright-core';
import type { PlacedLine } from './chromiumPlaces.ts';

/** Points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/**
 * A PDF by the browser of lines that stand where ours do: it gets the words, in reading order, with font, size and
 * baseline; how letters are formed and in which order they stand on the line is its own affair.
 */
export async function printLines(page: Page, pages: readonly (readonly PlacedLine[])[], paper: Paper): Promise<Buffer> {
  await page.evaluate(
    ({ given, width, height }) => {
      // Chromium puts a baseline on whole pixels: eight times as large, and made small again, that is next to nothing.
      const larger = 8;
      const tall = 400 * larger;
      const style = document.createElement('style');
      style.textContent = `@page { size: ${width}pt ${height}pt; margin: 0 }
        section { position: relative; contain: strict; width: ${width}pt; height: ${height - 1}pt; break-after: page }
        section:last-child { break-after: auto }
        section main { position: absolute; left: 0; top: 0; transform: scale(${1 / larger}); transform-origin: 0 0 }
        section div { position: absolute; white-space: pre; line-height: 1pt }
        /* Taller than any letter: the line's baseline is then its lower end, whatever the fonts say of theirs. */
        section div i { display: inline-block; width: 0; height: ${tall}pt }`;
      document.body.replaceChildren(style);
      for (const lines of given) {
        const sheet = document.createElement('section');
        const inside = sheet.appendChild(document.createElement('main'));
        for (const line of lines) {
          const element = document.createElement('div');
          element.dir = line.rightToLeft ? 'rtl' : 'ltr';
          element.style.left = `${line.x * larger}pt`;
          element.style.top = `${line.baseline * larger - tall}pt`;
          element.append(document.createElement('i'));
          for (const run of line.runs) {
            const span = document.createElement(run.turned ? 'bdi' : 'span');
            if (run.turned) span.dir = line.rightToLeft ? 'ltr' : 'rtl';
            span.lang = run.language;
            span.style.cssText = `font: ${run.size * larger}pt "${run.font}"; line-height: 1pt; color: ${run.color}`;
            span.textContent = run.text;
            element.append(span);
          }
          inside.append(element);
        }
        document.body.append(sheet);
      }
    },
    { given: pages, ...paper },
  );
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.evaluate(() => document.body.replaceChildren());
  return pdf;
}
