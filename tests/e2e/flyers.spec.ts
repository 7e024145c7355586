import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { pdfPages, pdfSize, pdfText } from '../support/pdf.ts';
import { dress } from '../support/screens.ts';
import { begin, goTo } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

type Words = Readonly<Record<string, string>>;
const read = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/locales', language, `${namespace}.json`), 'utf8'));
/** The app's words in a language, with English where it falls back to it. */
const wordsOf = (language: string, namespace: string): Words => ({
  ...read('en', namespace),
  ...read(language, namespace),
});

const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
const drawn = (page: Page) => expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
const nameOf = (language: string, tag: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? '';

/** Presses an arrow key until what has the focus says `words`. */
async function arrowTo(page: Page, key: 'ArrowDown' | 'ArrowUp', words: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent?.trim() ?? '';
    });
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()).startsWith(words)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The arrow keys never reached "${words}".`);
}

for (const language of ['en', 'ar'] as const) {
  test(`a tear-off flyer in two languages by keyboard alone, from an empty studio to a file (${language})`, async ({
    app,
    folder,
  }) => {
    const { page } = app;
    const keys = page.keyboard;
    const [flyers, pages, nav] = [wordsOf(language, 'flyers'), wordsOf(language, 'pages'), wordsOf(language, 'nav')];
    const said = (words: Words, key: string, filled: Words = {}) =>
      (words[key] ?? key).replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => filled[name] ?? '');
    await begin(page);
    await dress(page, language, 'light');
    await page.getByRole('heading', { level: 1 }).focus();

    await pressOn(page, said(nav, 'place.flyers'));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const spanish = said(flyers, 'languages.remove', {
      language: nameOf(language, 'es'),
    });
    await pressOn(page, spanish);
    await expect(page.getByRole('button', { name: spanish })).toHaveCount(0);
    await tabTo(page, said(flyers, 'languages.add'));
    const bengali = nameOf(language, 'bn');
    // By another of its names.
    await keys.type('bengali');
    await expect(page.getByRole('option')).toHaveText([bengali]);
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('button', { name: said(flyers, 'languages.up', { language: bengali }) })).toBeVisible();

    await tabTo(page, said(flyers, 'name.label'));
    await keys.type('Dolores Quintero');
    await tabTo(page, said(flyers, 'phone.label'));
    await keys.type('(718) 555-0142');
    await tabTo(page, said(flyers, 'layout.sideBySide'));
    await arrowTo(page, 'ArrowDown', said(flyers, 'layout.tearOff'));
    await expect(page.locator('input[value="tearOff"]')).toBeChecked();
    await drawn(page);
    await keys.press('Shift+Tab');
    // The name on the tabs is asked for only now, beside the other name.
    for (let presses = 0; presses < 10; presses++) {
      if (await page.getByLabel(said(flyers, 'shortName.label')).evaluate((field) => field === document.activeElement))
        break;
      await keys.press('Shift+Tab');
    }
    await keys.type('Dolores');

    const file = join(folder, 'flyer.pdf');
    await app.answerDialog(file);
    await pressOn(page, said(pages, 'save'));
    await expect(page.getByText(said(pages, 'saved')).first()).toBeVisible();
    expect(pdfPages(file)).toBe(1);
    const text = pdfText(file);
    // In both languages, and on each of the eight tabs.
    expect(text.match(/\(718\)\s+555-0142/g)?.length).toBe(10);
    expect(text).toContain('Dolores Quintero');
    expect(text).toMatch(/neighbors in your building/);
    expect(text).toMatch(/\p{Script=Bengali}{3}/u);
  });
}

test('what is missing is said beside its choice, for every template, and the page names it', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goTo(page, 'Flyers');
  await choose(page, 'Meeting notice');
  for (const words of [
    'Fill in a name',
    'Fill in a phone number',
    'Choose the day',
    'Fill in the time',
    'Fill in the place',
  ]) {
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
  }
  await expect(page.getByText('The page appears here once these are filled in', { exact: false })).toBeVisible();
  await page.getByLabel('Your name').fill('Dolores');
  await page.getByLabel('Your phone number').fill('(718) 555-0142');
  await page.getByLabel('On which day?').fill('2026-03-14');
  await page.getByLabel('At what time?').fill('18:30');
  await page.getByLabel('In which place?').fill('Laundry room');
  await drawn(page);
  // What templates share stays; what belongs to one is there again when it is.
  await choose(page, 'Door note');
  await expect(page.getByLabel('Your name')).toHaveValue('Dolores');
  await expect(page.getByLabel('On which day?')).toHaveCount(0);
  await drawn(page);
  await choose(page, 'Meeting notice');
  await expect(page.getByLabel('In which place?')).toHaveValue('Laundry room');
  // What is filled in wrong is said by its own name, beside it and where the page would be.
  await page.getByRole('button', { name: /A square code for telephones/ }).click();
  await page.getByRole('option', { name: 'A code that opens a link' }).click();
  await page.getByLabel('Link in the code').fill('pods dot example');
  await expect(page.getByText('Fill in a link that begins with https://.')).toHaveCount(2);
  await page.getByLabel('Your name').fill('');
  await expect(page.getByText('once these are filled in: “Your name” and “Link in the code”')).toBeVisible();
});

test('text messages are copied as they stand, with what they cost', async ({ app }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await goTo(page, 'Flyers');
  await choose(page, 'Text message');
  const spanish = page.getByRole('article', { name: 'Spanish' });
  await expect(spanish).toContainText(/2 messages, \d+ characters, \d+ left in the last/);
  await page.getByRole('button', { name: 'Copy the message in Spanish' }).click();
  await expect(spanish.getByRole('status')).toHaveText('Copied.');
  await page.getByLabel('Your name').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByLabel('Your name')).toHaveValue(/^Hola/);
});

test('a page is saved as a picture small enough to send', async ({ app, folder }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await goTo(page, 'Flyers');
  await drawn(page);
  const file = join(folder, 'flyer.png');
  await app.answerDialog(file);
  await page.getByRole('button', { name: 'Save as picture' }).click();
  await expect(page.getByText('Saved.').first()).toBeVisible();
  const bytes = readFileSync(file);
  // Letter at 200 dots an inch.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1700, 2200]);
  expect(bytes.length).toBeLessThan(3_000_000);
});

test('legal paper and paper on its side go to the printer as they are', async ({ app, folder }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await goTo(page, 'Flyers');
  for (const [words, size] of [
    ['Legal (8.5', [612, 1008]],
    ['Letter on its side', [792, 612]],
  ] as const) {
    await choose(page, words);
    await page.waitForTimeout(400);
    await expect(page.locator('[aria-busy="false"]').getByRole('img')).toBeVisible();
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.getByText('Did the pages come out of the printer?')).toBeVisible();
    const printed = join(folder, 'printed.pdf');
    await page.pdf({ path: printed, preferCSSPageSize: true });
    expect(pdfPages(printed)).toBe(1);
    expect(pdfSize(printed)).toEqual(size);
    await page.getByRole('button', { name: 'No', exact: true }).click();
  }
});

test('a text that does not fit says so beside the paper, with what helps as buttons that do it', async ({ app }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await goTo(page, 'Flyers');
  await choose(page, 'Half of a Letter sheet');
  const tooLong = page.getByRole('status').filter({ hasText: 'does not fit on this paper' });
  await expect(tooLong).toContainText('English and Spanish');
  // Where one looks, without going down the choices.
  const help = page.getByRole('button', { name: 'Give each language its own page' });
  await expect(help).toBeInViewport();
  await help.click();
  await expect(page.getByRole('img', { name: 'Page 1 of 2 of the flyer' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'A page for each language' })).toBeChecked();
  await expect(tooLong).toHaveCount(0);
});

test('a page for each household is laid out, saved and noted with its copies', async ({ app, folder }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142', sample: true });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await goTo(page, 'Flyers');
  await choose(page, 'A page for each household');
  await expect(page.getByRole('img', { name: /Page 1 of \d\d for the households/ })).toBeVisible();
  const file = join(folder, 'households.pdf');
  await app.answerDialog(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved.').first()).toBeVisible();
  expect(pdfPages(file)).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('textbox', { name: 'How many copies?' }).fill('3');
  await page.getByRole('button', { name: 'Yes, they did' }).click();
  await expect(page.getByText('Noted.')).toBeVisible();
  const { rows } = await callIn(page, 'disclosures.list', {});
  expect(rows.map(({ kind, copies }) => [kind, copies]).sort()).toEqual([
    ['batch.printed', 3],
    ['batch.saved', 1],
  ]);
  // As it was left: for households, and for which.
  await page.getByRole('textbox', { name: 'Languages on one page, at most' }).fill('3');
  await page.keyboard.press('Tab');
  await goTo(page, 'Home');
  await goTo(page, 'Flyers');
  await expect(page.getByRole('radio', { name: 'A page for each household' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Languages on one page, at most' })).toHaveValue('3');
});

test('languages come from the roster, change places by keyboard, and lead to their wording', async ({ app }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142', sample: true });
  await goTo(page, 'Flyers');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByRole('button', { name: 'Use these' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Move Spanish up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move Spanish up' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Move Spanish down' })).toBeFocused();
  await choose(page, 'A page for each language');
  await expect(page.getByText('Not approved by a speaker yet: Spanish, English', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Wording in Spanish' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Spanish' })).toBeVisible();
  await page.getByRole('tab', { name: 'Make a flyer' }).click();
  await expect(page.getByRole('button', { name: 'Move Spanish up' })).toBeDisabled();
});
