import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Template } from '../../preload/contract/flyerText.ts';
import { FLYER_LISTS } from '../../renderer/ui/places.ts';
import { callIn } from './calls.ts';

/** Every screen of the app with an open vault, as a way of getting there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const byHash =
  (hash: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  };

const QUIET = 120;
const LONGEST = 2000;

/** Until nothing has changed on the page for a moment: what was asked of the core has come and was drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    ([quiet, longest]) =>
      new Promise<void>((resolve) => {
        const began = performance.now();
        const done = () => {
          // A part that is still read or drawn will change: that takes no more than the longest.
          if (performance.now() - began < longest && document.querySelector('main [aria-busy="true"]')) {
            still = setTimeout(done, quiet);
            return;
          }
          watcher.disconnect();
          clearTimeout(still);
          clearTimeout(last);
          resolve();
        };
        let still = setTimeout(done, quiet);
        const last = setTimeout(done, longest);
        const watcher = new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(done, quiet);
        });
        watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    [QUIET, LONGEST] as const,
  );

const shown = (page: Page) => page.getByRole('main').getByRole('img').first().waitFor({ timeout: 15_000 });

/** Takes another template in the studio, whatever the language of the page. */
async function make(page: Page, template: Template): Promise<void> {
  await byHash('#/flyers')(page);
  // The button itself is drawn by its label, and hidden.
  const label = page.locator('label', { has: page.locator(`input[type="radio"][value="${template}"]`) });
  await label.click({ timeout: 15_000 });
  await settled(page);
}

/** Presses the button that carries this text in the language the page speaks; the pseudo-locale has no file to ask. */
async function press(page: Page, namespace: string, key: string): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) ?? 'en';
  if (language === 'en-XA') return;
  const file = join(import.meta.dirname, '../../resources/locales', language, `${namespace}.json`);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  await page
    .getByRole('button', { name: words[key] ?? key, exact: true })
    .first()
    .click({ timeout: 15_000 });
}

/** Ids of what is opened: somebody on the list, a questionnaire, answers that wait for review. */
export interface Opened {
  readonly person: string;
  readonly form: string;
  readonly response: string;
}

/** The screens, in the order a person meets them. */
export function screens({ person, form, response }: Opened, importFile: (page: Page) => Promise<void>): Screen[] {
  return [
    { name: 'home', open: byHash('#/') },
    { name: 'people', open: byHash('#/people') },
    { name: 'person', open: byHash(`#/people/${person}`) },
    {
      name: 'consent',
      open: async (page: Page) => {
        await byHash(`#/people/${person}`)(page);
        await press(page, 'roster', 'consent.record');
      },
    },
    {
      name: 'edit',
      open: async (page: Page) => {
        await byHash('#/people')(page);
        await settled(page);
        await byHash(`#/people/${person}`)(page);
        await press(page, 'roster', 'person.edit');
      },
    },
    { name: 'add', open: byHash('#/people/add') },
    { name: 'import', open: byHash('#/people/import') },
    { name: 'import-columns', open: importFile },
    { name: 'import-rows', open: (page: Page) => press(page, 'imports', 'understood.next') },
    { name: 'export', open: byHash('#/people/export') },
    {
      name: 'studio-meeting',
      open: (page: Page) => make(page, 'meeting'),
    },
    {
      name: 'studio-messages',
      open: async (page: Page) => {
        await make(page, 'textMessage');
        await page.getByRole('article').first().waitFor({ timeout: 15_000 });
      },
    },
    {
      name: 'studio-signs',
      open: async (page: Page) => {
        await make(page, 'windowSign');
        await shown(page);
      },
    },
    {
      name: 'studio',
      open: async (page: Page) => {
        await make(page, 'invite');
        await shown(page);
      },
    },
    ...FLYER_LISTS.map((list) => ({
      name: `list-${list}`,
      open: async (page: Page) => {
        await byHash(`#/flyers/lists/${list}`)(page);
        await shown(page);
      },
    })),
    { name: 'wording', open: byHash('#/flyers/texts/invite/ur') },
    { name: 'maps', open: byHash('#/maps') },
    { name: 'workshop', open: byHash('#/maps/workshop') },
    { name: 'pod-whole', open: byHash('#/maps/pod') },
    { name: 'answers', open: byHash('#/answers') },
    { name: 'review', open: byHash(`#/answers/${response}`) },
    { name: 'forms', open: byHash('#/answers/forms') },
    { name: 'form', open: byHash(`#/answers/forms/${form}`) },
    { name: 'write-answers', open: byHash(`#/answers/write/${form}`) },
    { name: 'bring-answers', open: byHash('#/answers/bring') },
    { name: 'insight', open: byHash('#/answers/insight') },
    { name: 'settings', open: byHash('#/settings') },
    { name: 'learn', open: byHash('#/learn') },
    {
      name: 'find',
      open: async (page: Page) => {
        await byHash('#/')(page);
        await settled(page);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').waitFor({ timeout: 15_000 });
      },
    },
  ].map(({ name, open }) => ({
    name,
    open: async (page: Page) => {
      if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape');
      await open(page);
      await settled(page);
    },
  }));
}

/** Has the app speak a language in a theme, as the settings do. */
export async function dress(page: Page, language: string, theme: 'light' | 'dark'): Promise<void> {
  await callIn(page, 'preferences.set', { language: language as 'en', theme });
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor({ timeout: 15_000 });
  await settled(page);
}
