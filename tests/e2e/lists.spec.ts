import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { begin, goTo } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

const choose = (page: Page, name: string) => page.locator('label').filter({ hasText: name }).first().click();
/** The page as it is drawn; empty while there is none. */
const picture = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('main canvas')?.toDataURL() ?? '');

test('every list and label sheet is laid out, and a run that is saved is among what left the app', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await begin(page, { sample: true });
  await goTo(page, 'Flyers');
  await page.getByRole('tab', { name: 'Lists and labels' }).click();
  let before = '';
  for (const name of ['Contact sheet', 'Sign-in sheet', 'Walk list', 'Address labels', 'Name badges']) {
    await choose(page, name);
    if (name !== 'Sign-in sheet') await choose(page, 'Only you');
    // The page of the list before stays until this one is there.
    await expect.poll(() => picture(page)).not.toBe(before);
    await expect(page.getByRole('alert')).toHaveCount(0);
    before = await picture(page);
  }
  await app.answerDialog(`${folder}/badges.pdf`);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect
    .poll(async () => (await callIn(page, 'disclosures.list', {})).rows.map(({ kind }) => kind))
    .toEqual(['labels.saved']);
  await goTo(page, 'Settings');
  await expect(page.getByRole('cell', { name: 'Labels or badges saved as a file' })).toBeVisible();
});

test('the picture of a sheet of labels goes by rows under the arrow keys, in Arabic as well', async ({ app }) => {
  const { page } = app;
  await begin(page, { sample: true });
  await goTo(page, 'Flyers');
  await page.getByRole('tab', { name: 'Lists and labels' }).click();
  await choose(page, 'Address labels');
  const label = (number: number) => page.locator(`input[type="radio"][value="${number}"]`);
  await label(1).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  await expect(label(5)).toBeFocused();
  await expect(label(5)).toBeChecked();
  await callIn(page, 'preferences.set', { language: 'ar' });
  await page.locator('html[dir="rtl"]').waitFor();
  await label(5).focus();
  await page.keyboard.press('ArrowRight');
  await expect(label(6)).toBeChecked();
});

test('the licences are in the app, to be read without a connection', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'Learn more');
  await page.getByText('font families, under the SIL Open Font License').click();
  await page.getByText('Noto Nastaliq Urdu', { exact: true }).click();
  await expect(page.getByText('SIL OPEN FONT LICENSE Version 1.1', { exact: false })).toBeVisible();
  await page.getByText('pieces of other people’s work inside').click();
  await page.getByText(/^harfbuzzjs /).click();
  await expect(page.getByText('The harfbuzzjs project authors', { exact: false })).toBeVisible();
});
