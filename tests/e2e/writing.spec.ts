import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { begin, unlock } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

/** To the place where answers are written down, with a fresh standard questionnaire. */
async function toWriting(page: Page): Promise<string> {
  const { id } = await callIn(page, 'forms.make', { from: { what: 'standard' } });
  await open(page, `write/${id}`);
  await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toBeFocused();
  return id;
}

const open = (page: Page, place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/answers/${place}`);

const kept = async (page: Page) =>
  (await callIn(page, 'responses.list', {})).rows.map(({ name, partial }) => [name, partial]);

test('a paper saved before its end stays to be gone on with, from here or from its review', async ({ app }) => {
  const { page } = app;
  const keys = page.keyboard;
  await begin(page);
  const form = await toWriting(page);
  const at = (place: number) =>
    expect(page.getByRole('region', { name: new RegExp(`^Question ${place} of 20`) })).toBeVisible();

  await test.step('saved in the middle', async () => {
    await keys.type('Rosa Ortiz');
    await keys.press('Enter');
    await at(2);
    await keys.press('Control+Enter');
    await at(1);
    await expect(page.getByText('The last one can be gone on with: 18 questions are still open.')).toBeVisible();
    expect(await kept(page)).toEqual([['Rosa Ortiz', true]]);
  });

  await test.step('all that were begun are listed, with when', async () => {
    for (let nth = 1; nth <= 11; nth++) {
      const answers = [{ question: 'name', value: { text: `Neighbour ${nth}` } }];
      await callIn(page, 'responses.write', { id: null, form, source: 'paper', partial: true, answers });
    }
    const begun = page.getByRole('region', { name: 'Begun and not finished' });
    await expect(begun.getByRole('listitem')).toHaveCount(8);
    await begun.getByRole('button', { name: 'Show 4 more' }).click();
    await expect(begun.getByRole('listitem')).toHaveCount(12);
    const rosa = begun.getByRole('listitem').filter({ hasText: 'Rosa Ortiz' });
    await expect(rosa).toContainText(/begun .*\d/);
    await expect(rosa).toContainText('1 answer');
    await rosa.getByRole('button').click();
    await at(2);
  });

  await test.step('from here to its review and back', async () => {
    const [row] = (await callIn(page, 'responses.list', { search: 'Rosa' })).rows;
    await page.getByRole('button', { name: 'Back to these answers' }).click();
    await expect(page).toHaveURL(new RegExp(`#/answers/${row?.id}$`));
    await expect(page.getByRole('main').getByText('Rosa Ortiz').first()).toBeVisible();
    await open(page, `write/${form}/${row?.id}`);
    await at(2);
    await expect(page.getByRole('region', { name: /^Question 2/ }).getByRole('textbox')).toBeFocused();
  });

  await test.step('gone through to its end it is finished, and its review is next', async () => {
    for (let place = 2; place <= 20; place++) {
      await at(place);
      await keys.press('Enter');
    }
    await expect(page.getByText('1 answer is written down.')).toBeVisible();
    await expect(page.getByText('still open')).toBeHidden();
    await page.getByRole('button', { name: 'Save and review' }).click();
    const [row] = (await callIn(page, 'responses.list', { search: 'Rosa' })).rows;
    expect(row?.partial).toBe(false);
    await expect(page).toHaveURL(new RegExp(`#/answers/${row?.id}$`));
  });

  await test.step('what was jumped over is asked for, and can be empty on purpose', async () => {
    await open(page, `write/${form}`);
    await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toBeFocused();
    await keys.type('Amina Bello');
    await page.getByRole('list', { name: 'Questions' }).getByRole('button').last().click();
    await at(20);
    await keys.press('Enter');
    await expect(page.getByText('18 questions are still open:')).toBeVisible();
    await page.getByRole('button', { name: 'They are empty: leave them so' }).click();
    await expect(page.getByText('still open')).toBeHidden();
    await page.getByRole('button', { name: 'Save and next paper' }).first().click();
    await at(1);
    const [row] = (await callIn(page, 'responses.list', { search: 'Amina' })).rows;
    expect(row?.partial).toBe(false);
  });

  await test.step('what is reviewed is not written on, and says so', async () => {
    const [row] = (await callIn(page, 'responses.list', { search: 'Amina' })).rows;
    await callIn(page, 'responses.reject', { id: row?.id ?? '' });
    await open(page, `write/${form}/${row?.id}`);
    await expect(page.getByText('These answers have been reviewed.')).toBeVisible();
    await page.getByRole('button', { name: 'To the review' }).click();
    await expect(page).toHaveURL(new RegExp(`#/answers/${row?.id}$`));
  });
});

test('what was typed right before a lock is there after it', async ({ app }) => {
  let page = app.page;
  const passphrase = await begin(page);
  const ways: [string, () => Promise<unknown>][] = [
    ['by the menu', () => app.menu('lock')],
    ['by key', () => page.keyboard.press('Control+l')],
    ['by the button', () => page.getByRole('button', { name: 'Lock', exact: true }).click()],
    ['when the machine sleeps', () => app.power('suspend')],
    ['when nobody has touched it', () => app.idle(61 * 60)],
  ];
  for (const [way, lock] of ways) {
    await test.step(way, async () => {
      await toWriting(page);
      await page.keyboard.type(`Rosa ${way}`);
      page = await app.renewed(lock);
      await app.idle(0);
      await unlock(page, passphrase);
      expect(await kept(page)).toContainEqual([`Rosa ${way}`, true]);
    });
  }
});
