import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const PICTURES = join(import.meta.dirname, '../../test-results/screens');
/** Pictures are for whoever wants to look at them. */
const PICTURED = process.env.PODKEEPER_PICTURES === '1';

export type Size = 'wide' | 'close';
/** A window as most have it, and what 200 % zoom leaves of it. */
const SIZES: Readonly<Record<Size, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1280, height: 800 },
  close: { width: 640, height: 400 },
};

/**
 * Colours depend neither on the direction nor on the room: of two languages each is seen in both themes and both sizes,
 * and so is each direction.
 */
export const IN_TURN = [
  ['en', 'light', 'wide'],
  ['en', 'dark', 'close'],
  ['ar', 'dark', 'wide'],
  ['ar', 'light', 'close'],
] as const;

export const sized = (page: Page, size: Size): Promise<void> => page.setViewportSize(SIZES[size]);

/** What axe finds wrong on the page as it stands; legacy mode, because no second page may be opened. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What is wrong with a screen: what axe finds, unless nobody asks it, and how far the page is wider than its window. */
export async function wrongWith(page: Page, name: string, axe = true): Promise<string[]> {
  const found = axe ? await violations(page) : [];
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) found.push(`${over} px wider than the window`);
  if (PICTURED) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  return found.map((what) => `${name}: ${what}`);
}
