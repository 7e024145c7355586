import { expect, type Locator, type Page } from '@playwright/test';

export interface Beginning {
  readonly name?: string;
  readonly phone?: string;
  /** Fills the roster with the invented neighbours. */
  readonly sample?: boolean;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Walks the three first steps with the six words offered, and says the passphrase. */
export async function begin(page: Page, { name = '', phone = '', sample = false }: Beginning = {}): Promise<string> {
  await button(page, 'Continue').click();
  await button(page, 'Use these six words').click();
  const passphrase = await page.getByLabel('Passphrase', { exact: true }).inputValue();
  expect(passphrase.split(' ')).toHaveLength(6);
  await button(page, 'Continue').click();
  if (name) await page.getByLabel('The name your neighbours know you by').fill(name);
  if (phone) await page.getByLabel('Your phone number').fill(phone);
  await button(page, 'Make the roster').click();
  await button(page, 'Without a recovery code').click();
  await button(page, sample ? 'Try the sample neighbourhood' : 'Begin with my own neighbours').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  return passphrase;
}

type Place = 'Home' | 'People' | 'Maps' | 'Answers' | 'Flyers' | 'Settings' | 'Learn more';
/** Opens a place from the rail. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('link', { name: place, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

/** Types the passphrase at the unlock screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
}

/** From People to the rows of a file whose path the next dialog answers with. */
export async function bringIn(page: Page, answer: (path: string) => Promise<void>, path: string): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Bring in answers' }).first().click();
  await answer(path);
  await button(page, 'Choose a file').click();
  await button(page, 'Look at the rows').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Look at the rows' })).toBeVisible();
}

/** Searches the list and waits for its count. */
export async function search(page: Page, text: string, found: RegExp | string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search people' }).fill(text);
  await expect(page.getByRole('region', { name: 'People', exact: true }).getByRole('status')).toHaveText(found);
}
