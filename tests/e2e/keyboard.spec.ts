import { join } from 'node:path';
import { callIn } from '../support/calls.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { pdfPages, pdfSize, pdfText } from '../support/pdf.ts';
import { begin } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

const PASSPHRASE = 'copper lantern orchard velvet sparrow tunnel';

test('from unlock to a printed flyer by keyboard alone', async ({ app, folder }) => {
  await callIn(app.page, 'vault.create', { passphrase: PASSPHRASE });
  const page = await app.renewed(() => callIn(app.page, 'vault.lock', {}).catch(() => undefined));
  const keys = page.keyboard;
  // The system's own print dialog is outside the page: here it only counts that it was asked for.
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.asked = 'yes';
    };
  });

  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keys.type('copper lantern');
  await keys.press('Enter');
  await expect(page.getByText('That did not open the roster.')).toBeVisible();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keys.press('Control+a');
  await keys.type(PASSPHRASE);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeFocused();

  // A browser that checks spelling fetches its dictionary from the network once somebody types.
  await expect(page.locator('html')).toHaveAttribute('spellcheck', 'false');
  await pressOn(page, 'Flyers');
  await expect(page.getByRole('heading', { level: 1, name: 'Flyers' })).toBeFocused();
  await tabTo(page, 'Your name');
  await keys.type('Dolores');
  await tabTo(page, 'Your phone number');
  await keys.type('(718) 555-0142');
  await expect(page.getByRole('img', { name: 'Page 1 of 1 of the flyer' })).toBeVisible();

  const file = join(folder, 'invite.pdf');
  await app.answerDialog(file);
  await pressOn(page, 'Save as PDF');
  await expect(page.getByText('Saved.').first()).toBeVisible();
  expect(pdfText(file)).toContain('(718) 555-0142');

  await pressOn(page, 'Print');
  await expect(page.getByText('Did the pages come out of the printer?')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  // What the printer is given: one whole page of the paper that was chosen.
  const printed = join(folder, 'printed.pdf');
  await page.pdf({ path: printed, preferCSSPageSize: true });
  expect(pdfPages(printed)).toBe(1);
  expect(pdfSize(printed)).toEqual([612, 792]);
  await pressOn(page, 'Yes, they did');
  await expect(page.getByText('Noted.')).toBeVisible();

  await pressOn(page, 'Home');
  await expect(page.getByText('One invite is ready.')).toBeVisible();
});

test('find, undo and lock have their keys', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await callIn(page, 'roster.add', { name: 'Rosa Núñez' });
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await expect(page.getByRole('option', { name: 'Rosa Núñez' })).toBeVisible();

  // While somebody types, undo is about what they type, by key and by menu.
  await page.getByRole('searchbox', { name: 'Search people' }).focus();
  await page.keyboard.type('ros');
  await app.menu('undo');
  await expect(page.getByRole('searchbox', { name: 'Search people' })).not.toHaveValue('ros');
  await expect(page.getByRole('option', { name: 'Rosa Núñez' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nobody here yet.')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('option', { name: 'Rosa Núñez' })).toBeVisible();

  await page.keyboard.press('Control+k');
  // Typed and sent off at once, before anything can have been found.
  await page.keyboard.type('nunez');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rosa Núñez' })).toBeVisible();

  // The window goes while the key is still down.
  const locked = await app.renewed(() => page.keyboard.press('Control+l').catch(() => undefined));
  await expect(locked.getByRole('heading', { name: 'Unlock your roster' })).toBeVisible();
});
