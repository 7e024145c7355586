import type { Page } from 'playwright-core';

/** What has the keyboard now: its role in a word, and its name as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = (element as HTMLInputElement).labels;
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const words = [named, element.getAttribute('aria-label'), labels?.[0]?.textContent, element.textContent];
    return words.find((word) => word?.trim())?.trim() ?? '';
  });

/**
 * Presses Tab until something whose name begins with `name` has the focus.
 * @throws Error when it cannot be reached, with what was met on the way
 */
export async function tabTo(page: Page, name: string, most = 80): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.startsWith(name)) return;
    met.push(now);
  }
  throw new Error(`Tab never reached "${name}". Met: ${[...new Set(met)].join(' | ')}`);
}

/** Tab to it, then Enter. */
export async function pressOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
