import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

interface Asked {
  readonly axe: { run(of: Document, options: RunOptions): Promise<AxeResults> };
}
const FAULTS_ALONE: RunOptions = { resultTypes: ['violations'] };

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

/**
 * What axe finds wrong on the page as it stands, by all its rules. The page is given axe once and asked for faults
 * alone: handing it over with each question, and everything that holds back, takes four times as long.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (options) => {
    // A colour on its way to another is nobody's choice. What turns for ever (a spinner) is not waited for.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { axe: inPage } = globalThis as unknown as Asked;
    return (await inPage.run(document, options)).violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.flat().join(' ')),
    }));
  }, FAULTS_ALONE);
  return found.map(({ id, targets }) => `${id}: ${targets.join(', ')}`);
}

/** What is wrong with a screen: what axe finds, unless nobody asks it, and how far the page is wider than its window. */
export async function wrongWith(page: Page, name: string, axe = true): Promise<string[]> {
  const found = axe ? await violations(page) : [];
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) found.push(`${over} px wider than the window`);
  if (PICTURED) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  return found.map((what) => `${name}: ${what}`);
}
