import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { signUpForm } from '../support/forms.ts';
import { sized, wrongWith } from '../support/looking.ts';
import { dress, screens } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { writeResponses } from '../support/toReview.ts';
import { expect, test } from './fixture.ts';

const DRESSES = [
  ['en', 'light', 'wide', 'axe'],
  ['ar', 'dark', 'close', 'axe'],
  ['es', 'light', 'wide', ''],
  ['bn', 'light', 'wide', ''],
  ['zh-Hans', 'light', 'wide', ''],
  ['en-XA', 'light', 'wide', ''],
] as const;
test('every screen in five languages, light and dark, holds to axe and fits the window', async ({ app, folder }) => {
  test.setTimeout(900_000);
  const { page } = app;
  const problems: string[] = [];
  const look = async (name: string, axe: boolean, shown: Page = page) => {
    problems.push(...(await wrongWith(shown, name, axe)));
  };

  /** A screen outside the open vault, in both directions and both themes. */
  const inFour = async (shown: Page, name: string) => {
    for (const language of ['ar', 'en'] as const) {
      for (const theme of ['dark', 'light'] as const) {
        await dress(shown, language, theme);
        await look(`${name}.${language}.${theme}`, true, shown);
      }
    }
  };

  await inFour(page, 'first-1');
  await page.getByRole('button', { name: 'Continue' }).click();
  await inFour(page, 'first-2');
  await page.getByRole('button', { name: 'Back' }).click();
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142', sample: true });

  const form = join(folder, 'answers.csv');
  writeFileSync(form, signUpForm(30).csv);
  const { rows } = await callIn(page, 'roster.list', { search: 'Carmen' });
  const person = rows[0]?.id ?? '';
  const { form: asked, ids } = await writeResponses(page, 3);
  const all = screens({ person, form: asked.id, response: ids[0] ?? '' }, async () => {
    await page.evaluate(() => {
      location.hash = '#/people/import';
    });
    await app.answerDialog(form);
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByRole('main').getByRole('button', { expanded: false }).first().waitFor();
  });

  // Each theme, each direction and each size is looked through once.
  for (const [language, theme, size, axe] of DRESSES) {
    await sized(page, size);
    await dress(page, language, theme);
    for (const screen of all) {
      await screen.open(page);
      await look(`${screen.name}.${language}.${theme}.${size}`, axe === 'axe');
    }
  }
  await page.keyboard.press('Escape');
  await sized(page, 'wide');
  await dress(page, 'en', 'light');
  const locked = await app.renewed(() => callIn(page, 'vault.lock', {}).catch(() => undefined));
  await locked.getByRole('textbox').waitFor();
  await inFour(locked, 'unlock');
  expect(problems).toEqual([]);
});
