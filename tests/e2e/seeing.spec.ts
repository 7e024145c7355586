import { violations } from '../support/looking.ts';
import { expect, test } from './fixture.ts';

test('whoever looks sees what is wrong: words too faint to read, a picture without words, a field without a name', async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Faint';
    faint.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main')?.append(faint, document.createElement('img'), document.createElement('input'));
  });
  expect((await violations(page)).map((found) => found.split(':')[0]).sort()).toEqual([
    'color-contrast',
    'image-alt',
    'label',
  ]);
});
