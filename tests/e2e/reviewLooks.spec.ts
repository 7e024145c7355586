import { callIn } from '../support/calls.ts';
import { sized, wrongWith } from '../support/looking.ts';
import { dress } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { answersAt, nameAt, writeResponses } from '../support/toReview.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

/** Each language in both themes and both sizes, each theme and each size in both directions. */
const DRESSES = [
  ['en', 'light', 'wide'],
  ['en', 'dark', 'close'],
  ['bn', 'dark', 'wide'],
  ['bn', 'light', 'close'],
  ['ar', 'dark', 'wide'],
  ['ar', 'light', 'close'],
] as const;

test('queue, review and numbers hold to axe and fit the window in English, Bengali and Arabic, light, dark and close up', async ({
  app,
}) => {
  test.setTimeout(600_000);
  const { page } = app;
  await begin(page, { name: 'Dolores', sample: true });
  const { ids } = await writeResponses(page, 8);
  const [first = '', second = ''] = ids;
  await callIn(page, 'responses.decide', {
    id: first,
    whose: { who: 'new' },
    answers: answersAt(0).map(({ question }) => ({ question, decision: 'accept' as const })),
  });
  await callIn(page, 'responses.approve', { id: first });
  const found: string[] = [];
  for (const [language, theme, size] of DRESSES) {
    const say = speaker(language, 'review');
    const insight = speaker(language, 'insight');
    await dress(page, language, theme);
    await sized(page, size);
    const look = async (name: string, hash: string, there: () => Promise<void>) => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await there();
      found.push(...(await wrongWith(page, `review-${name}.${language}.${theme}.${size}`)));
    };
    await look('queue', '#/answers', () => expect(page.getByRole('option').first()).toBeVisible());
    await page.getByRole('button', { name: say('clear.button'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    found.push(...(await wrongWith(page, `review-clear.${language}.${theme}.${size}`)));
    await look('one', `#/answers/${second}`, () =>
      expect(page.getByRole('button', { name: say('decide.accept'), exact: true }).first()).toBeVisible(),
    );
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    for (const what of ['edit', 'redact', 'translate'] as const) {
      await page
        .getByRole('button', { name: say(`open.${what}`), exact: true })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 3, name: say(`${what}.title`), exact: true })).toBeVisible();
      found.push(...(await wrongWith(page, `review-${what}.${language}.${theme}.${size}`)));
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: say('act.approve'), exact: true }).click();
    const will = page.getByRole('heading', { level: 2, name: say('will.title'), exact: true });
    await expect(will).toBeFocused();
    const take = page.getByRole('button', { name: say('sure.take', { name: nameAt(1) }), exact: true });
    await expect(take).toBeEnabled();
    await expect(will).toBeInViewport();
    await expect(take).toBeInViewport();
    found.push(...(await wrongWith(page, `review-sure.${language}.${theme}.${size}`)));
    await page.keyboard.press('Escape');
    await look('done', `#/answers/${first}`, () =>
      expect(page.getByRole('button', { name: say('done.takeBack'), exact: true })).toBeVisible(),
    );
    await look('insight', '#/answers/insight', () =>
      expect(page.getByRole('heading', { level: 2, name: insight('needs'), exact: true })).toBeVisible(),
    );
    await page.locator('label', { hasText: insight('audience.others') }).click();
    await expect(page.getByText(insight('notShown'), { exact: true }).first()).toBeVisible();
    found.push(...(await wrongWith(page, `review-others.${language}.${theme}.${size}`)));
  }
  expect(found).toEqual([]);
});

test('counts below five are hidden for others, and the numbers are printed without them', async ({ app }) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  // Seven offer errands; six need company and one meals, which alone could be reckoned from the others.
  const { ids } = await writeResponses(page, 7, (at) =>
    at < 6
      ? answersAt(at)
      : answersAt(at).map((one) => (one.question === 'needs' ? { ...one, value: { options: ['meals'] } } : one)),
  );
  await callIn(page, 'responses.approveClear', { ids });
  await page.evaluate(() => {
    location.hash = '#/answers/insight';
  });
  const say = speaker('en', 'insight');
  const table = page.getByRole('region', { name: 'Table: What people need' });
  await expect(table.getByRole('row', { name: 'Company 6' })).toBeVisible();
  await expect(table.getByRole('row', { name: 'Meals 1' })).toBeVisible();
  await page.locator('label', { hasText: say('audience.others') }).click();
  await expect(table.getByRole('row', { name: 'Meals not shown' })).toBeVisible();
  await expect(table.getByRole('row', { name: 'Company not shown' })).toBeVisible();
  const offers = page.getByRole('region', { name: 'What people offer', exact: true });
  await expect(offers.getByRole('row', { name: 'Errands 7' })).toBeVisible();
  await expect(offers.getByText('Mending clothes')).toHaveCount(0);
  await expect(page.getByText(/fewer than 5/i)).toHaveCount(0);
  await page.getByRole('button', { name: say('paper.open'), exact: true }).click();
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible({ timeout: 30_000 });
});
