import type { Locator, Page } from '@playwright/test';
import { beginMap, circle, freePaper, mapOf, namesIn } from '../support/mapScreen.ts';
import { begin } from '../support/steps.ts';
import { type Hands, handsOn, middleOf, type Spot } from '../support/touch.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

const [podmap, common] = [speaker('en', 'podmap'), speaker('en', 'common')];
const NAMES = ['Rosa Delgado', 'Karim Ahmed', 'أمينة حسن'];

interface Sheet {
  readonly hands: Hands;
  readonly middle: Spot;
  readonly height: number;
  readonly top: number;
}

/** A map with three people in the pod, on a touch screen. */
async function sheetOf(page: Page): Promise<Sheet> {
  await begin(page);
  const hands = await handsOn(page);
  await beginMap(page, 'en', 'vault');
  const add = page.getByLabel(podmap('add.name'));
  for (const name of NAMES) {
    await add.fill(name);
    await add.press('Enter');
    await expect(circle(page, name)).toBeVisible();
  }
  const pane = await page.locator('.react-flow__pane').boundingBox();
  if (!pane) throw new Error('There is no paper.');
  return { hands, middle: middleOf(pane), height: pane.height, top: pane.y };
}
async function spotOf(what: Locator): Promise<Spot> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} is not to be seen.`);
  return middleOf(box);
}
const edge = ({ middle, top, height }: Sheet): Spot => ({ x: middle.x, y: top + height * 0.16 });
const bare = (page: Page, { middle, height }: Sheet): Promise<Spot> =>
  freePaper(page, { x: middle.x + height * 0.3, y: middle.y + height * 0.2 });
const zoomOf = (page: Page) =>
  page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform))
    .then(({ a, e, f }) => ({ zoom: a, x: e, y: f }));
const chosen = (page: Page) => page.getByRole('option', { selected: true });

test('fingers choose, move, pan and bring nearer what is on the map', async ({ app }) => {
  const { page } = app;
  const sheet = await sheetOf(page);
  const { hands } = sheet;
  await hands.tap(await spotOf(circle(page, 'Karim Ahmed')));
  await expect(chosen(page)).toHaveCount(1);
  await expect(chosen(page)).toHaveAccessibleName(/Karim Ahmed/);

  await hands.drag(await spotOf(circle(page, 'Rosa Delgado')), edge(sheet));
  await expect.poll(async () => namesIn(await mapOf(page), 'edge')).toEqual(['Rosa Delgado']);
  const undo = page.getByRole('button', { name: common('undo'), exact: true }).first();
  await hands.tap(await spotOf(undo));
  await expect.poll(async () => namesIn(await mapOf(page), 'edge')).toEqual([]);

  // One finger on bare paper moves it, two bring it nearer; nobody on it is moved by that.
  const before = { view: await zoomOf(page), circles: (await mapOf(page)).circles };
  const at = await bare(page, sheet);
  await hands.drag(at, { x: at.x - 80, y: at.y - 60 });
  await expect.poll(async () => (await zoomOf(page)).x).toBeLessThan(before.view.x - 40);
  await hands.pinch(
    [at, { x: at.x + 90, y: at.y }],
    [
      { x: at.x - 30, y: at.y },
      { x: at.x - 120, y: at.y },
    ],
  );
  await expect.poll(async () => (await zoomOf(page)).zoom).toBeGreaterThan(before.view.zoom * 1.5);
  expect((await mapOf(page)).circles).toEqual(before.circles);
});

test('two taps on bare paper ask for a name, and two on a circle open it', async ({ app }) => {
  const { page } = app;
  const sheet = await sheetOf(page);
  const { hands } = sheet;
  const at = await bare(page, sheet);
  await hands.tap(at);
  await hands.tap(at);
  const asked = page.getByPlaceholder(podmap('canvas.nameHere'));
  await expect(asked).toBeFocused();
  await asked.fill('Tenants’ union');
  await asked.press('Enter');
  await expect.poll(async () => (await mapOf(page)).circles.length).toBe(NAMES.length + 1);
  const karim = await spotOf(circle(page, 'Karim Ahmed'));
  await hands.tap(karim);
  await hands.tap(karim);
  await expect(page.getByRole('textbox', { name: podmap('circle.name'), exact: true })).toHaveValue('Karim Ahmed');
});

test('a pen chooses and moves as a mouse does', async ({ app }) => {
  const { page } = app;
  const sheet = await sheetOf(page);
  await sheet.hands.penTap(await spotOf(circle(page, 'Karim Ahmed')));
  await expect(chosen(page)).toHaveAccessibleName(/Karim Ahmed/);
  await sheet.hands.penDrag(await spotOf(circle(page, 'Rosa Delgado')), edge(sheet));
  await expect.poll(async () => namesIn(await mapOf(page), 'edge')).toEqual(['Rosa Delgado']);
});
