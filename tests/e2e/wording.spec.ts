import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { begin, goTo, unlock } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const language = (page: Page, name: RegExp) => page.getByRole('option', { name });
const wording = async (page: Page) => {
  await goTo(page, 'Flyers');
  await tab(page, 'Wording').click();
};

test('a text is approved by a speaker, falls out of approval when edited, and every step can be taken back', async ({
  app,
}) => {
  const { page } = app;
  await begin(page);
  await wording(page);
  await language(page, /Spanish/).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Spanish' })).toBeVisible();
  await expect(language(page, /Spanish/)).toContainText('not read by a speaker yet');

  await page.getByRole('button', { name: 'A speaker approved it' }).click();
  await page.getByRole('button', { name: 'Note the approval' }).click();
  await expect(page.getByText('Write down who read it.')).toBeVisible();
  await page.getByLabel('Who read it?').fill('Carmen');
  await page.getByRole('button', { name: 'Note the approval' }).click();
  await expect(language(page, /Spanish/)).toContainText('Approved by Carmen');

  const field = page.getByRole('group', { name: 'Title' }).getByLabel('On your block');
  const shipped = await field.inputValue();
  await field.fill('La gente de tu cuadra se cuida');
  await expect(page.getByText('Carmen approved other words.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Save the wording' }).click();
  await expect(language(page, /Spanish/)).toContainText('Needs to be read by a speaker');
  await expect(language(page, /Spanish/)).toContainText('Your own wording');

  await page.getByRole('button', { name: 'Back to the wording that came with the app' }).click();
  await expect(language(page, /Spanish/)).toContainText('Machine draft, not read by a speaker yet');
  await expect(field).toHaveValue(shipped);
  // On the page, not in a message that goes by itself.
  const undo = page.getByRole('main').getByRole('button', { name: 'Undo', exact: true });
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Spanish' })).toBeFocused();
  await expect(language(page, /Spanish/)).toContainText('Your own wording');
  await expect(field).toHaveValue('La gente de tu cuadra se cuida');
});

test('unsaved words hold the way to another language and out of the place', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await wording(page);
  await language(page, /English/).click();
  const field = page.getByLabel('Above the phone number');
  await field.fill('Ring');
  await language(page, /Urdu/).click();
  await expect(page.getByText('You have not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(field).toHaveValue('Ring');
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  const { text } = await callIn(page, 'flyerTexts.get', { template: 'invite', language: 'en' });
  expect(text.reach).toBe('Ring');
});

test('locking loses no unsaved words, and nothing says meanwhile that all is saved', async ({ app }) => {
  const { page } = app;
  const passphrase = await begin(page);
  await wording(page);
  await language(page, /English/).click();
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Everything is saved');
  await page.getByLabel('Above the phone number').fill('Ring');
  await expect(footer).toContainText('Something is not saved yet');
  const locked = await app.renewed(() => page.getByRole('button', { name: /^Lock/ }).click());
  await unlock(locked, passphrase);
  await wording(locked);
  await language(locked, /English/).click();
  const field = locked.getByLabel('Above the phone number');
  await expect(field).toHaveValue('Ring');
  // Left for good, it is gone.
  await language(locked, /Urdu/).click();
  await locked.getByRole('button', { name: 'Leave without saving' }).click();
  await language(locked, /English/).click();
  await expect(field).not.toHaveValue('Ring');
  await expect(locked.getByRole('contentinfo')).toContainText('Everything is saved');
});

test('a language of one’s own begins empty, is written from the right where its script is, and can be removed', async ({
  app,
}) => {
  const { page } = app;
  await begin(page);
  await wording(page);
  await page.getByRole('button', { name: 'Add a language' }).click();
  await page.getByRole('combobox', { name: 'Which language?' }).fill('Pashto');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add this language' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Pashto' })).toBeVisible();
  await expect(language(page, /Pashto/)).toContainText('7 parts have no words yet');
  const field = page.getByLabel('Above the phone number');
  await expect(field).toHaveAttribute('lang', 'ps');
  await expect(field).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: 'A speaker approved it' })).toBeDisabled();

  await page.getByRole('button', { name: 'Remove this language' }).click();
  await expect(language(page, /Pashto/)).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(language(page, /Pashto/)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: 'Pashto' })).toBeVisible();
});
