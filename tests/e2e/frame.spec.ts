import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { begin, goTo } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

const MODIFIER = process.platform === 'darwin' ? 'Meta' : 'Control';
const press = (page: Page, keys: string) => page.keyboard.press(`${MODIFIER}+${keys}`);
const names = async (page: Page) => (await callIn(page, 'roster.list', {})).rows.map(({ name }) => name);

test('every change can be taken back: by its message, by key, but not while typing', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'People');
  await callIn(page, 'roster.add', { name: 'Rahima Begum' });
  await expect(page.getByText('Added Rahima Begum.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Undone: the person added is off the list again.')).toBeVisible();
  expect(await names(page)).toEqual([]);

  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 'Shift+z');
  await expect(page.getByText('Added Rahima Begum.')).toBeVisible();
  expect(await names(page)).toEqual(['Rahima Begum']);

  const field = page.getByRole('searchbox', { name: 'Search people' });
  await field.fill('Rah');
  await press(page, 'z');
  expect(await names(page)).toEqual(['Rahima Begum']);

  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 'z');
  await expect.poll(() => names(page)).toEqual([]);
});

test('the finder goes to people, places and commands by keyboard alone', async ({ app }) => {
  const { page } = app;
  await begin(page, { sample: true });
  await press(page, 'k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();

  await press(page, 'k');
  await page.keyboard.type('carmen');
  await expect(page.getByRole('option', { name: /Carmen/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Carmen/ })).toBeVisible();

  await press(page, 'k');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Nobody and nothing here goes by that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a recovery code opens the roster with a new passphrase, and the old one no longer does', async ({ app }) => {
  const { page } = app;
  const old = await begin(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  const code = await page.locator('[translate=no]').innerText();
  await page.getByRole('button', { name: 'It is on paper' }).click();
  await expect(page.getByText(code)).toHaveCount(0);

  const locked = await app.renewed(() => page.getByRole('button', { name: /^Lock/ }).click());
  await locked.getByRole('button', { name: 'Forgotten the passphrase?' }).click();
  await locked.getByLabel('Recovery code').fill('AAAA-BBBB');
  await locked.getByLabel('New passphrase').fill('seven bridges over quiet water');
  await locked.getByRole('button', { name: 'Open with the code' }).click();
  await expect(locked.getByText('Type the whole recovery code as it is on your paper.')).toBeVisible();
  await locked.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await locked.getByRole('button', { name: 'Open with the code' }).click();
  await expect(locked.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();

  const again = await app.renewed(() => locked.getByRole('button', { name: /^Lock/ }).click());
  await again.getByLabel('Passphrase', { exact: true }).fill(old);
  await again.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(again.getByText('That did not open the roster.', { exact: false })).toBeVisible();
  await again.getByLabel('Passphrase', { exact: true }).fill('seven bridges over quiet water');
  await again.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('unsaved words are asked about, whichever way one leaves', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add', exact: false }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Someone new');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('You have not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Someone new');

  await page.evaluate(() => history.back());
  await expect(page.getByText('You have not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add a neighbour' })).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toBe('#/people/add');

  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  expect(await names(page)).toEqual([]);
});

test('the message after a change covers no control', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add', exact: false }).first().click();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await callIn(page, 'roster.add', { name: `Rahima ${size.width}` });
    const message = page.getByText(`Added Rahima ${size.width}.`);
    await expect(message).toBeVisible();
    const main = await page.getByRole('main').boundingBox();
    const box = await message.boundingBox();
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? Number.POSITIVE_INFINITY));
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
  }
});

test('the language changes at once, direction and all, and focus stays where it was', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Language/ }).click();
  await page.getByRole('option', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'الإعدادات' })).toBeVisible();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  await expect(page.getByRole('button', { name: /العربية/ })).toBeFocused();
});

test('a flyer prints page by page at 300 dots an inch, and the path knows it', async ({ app }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await page.evaluate(() => {
    // The system's print dialog would wait for a hand.
    window.print = () => undefined;
  });
  await goTo(page, 'Flyers');
  await expect(page.getByRole('img', { name: 'Page 1 of 1 of the flyer' })).toBeVisible();
  await page.getByRole('radio', { name: 'Letter (8.5 × 11 inches)' }).check({ force: true });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('Did the pages come out of the printer?')).toBeVisible();
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('.printing img')].map((img) =>
      img instanceof HTMLImageElement ? [img.naturalWidth, img.naturalHeight] : null,
    ),
  );
  expect(sizes).toEqual([[2550, 3300]]);
  await expect(page.getByRole('textbox', { name: 'How many copies?' })).toHaveValue('1');
  await page.getByRole('button', { name: 'Yes, they did' }).click();
  await expect(page.locator('.printing')).toHaveCount(0);
  await goTo(page, 'Home');
  await expect(page.getByRole('button', { name: /Invite your neighbours/ })).toContainText('One invite is ready.');
});

test('the way back from a core that stopped is said in plain words', async ({ app }) => {
  const { page } = app;
  const passphrase = await begin(page, { sample: true });
  const stopped = await app.renewed(async () => {
    const { core } = app.pids();
    expect(core).toHaveLength(1);
    for (const pid of core) process.kill(pid, 'SIGKILL');
  });
  await expect(stopped.getByText('The roster was closed')).toBeVisible();
  await stopped.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await stopped.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(stopped.getByText('42 people on the list')).toBeVisible();
});
