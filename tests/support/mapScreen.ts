import { expect, type Locator, type Page } from '@playwright/test';
import type { PodMap } from '../../preload/contract/podmapKinds.ts';
import { callIn } from './calls.ts';
import { speaker } from './words.ts';

/** The map begun last, as the core has it. */
export const mapOf = async (page: Page): Promise<PodMap> => {
  const { rows } = await callIn(page, 'podmaps.list', {});
  return (await callIn(page, 'podmaps.get', { id: rows[0]?.id ?? '' })).map;
};

export const namesIn = (map: PodMap, ring: string): string[] =>
  map.circles.filter((circle) => circle.ring === ring).map(({ name }) => name);

/** A circle on the picture. Right-to-left languages set names apart with marks that are not seen. */
export const circle = (page: Page, name: string): Locator =>
  page.getByRole('option', { name: new RegExp(`^[\u2066-\u2069]?${name}`) });

/** Begins a map on the shelf, as a person does. */
export async function beginMap(page: Page, language: string, keep: 'session' | 'vault', whose = 'Shirin Akhter') {
  const [nav, podmap] = [speaker(language, 'nav'), speaker(language, 'podmap')];
  await page.getByRole('link', { name: nav('place.maps'), exact: true }).click();
  await page.getByRole('button', { name: podmap('shelf.begin') }).click();
  await page.getByRole('combobox', { name: podmap('begin.whose') }).fill(whose);
  await page
    .locator('label', { hasText: podmap(`keep.${keep}`) })
    .first()
    .click();
  await page.getByRole('button', { name: podmap('begin.go'), exact: true }).click();
  await expect(page.getByRole('listbox', { name: podmap('canvas.map') })).toBeVisible();
}

/** Bare paper nearest to a place: who was added last may just be finding theirs there. */
export function freePaper(
  page: Page,
  wanted: { readonly x: number; readonly y: number },
): Promise<{ x: number; y: number }> {
  return page.evaluate(async ({ x, y }) => {
    const moving = document.querySelector('.react-flow__viewport')?.getAnimations({ subtree: true }) ?? [];
    await Promise.allSettled(moving.map(({ finished }) => finished));
    for (let turn = 0; turn < 200; turn++) {
      const at = { x: x + Math.cos(turn) * turn, y: y + Math.sin(turn) * turn };
      if (document.elementFromPoint(at.x, at.y)?.matches('.react-flow__pane')) return at;
    }
    throw new Error('There is no bare paper left.');
  }, wanted);
}
