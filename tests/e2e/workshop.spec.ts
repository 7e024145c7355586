import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { violations } from '../support/looking.ts';
import { pdfPages, pdfSize, pdfText } from '../support/pdf.ts';
import { dress } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

/** To the workshop as a person without a mouse goes there. */
async function toWorkshop(page: Page): Promise<void> {
  await pressOn(page, 'Maps');
  await tabTo(page, 'Maps');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
}

/** From the chosen part of the workshop to the next one. */
async function nextPart(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('tab', { name: from }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: to })).toHaveAttribute('aria-selected', 'true');
}

const secondsOf = async (page: Page): Promise<number> => {
  const [minutes = 0, seconds = 0] = (await page.getByRole('dialog').getByRole('timer').innerText())
    .split(':')
    .map(Number);
  return minutes * 60 + seconds;
};

/** The smallest letters of what the room reads, in CSS pixels. */
const smallestLetters = (page: Page): Promise<number> =>
  page
    .getByRole('dialog')
    .getByRole('region')
    .evaluate((region) =>
      Math.min(...[...region.querySelectorAll('h2, p, li')].map((each) => parseFloat(getComputedStyle(each).fontSize))),
    );

test('a session, pairs, a worksheet and a stack of paper maps by keyboard alone', async ({ app, folder }) => {
  const { page } = app;
  const keys = page.keyboard;
  await begin(page);
  await toWorkshop(page);

  await test.step('the steps have their minutes, their time and a large view', async () => {
    await tabTo(page, 'Minutes for this step');
    await keys.press('ArrowUp');
    await expect(page.getByRole('timer')).toHaveText('6:00');
    await expect(page.getByText('Altogether 76 minutes')).toBeVisible();
    await pressOn(page, 'Show large');
    const large = page.getByRole('dialog', { name: 'Step 1 of 7' });
    await expect(large.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(40);
    expect(await violations(page)).toEqual([]);

    await tabTo(page, 'Start the time');
    await keys.press('Enter');
    await expect.poll(() => secondsOf(page)).toBeLessThan(360);
    await tabTo(page, 'Add a minute');
    await keys.press('Enter');
    await expect.poll(() => secondsOf(page)).toBeGreaterThan(360);
    for (const key of ['PageDown', 'ArrowRight']) await keys.press(key);
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Fill your map alone' })).toBeVisible();
    await expect.poll(() => secondsOf(page)).toBeLessThan(20 * 60);
    for (const key of ['ArrowLeft', 'PageDown', 'PageDown', 'PageUp', 'PageUp']) await keys.press(key);
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'How we do this' })).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show large' })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: 'How we do this' })).toBeVisible();
  });

  await test.step('pairs have new partners until the rounds are over', async () => {
    await nextPart(page, 'Session', 'Pairs');
    await tabTo(page, 'First names');
    await keys.type('Ana, Rosa\nLee\nJo');
    await pressOn(page, 'Make pairs');
    const met = new Set<string>();
    for (const round of [1, 2, 3]) {
      await expect(page.getByRole('heading', { name: `Round ${round} of 3` })).toBeVisible();
      const groups = await page
        .getByRole('region', { name: /^Round/ })
        .getByRole('listitem')
        .allInnerTexts();
      expect(groups).toHaveLength(2);
      for (const group of groups) met.add(group.split('\n').sort().join(' and '));
      if (round < 3) await pressOn(page, 'Next round');
    }
    expect(met.size).toBe(6);
    await expect(page.getByText('This is the last round.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('a worksheet is looked at and saved', async () => {
    await nextPart(page, 'Pairs', 'Blank worksheets');
    await expect(page.getByRole('img', { name: 'Page 1 of 2 of the worksheet' })).toBeVisible();
    await expect(page.getByText('not read by a speaker yet')).toBeVisible();
    await tabTo(page, 'Letter (8.5 × 11 inches)');
    await keys.press('ArrowDown');
    await tabTo(page, '✓With a second page');
    await keys.press('Space');
    await expect(page.getByRole('img', { name: 'Page 1 of 1 of the worksheet' })).toBeVisible();
    const file = join(folder, 'worksheet.pdf');
    await app.answerDialog(file);
    await pressOn(page, 'Save as PDF');
    await expect(page.getByText('Saved.').first()).toBeVisible();
    expect(pdfPages(file)).toBe(1);
    expect(pdfSize(file).map(Math.round)).toEqual([595, 842]);
    expect(pdfText(file)).toContain('Mia Mingus');
    expect(await violations(page)).toEqual([]);
  });

  await test.step('paper maps go in one after another, and the last can be taken back', async () => {
    await nextPart(page, 'Blank worksheets', 'Enter paper maps');
    const whose = page.getByLabel('Whose map is it?');
    await tabTo(page, 'Whose map is it?');
    await keys.press('Control+Enter');
    await expect(page.getByText('Say whose map it is.')).toBeVisible();
    await expect(whose).toBeFocused();
    for (const [name, pod] of [
      ['Ana', 'Rosa, Lee'],
      ['Jo', '1. Fatima\n2. Ana\n3. Pilar'],
    ] as const) {
      await keys.type(name);
      await tabTo(page, 'Solid circles: the pod');
      await keys.type(pod);
      await keys.press('Control+Enter');
      await expect(page.getByText(`${name}: the map was entered.`)).toBeVisible();
      await expect(whose).toBeFocused();
      await expect(whose).toHaveValue('');
    }
    const list = async () => (await callIn(page, 'podmaps.list', {})).rows.map((row) => `${row.whose} ${row.pod}`);
    expect((await list()).sort()).toEqual(['Ana 2', 'Jo 3']);
    await page.getByRole('button', { name: 'Undo' }).focus();
    await keys.press('Enter');
    await expect(page.getByText('The map was taken out again. What you typed is back in the form.')).toBeVisible();
    await expect(whose).toHaveValue('Jo');
    expect(await list()).toEqual(['Ana 2']);
    expect(await violations(page)).toEqual([]);
    // The list of people knows nobody of them, and words not entered yet are asked about on the way out.
    expect((await callIn(page, 'roster.list', {})).total).toBe(0);
    await page.getByRole('tab', { name: 'The pod seen whole' }).focus();
    await keys.press('Enter');
    await expect(page.getByText('You have not saved yet.')).toBeVisible();
  });
});

test('first names are forgotten on leaving, and the large view holds at twice the size, dark and mirrored', async ({
  app,
}) => {
  const { page } = app;
  await begin(page);
  await toWorkshop(page);
  await page.getByRole('tab', { name: 'Pairs' }).click();
  await page.getByLabel('First names').fill('Ana\nRosa\nLee');
  await page.getByRole('tab', { name: 'Session' }).click();
  await page.getByRole('tab', { name: 'Pairs' }).click();
  await expect(page.getByLabel('First names')).toHaveValue('Ana\nRosa\nLee');
  await page.getByRole('tab', { name: 'Maps', exact: true }).click();
  await page.getByRole('tab', { name: 'Workshop' }).click();
  await page.getByRole('tab', { name: 'Pairs' }).click();
  await expect(page.getByLabel('First names')).toHaveValue('');

  await page.getByRole('tab', { name: 'Session' }).click();
  // 200 % zoom of a 1280 x 800 window leaves this much room.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: 'Show large' }).click();
  await dress(page, 'ar', 'dark');
  const large = page.getByRole('dialog');
  await expect(large).toBeVisible();
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(40);
  expect(await violations(page)).toEqual([]);
  const first = await large.getByRole('heading').innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(large.getByRole('heading')).not.toHaveText(first);
  await page.keyboard.press('ArrowRight');
  await expect(large.getByRole('heading')).toHaveText(first);
  // Nothing is out of reach: what does not fit is scrolled to.
  const region = large.getByRole('region');
  await region.focus();
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowDown');
  await expect(region.locator('p').last()).toBeInViewport();
});

test('the time runs out quietly, and a map that does not fit stays in the form', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await toWorkshop(page);
  await page.clock.install();
  await page.getByRole('button', { name: 'Start the time' }).click();
  await page.clock.fastForward(4 * 60_000);
  await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
  await page.clock.fastForward(60 * 60_000);
  await expect(page.getByRole('timer')).toHaveText('0:00');
  await expect(page.getByText('Time is up. Finish in your own time.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a minute' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);

  await page.getByRole('tab', { name: 'Enter paper maps' }).click();
  const many = Array.from({ length: 61 }, (_, at) => `Person ${at}`).join('\n');
  await page.getByLabel('Whose map is it?').fill('Ana');
  await page.getByLabel('Solid circles: the pod').fill(many);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nothing was entered. What you typed is still here.')).toBeVisible();
  await expect(page.getByLabel('Whose map is it?')).toHaveValue('Ana');
  await expect(page.getByLabel('Solid circles: the pod')).toHaveValue(many);
  expect((await callIn(page, 'podmaps.list', {})).rows).toEqual([]);
});
