import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { IN_TURN, sized, wrongWith } from '../support/looking.ts';
import { circle } from '../support/mapScreen.ts';
import { dress, settled } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

const RINGS = {
  pod: ['Rosa Delgado', 'রহিমা বেগম', 'Karim Ahmed', '王小明'],
  movable: ['Tía Lupe', 'أمينة حسن', 'Grace O’Connell-Fitzgerald'],
  edge: ['Masjid Al-Noor', 'Tenants’ union', 'Kitchen on 5th'],
} as const;
/** What opens at the head of a map, and beside it. */
const AT_HEAD = ['head.change', 'paper.open', 'ties.open', 'shelf.erase'] as const;
const BESIDE = ['add.paste', 'add.roster'] as const;
const WORKSHOP = ['pairs', 'worksheets', 'enter'] as const;

/** A map with somebody in every ring, of whom one has everything written down. */
async function filledMap(page: Page): Promise<string> {
  const { map } = await callIn(page, 'podmaps.make', { head: { whose: 'Shirin Akhter' }, keep: 'vault' });
  const edits = (['pod', 'movable', 'edge'] as const).map((ring) => ({
    ...{ act: 'add' as const, ring },
    names: RINGS[ring].map((name) => ({ name })),
  }));
  await callIn(page, 'podmaps.edit', { id: map.id, edits });
  return map.id;
}

test('an open map and the workshop hold to axe and fit the window, in both directions, light and dark, and close up', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const { page } = app;
  await begin(page, { sample: true });
  const map = await filledMap(page);
  const found: string[] = [];
  for (const [language, theme, size] of IN_TURN) {
    const [podmap, workshop, common] = [
      speaker(language, 'podmap'),
      speaker(language, 'workshop'),
      speaker(language, 'common'),
    ];
    await sized(page, size);
    await dress(page, language, theme);
    const look = async (name: string) => {
      await settled(page);
      found.push(...(await wrongWith(page, `map-${name}.${language}.${theme}.${size}`)));
    };
    const to = (hash: string) =>
      page.evaluate((next) => {
        location.hash = next;
      }, hash);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await to(`#/maps/${map}`);
    await expect(circle(page, 'Rosa Delgado')).toBeVisible();
    await look('open');
    await circle(page, 'Rosa Delgado').click();
    await expect(page.getByRole('textbox', { name: podmap('circle.name'), exact: true })).toHaveValue('Rosa Delgado');
    await look('chosen');
    for (const what of AT_HEAD) {
      await button(podmap(what)).first().click();
      if (what === 'paper.open') await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
      await look(what);
      if (what === 'shelf.erase') await button(podmap('erase.no')).click();
      else await button(podmap(what)).first().click();
    }
    for (const what of BESIDE) {
      await button(podmap(what)).click();
      await look(what);
      await button(common('close')).first().click();
    }
    await button(podmap('prompts.unfold')).click();
    await look('prompts');
    await button(podmap('prompts.fold')).click();
    await to(`#/maps/${map}/list`);
    await expect(button(podmap('list.remove', { name: 'Rosa Delgado' }))).toBeVisible();
    await look('list');

    await to('#/maps/workshop');
    for (const what of WORKSHOP) {
      await page.getByRole('tab', { name: workshop(`tab.${what}`), exact: true }).click();
      if (what === 'worksheets') await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
      await look(what);
    }
  }
  expect(found).toEqual([]);
});
