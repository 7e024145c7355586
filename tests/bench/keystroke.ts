import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../support/app.ts';
import { signUpForm } from '../support/forms.ts';
import { begin, bringIn, goTo } from '../support/steps.ts';

/** What somebody types: beginnings of names in three scripts, and digits of phones. */
const TYPED = ['rosa', 'okafor', 'ximena', 'guadal', '4155', '5550', 'রহিমা', '陈美', 'nunez', 'mapl'];

export interface KeystrokeBench {
  readonly electron: string;
  readonly people: number;
  readonly keystrokes: number;
  /** Milliseconds from the key event to the frame that shows its results. */
  readonly median: number;
  readonly p95: number;
}

/** Types into the search of the real page over `people` neighbours and times every key. */
export async function benchKeystrokes(people = 10_000, rounds = 2): Promise<KeystrokeBench> {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const app = await launch();
  try {
    const { page } = app;
    const form = join(folder, 'answers.csv');
    writeFileSync(form, signUpForm(people).csv);
    await begin(page);
    await bringIn(page, app.answerDialog, form);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).waitFor({ timeout: 120_000 });
    await goTo(page, 'People');
    const box = page.getByRole('searchbox', { name: 'Search people' });
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const word of TYPED) {
        await box.fill('');
        await page.waitForTimeout(400);
        await box.focus();
        for (const key of word) times.push(await timeKey(page, key));
      }
    }
    const sorted = times.filter((time) => Number.isFinite(time)).sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
    return { electron: app.electron, people, keystrokes: sorted.length, median: at(0.5), p95: at(0.95) };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One key: from its input event to the first frame in which count or rows have changed; NaN when nothing changed. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const shown = window as unknown as { painted: Promise<number> };
    const region = document.querySelector('[role=searchbox], input[type=search]')?.closest('section, [role=region]');
    shown.painted = new Promise((resolve) => {
      let began = 0;
      const give = setTimeout(() => resolve(Number.NaN), 1500);
      document.addEventListener(
        'beforeinput',
        (event) => {
          began = event.timeStamp;
        },
        { once: true, capture: true },
      );
      const watch = new MutationObserver((changes) => {
        const counts = (node: Node) => {
          const element = node instanceof Element ? node : node.parentElement;
          return element?.closest('[role=status], [role=listbox]') !== null;
        };
        if (!began || !changes.some(({ target }) => counts(target))) return;
        watch.disconnect();
        clearTimeout(give);
        requestAnimationFrame(() => {
          // A message posted inside a frame is handled after that frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(0);
        });
      });
      if (region) watch.observe(region, { subtree: true, childList: true, characterData: true });
    });
  });
  await page.keyboard.insertText(key);
  const took = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
  await page.waitForTimeout(120);
  return took;
}
