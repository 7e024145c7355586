import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { App } from '../../tests/support/app.ts';

/** What a walk leaves behind: pictures of the window, and the files the app saves. */
export const OUT = join(import.meta.dirname, '../../demo-output');
export const say = (line: string) => process.stdout.write(`${line}\n`);

export function makeRoom(): void {
  mkdirSync(OUT, { recursive: true });
}

/** Keeps what the window shows now. */
export async function picture(app: App, name: string): Promise<void> {
  const page = await app.window();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  say(`  ${name}.png`);
}

/** Has the app save the pages it shows. */
export async function savePdf(app: App, name: string): Promise<void> {
  const page = await app.window();
  // The pages of what was chosen before are there until the new ones are.
  await page.waitForTimeout(500);
  await page.locator('[aria-busy="false"]').getByRole('img').first().waitFor();
  await app.answerDialog(join(OUT, `${name}.pdf`));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByText('Saved.').first().waitFor();
  say(`  ${name}.pdf`);
}

export const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
