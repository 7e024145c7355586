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
      /** What was embedded deeper than its surroundings (a name, a number) is isolated from them. */
      const fill = (parent: HTMLElement, runs: PlacedLine['runs'], level: number) => {
        let at = 0;
        while (at < runs.length) {
          const run = runs[at];
          if (!run) return;
          if (run.level <= level) {
            const span = document.createElement('span');
            span.lang = run.language;
            span.style.cssText = `font: ${run.size * larger}pt "${run.font}"; line-height: 1pt; color: ${run.color}`;
            span.textContent = run.text;
            parent.append(span);
            at++;
            continue;
          }
          const end = runs.findIndex((other, i) => i > at && other.level <= level);
          const deeper = runs.slice(at, end < 0 ? runs.length : end);
          const lowest = Math.min(...deeper.map((each) => each.level));
          const isolate = document.createElement('bdi');
          isolate.dir = lowest % 2 === 1 ? 'rtl' : 'ltr';
          fill(isolate, deeper, lowest);
          parent.append(isolate);
          at += deeper.length;
        }
      };
      for (const lines of given) {
        const sheet = document.createElement('section');
        const inside = sheet.appendChild(document.createElement('main'));
        for (const line of lines) {
          const element = document.createElement('div');
          element.dir = line.rightToLeft ? 'rtl' : 'ltr';
          element.style.left = `${line.x * larger}pt`;
          element.style.top = `${line.baseline * larger - tall}pt`;
          element.append(document.createElement('i'));
          fill(element, line.runs, line.rightToLeft ? 1 : 0);
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
