import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { filesWith } from '../support/files.ts';
import { tabTo } from '../support/keyboard.ts';
import { violations } from '../support/looking.ts';
import { beginMap, circle, freePaper, mapOf, namesIn } from '../support/mapScreen.ts';
import { processTree } from '../support/processes.ts';
import { dress } from '../support/screens.ts';
import { begin, unlock } from '../support/steps.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

const POD = ['Rosa Delgado', 'Karim Ahmed', 'রহিমা বেগম', '王小明', 'أمينة حسن'];
const MOVABLE = ['Tía Lupe', 'Grace O’Connell', 'Dmitri', 'Nguyễn Minh Khai'];
const EDGE = ['Masjid Al-Noor', 'Tenants’ union', 'Kitchen on 5th'];
const EVERYBODY = [...POD, ...MOVABLE, ...EDGE];

const count = async (page: Page): Promise<number> => (await mapOf(page)).circles.length;

/** Every circle stands on the screen where the scene has it, which is where it is printed: within 0.5 % of the width. */
async function expectDrawnAsLaidOut(page: Page): Promise<void> {
  const { scene } = await callIn(page, 'podmaps.get', { id: (await mapOf(page)).id });
  const seen = await page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { id: (node as HTMLElement).dataset.id, x: left + width / 2, y: top + height / 2 };
    }),
  );
  const view = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    const { left, top } = (element.parentElement ?? element).getBoundingClientRect();
    return { zoom: a, left: left + e, top: top + f };
  });
  expect(seen).toHaveLength(scene.circles.length);
  for (const { id, x, y } of seen) {
    const laid = scene.circles.find((circle) => (circle.id ?? 'you') === id);
    expect(Math.abs((x - view.left) / view.zoom - (laid?.x ?? Infinity))).toBeLessThan(scene.width * 0.005);
    expect(Math.abs((y - view.top) / view.zoom - (laid?.y ?? Infinity))).toBeLessThan(scene.width * 0.005);
  }
}

/** Takes everything back step by step, and brings it back again. */
async function thereAndBack(page: Page): Promise<void> {
  const before = await mapOf(page);
  const left = async () => (await callIn(page, 'podmaps.get', { id: before.id })).undo;
  let steps = 0;
  for (let undo = await left(); (await count(page)) > 0 && undo > 0; steps++) {
    await page.keyboard.press('Control+z');
    await expect.poll(left).toBe(undo - 1);
    undo--;
  }
  expect(await count(page)).toBe(0);
  for (let undo = await left(); steps > 0; steps--) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(left).toBe(undo + 1);
    undo++;
  }
  expect((await mapOf(page)).circles).toEqual(before.circles);
}

for (const language of ['en', 'ar'] as const) {
  test(`a map of twelve made by mouse, taken back to nothing and brought back (${language})`, async ({ app }) => {
    const { page } = app;
    const podmap = speaker(language, 'podmap');
    await begin(page);
    await dress(page, language, 'light');
    await beginMap(page, language, 'vault');
    const paper = page.getByRole('listbox', { name: podmap('canvas.map') });
    await expect(paper).toBeVisible();
    const frame = await page.locator('.react-flow__pane').boundingBox();
    if (!frame) throw new Error('There is no paper.');
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    // Wherever somebody points on the paper, a name is asked for; the ring is the one the place lies in.
    for (const [index, name] of EVERYBODY.entries()) {
      const angle = (index / EVERYBODY.length) * 2 * Math.PI;
      const far = (frame.height / 2) * (index % 2 === 0 ? 0.3 : 0.55);
      const wanted = { x: middle.x + Math.cos(angle) * far, y: middle.y - 12 + Math.sin(angle) * far };
      const { x, y } = await freePaper(page, wanted);
      await page.mouse.dblclick(x, y);
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(circle(page, name)).toBeVisible();
    }
    await expect.poll(() => count(page)).toBe(12);

    // Dragged from where it is to the upper corner of the paper: to the edge.
    const rosa = await circle(page, 'Rosa Delgado').boundingBox();
    const sheet = await page.locator('.react-flow__viewport').boundingBox();
    if (!rosa || !sheet) throw new Error('Nothing to take hold of.');
    await page.mouse.move(rosa.x + rosa.width / 2, rosa.y + rosa.height / 2);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y - frame.height * 0.2, { steps: 8 });
    await page.mouse.move(middle.x, frame.y + frame.height * 0.16, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => namesIn(await mapOf(page), 'edge')).toContain('Rosa Delgado');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join('test-results', `map-mouse-${language}.png`) });
    await expectDrawnAsLaidOut(page);
    await thereAndBack(page);
  });

  test(`a map of twelve made by keyboard alone, each circle told with ring and state (${language})`, async ({
    app,
  }) => {
    const { page } = app;
    const keys = page.keyboard;
    const [podmap, nav] = [speaker(language, 'podmap'), speaker(language, 'nav')];
    await begin(page);
    await dress(page, language, 'light');
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, nav('place.maps'));
    await keys.press('Enter');
    await tabTo(page, podmap('shelf.begin'));
    await keys.press('Enter');
    await tabTo(page, podmap('begin.whose'));
    await keys.type('Shirin Akhter');
    await tabTo(page, podmap('keep.session'));
    await keys.press('ArrowDown');
    await tabTo(page, podmap('begin.go'));
    await keys.press('Enter');
    await expect(page.getByRole('listbox', { name: podmap('canvas.map') })).toBeVisible();
    expect((await mapOf(page)).keep).toBe('vault');

    // The owner in the middle first; from there everybody is added, and sent to their ring, without another key.
    await tabTo(page, podmap('canvas.you', { name: 'Shirin Akhter' }));
    for (const name of EVERYBODY) {
      await keys.press('a');
      await expect(
        page.getByRole('textbox', { name: podmap('canvas.nameIn', { ring: '' }).trim().slice(0, 6) }),
      ).toBeFocused();
      await keys.type(name);
      await keys.press('Enter');
      await expect(circle(page, name)).toBeFocused();
      if (MOVABLE.includes(name)) await keys.press('2');
      if (EDGE.includes(name)) await keys.press('3');
      const ring = MOVABLE.includes(name) ? 'movable' : EDGE.includes(name) ? 'edge' : 'pod';
      await expect.poll(async () => namesIn(await mapOf(page), ring)).toContain(name);
      await keys.press('Home');
      await keys.press('ArrowUp');
      await keys.press('ArrowUp');
      await keys.press('ArrowUp');
    }
    const made = await mapOf(page);
    expect(namesIn(made, 'pod')).toEqual(POD);
    expect(namesIn(made, 'movable')).toEqual(MOVABLE);
    expect(namesIn(made, 'edge')).toEqual(EDGE);

    // What each is announced as, in the order of the rings.
    const told = await page
      .getByRole('listbox', { name: podmap('canvas.map') })
      .getByRole('option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('aria-label') ?? ''));
    const sayingOf = (name: string, ring: string) =>
      podmap('canvas.circle', { name, ring: podmap(`ring.${ring}`), asked: podmap('asked.notYet') });
    expect(told).toHaveLength(13);
    expect(told[0]).toBe(podmap('canvas.you', { name: 'Shirin Akhter' }));
    expect(new Set(told.slice(1, 6))).toEqual(new Set(POD.map((name) => sayingOf(name, 'pod'))));
    expect(new Set(told.slice(6, 10))).toEqual(new Set(MOVABLE.map((name) => sayingOf(name, 'movable'))));
    expect(new Set(told.slice(10))).toEqual(new Set(EDGE.map((name) => sayingOf(name, 'edge'))));

    // Said on the panel beside it, heard in the picture.
    await circle(page, 'Karim Ahmed').focus();
    await keys.press('Enter');
    await page.getByLabel(podmap('circle.provide')).fill('Rides to the clinic');
    await page
      .locator('label', { hasText: podmap('asked.agreed') })
      .first()
      .click();
    await expect(circle(page, 'Karim Ahmed')).toHaveAccessibleName(
      podmap('canvas.circle', { name: 'Karim Ahmed', ring: podmap('ring.pod'), asked: podmap('asked.agreed') }),
    );
    await expect
      .poll(async () => (await mapOf(page)).circles.find(({ name }) => name === 'Karim Ahmed')?.provide)
      .toBe('Rides to the clinic');
    await page.mouse.move(2, 2);
    await circle(page, 'Rosa Delgado').focus();
    expect(await violations(page)).toEqual([]);
    await thereAndBack(page);
  });

  test(`the same map by list view (${language})`, async ({ app }) => {
    const { page } = app;
    const [podmap, common] = [speaker(language, 'podmap'), speaker(language, 'common')];
    await begin(page);
    await dress(page, language, 'light');
    await beginMap(page, language, 'vault');
    await page.getByRole('tab', { name: podmap('view.list'), exact: true }).click();
    const add = page.getByLabel(podmap('add.name'));
    for (const name of EVERYBODY) {
      await add.fill(name);
      await add.press('Enter');
      await expect(page.getByRole('button', { name: podmap('list.remove', { name }), exact: true })).toBeVisible();
      await expect(add).toBeFocused();
    }
    const toRing = async (name: string, ring: 'movable' | 'edge') => {
      await page.getByRole('button', { name: podmap('list.ringOf', { name }) }).click();
      await page.getByRole('option', { name: podmap(`ring.${ring}`), exact: true }).click();
      await expect(page.getByRole('list', { name: podmap(`list.${ring}`) })).toContainText(name);
    };
    for (const name of MOVABLE) await toRing(name, 'movable');
    for (const name of EDGE) await toRing(name, 'edge');
    const made = await mapOf(page);
    expect([namesIn(made, 'pod'), namesIn(made, 'movable'), namesIn(made, 'edge')]).toEqual([POD, MOVABLE, EDGE]);

    // A list pasted: who is on the map already is not added twice.
    await page.getByRole('button', { name: podmap('add.paste') }).click();
    await page.getByLabel(podmap('paste.text')).fill('1. Rosa Delgado\n2. Chidi Obi');
    await page.getByRole('button', { name: podmap('paste.look') }).click();
    await page.getByRole('button', { name: podmap('paste.add_one', { count: '1' }), exact: true }).click();
    await expect.poll(() => count(page)).toBe(13);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: podmap('list.remove', { name: 'Chidi Obi' }), exact: true }).click();
    await expect.poll(() => count(page)).toBe(12);
    await page
      .getByRole('button', { name: common('undo'), exact: true })
      .first()
      .click();
    await expect.poll(() => count(page)).toBe(13);
    await thereAndBack(page);
  });
}

test('a sealed map is there after the app was killed, with everything that was answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-maps-'));
  const podmap = speaker('en', 'podmap');
  try {
    const first = await launch({ folder });
    const passphrase = await begin(first.page);
    await beginMap(first.page, 'en', 'vault');
    const add = first.page.getByLabel(podmap('add.name'));
    for (const name of EVERYBODY) {
      await add.fill(name);
      await add.press('Enter');
      await expect(circle(first.page, name)).toBeVisible();
    }
    const before = await mapOf(first.page);
    for (const pid of first.pids().core) process.kill(pid, 'SIGKILL');
    process.kill(first.pids().main, 'SIGKILL');
    await first.exited;
    await first.close().catch(() => undefined);

    const second = await launch({ folder });
    await unlock(second.page, passphrase);
    expect(await mapOf(second.page)).toEqual(before);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a map of this session leaves no trace in vault, profile or temporary files', async ({ app, folder }) => {
  const { page } = app;
  const podmap = speaker('en', 'podmap');
  const markers = ['Zephyrine Quackenbush', 'Ignatius Thistlewood'];
  await begin(page);
  await beginMap(page, 'en', 'session', 'Wilhelmina Featherstone');
  const add = page.getByLabel(podmap('add.name'));
  for (const name of markers) {
    await add.fill(name);
    await add.press('Enter');
    await expect(circle(page, name)).toBeVisible();
  }
  // Looked at on paper as well: the pages are made and shown.
  await page.getByRole('button', { name: podmap('paper.open') }).click();
  await expect(page.getByRole('img', { name: /of the map/ })).toBeVisible({ timeout: 30_000 });

  const profiles = processTree(app.pids().main)
    .map(({ command }) => /--user-data-dir=(\S+)/.exec(command)?.[1])
    .filter((path) => path !== undefined);
  expect(profiles.length).toBeGreaterThan(0);
  const places = [...new Set([app.folder, folder, ...profiles.map(dirname)])];
  const sought = [...markers, 'Wilhelmina Featherstone'];
  expect(places.flatMap((place) => filesWith(place, sought).holding)).toEqual([]);

  const locked = await app.renewed(() => page.getByRole('button', { name: 'Lock' }).click());
  await expect(locked.getByRole('heading', { name: 'Unlock your roster' })).toBeVisible();
  expect(places.flatMap((place) => filesWith(place, sought).holding)).toEqual([]);
});
