import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type App, launch } from '../tests/support/app.ts';
import { callIn } from '../tests/support/calls.ts';
import { signUpForm } from '../tests/support/forms.ts';
import { dress } from '../tests/support/screens.ts';
import { begin, bringIn, goTo } from '../tests/support/steps.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';

/** Walks the sample neighbourhood in a vault that is thrown away; leaves pictures and PDFs behind. */

const OUT = join(import.meta.dirname, '../demo-output');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Keeps what the window shows now. */
async function picture(app: App, name: string): Promise<void> {
  const page = await app.window();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  say(`  ${name}.png`);
}

const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();

async function savePdf(app: App, name: string): Promise<void> {
  const page = await app.window();
  // The pages of what was chosen before are there until the new ones are.
  await page.waitForTimeout(500);
  await page.locator('[aria-busy="false"]').getByRole('img').first().waitFor();
  await app.answerDialog(join(OUT, `${name}.pdf`));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByText('Saved.').first().waitFor();
  say(`  ${name}.pdf`);
}

async function walk(app: App, folder: string): Promise<void> {
  const { page } = app;
  await picture(app, 'welcome');
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142', sample: true });
  await picture(app, 'home');
  await goTo(page, 'People');
  await picture(app, 'people');
  const { rows } = await callIn(page, 'roster.list', { search: 'Guerline' });
  await page.getByRole('option', { name: rows[0]?.name ?? '' }).click();
  await page.getByRole('heading', { name: rows[0]?.name ?? '' }).waitFor();
  await picture(app, 'person');

  const form = join(folder, 'answers.csv');
  writeFileSync(form, signUpForm(60).csv);
  await bringIn(page, app.answerDialog, form);
  await picture(app, 'import');

  await goTo(page, 'Flyers');
  await choose(page, 'With tabs to tear off');
  await savePdf(app, 'flyer');
  await picture(app, 'flyer');
  await choose(page, 'Window signs');
  await savePdf(app, 'window-signs');
  await picture(app, 'window-signs');
  await choose(page, 'Text message');
  await picture(app, 'text-message');
  await page.getByRole('tab', { name: 'Lists and labels' }).click();
  await savePdf(app, 'contact-sheet');
  await picture(app, 'contact-sheet');
  await choose(page, 'Address labels');
  await savePdf(app, 'labels');
  await picture(app, 'labels');
  await page.getByRole('tab', { name: 'Wording' }).click();
  await picture(app, 'wording');
  await goTo(page, 'Settings');
  await picture(app, 'settings');
  await goTo(page, 'Home');
  await dress(page, 'en', 'dark');
  await picture(app, 'home-dark');
  await goTo(page, 'People');
  for (const language of ['es', 'bn', 'zh-Hans', 'ar']) {
    await dress(page, language, 'light');
    await picture(app, `people-${language}`);
  }
  await dress(page, 'en', 'light');
  await app.renewed(() => page.getByRole('button', { name: 'Lock' }).click());
  await picture(app, 'unlock');
}

build(say);
if (!ensureBrowser(say)) throw new Error('The demo needs Electron, or an installed Chrome, Chromium or Edge.');
const folder = mkdtempSync(join(tmpdir(), 'podkeeper-demo-'));
mkdirSync(OUT, { recursive: true });
const app = await launch();
say(`Walking through the sample neighbourhood, in ${app.electron === 'real' ? 'Electron' : 'an installed browser'}.`);
try {
  await walk(app, folder);
  say(`The pictures and PDFs are in ${OUT}`);
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
