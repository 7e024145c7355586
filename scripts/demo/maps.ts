import type { Page } from 'playwright-core';
import type { App } from '../../tests/support/app.ts';
import { callIn } from '../../tests/support/calls.ts';
import { goTo } from '../../tests/support/steps.ts';
import { choose, picture, savePdf, tab } from './keep.ts';

const POD = ['Rosa Delgado', 'রহিমা বেগম', 'Karim Ahmed', '王小明'];
const MOVABLE = ['Tía Lupe', 'أمينة حسن', 'Grace O’Connell'];
const EDGE = ['Masjid Al-Noor', 'Tenants’ union', 'Kitchen on 5th'];

/** A map of this session, the workshop, and the pod seen whole. */
export async function walkMaps(app: App): Promise<void> {
  const { page } = app;
  await goTo(page, 'Maps');
  await page.getByRole('button', { name: 'Begin a map' }).click();
  await page.getByRole('combobox', { name: 'Whose map is it?' }).fill('Shirin Akhter');
  await choose(page, 'For this session only');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('listbox', { name: 'The map: circles by ring' }).waitFor();
  await fill(page);
  await page.getByRole('option', { name: /Tenants’ union/ }).waitFor();
  await picture(app, 'map');
  await page.getByRole('button', { name: 'On paper and as a file' }).click();
  await savePdf(app, 'map');

  await goTo(page, 'Maps');
  await tab(page, 'Workshop');
  await picture(app, 'workshop');
  await tab(page, 'Blank worksheets');
  await savePdf(app, 'worksheet');

  await agree(page);
  await goTo(page, 'Maps');
  await tab(page, 'The pod seen whole');
  await page.getByText('Not findings: questions to talk about').waitFor();
  await picture(app, 'pod-seen-whole');
}

async function fill(page: Page): Promise<void> {
  const { rows } = await callIn(page, 'podmaps.list', {});
  const add = (ring: 'pod' | 'movable' | 'edge', names: readonly string[]) => ({
    ...{ act: 'add' as const, ring },
    names: names.map((name) => ({ name })),
  });
  const edits = [add('pod', POD), add('movable', MOVABLE), add('edge', EDGE)];
  await callIn(page, 'podmaps.edit', { id: rows[0]?.id ?? '', edits });
}

/** A dozen neighbours agree to show whom they would ask: each the next one, every third the first one too. */
async function agree(page: Page): Promise<void> {
  const { rows } = await callIn(page, 'roster.list', { limit: 12 });
  const ids = rows.map(({ id }) => id);
  for (const id of ids) {
    const consents = (['name', 'ties'] as const).map((category) => ({
      ...{ category, audience: 'pod' as const, status: 'active' as const },
    }));
    await callIn(page, 'roster.consent', { id, consents });
  }
  for (const [at, from] of ids.slice(0, -2).entries()) {
    const ask = [ids[at + 1], at % 3 === 2 ? ids[0] : undefined].filter((id) => id !== undefined);
    await callIn(page, 'ties.change', { from, ask });
  }
}
