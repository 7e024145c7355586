import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Audience } from '../../preload/contract/consent.ts';
import { type App, engineName } from '../support/app.ts';
import { answerIn, callIn } from '../support/calls.ts';
import { tabTo } from '../support/keyboard.ts';
import { IN_TURN, sized, wrongWith } from '../support/looking.ts';
import { pdfText } from '../support/pdf.ts';
import { dress } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

interface Somebody {
  readonly id: string;
  readonly name: string;
}

const [nav, network, pages] = [speaker('en', 'nav'), speaker('en', 'network'), speaker('en', 'pages')];
const [common, podmap, errors] = [speaker('en', 'common'), speaker('en', 'podmap'), speaker('en', 'errors')];
const TABS = ['picture', 'table', 'enter', 'paper'] as const;
/** Who would ask whom, by number; the first asks by being typed in, and so does the fourth. The last asks nobody. */
const TYPED: readonly (readonly [number, readonly number[]])[] = [
  [0, [1, 2]],
  [3, [0]],
];
const CALLED: readonly (readonly [number, readonly number[]])[] = [
  ...([
    [1, [0]],
    [2, [0, 1]],
    [4, [0, 11]],
    [5, [0, 6]],
    [6, [5]],
  ] as const),
  ...([
    [7, [6]],
    [8, [7]],
    [9, [8]],
    [10, [0]],
  ] as const),
];

const goToPod = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: nav('place.maps'), exact: true }).click();
  await page.getByRole('tab', { name: nav('place.pod'), exact: true }).click();
};
const open = (page: Page, tab: (typeof TABS)[number], say = network) =>
  page.getByRole('tab', { name: say(`tab.${tab}`), exact: true }).click();
const consent = (page: Page, { id }: Somebody, status: 'active' | 'withdrawn', audience: Audience = 'pod') =>
  callIn(page, 'roster.consent', {
    id,
    consents: (['name', 'ties'] as const).map((category) => ({ category, audience, status })),
  });

/** Twelve of the sample neighbourhood who agree to be in the picture, and everybody else of the roster. */
async function pod(page: Page): Promise<{ people: Somebody[]; others: Somebody[] }> {
  const { rows } = await callIn(page, 'roster.list', { limit: 1000 });
  const named = rows.map(({ id, name }) => ({ id, name }));
  const plain = named.filter(({ name }) => named.every((other) => other.name === name || !other.name.includes(name)));
  const people = plain.slice(0, 12);
  expect(people).toHaveLength(12);
  for (const person of people) await consent(page, person, 'active');
  const others = named.filter(({ id }) => !people.some((person) => person.id === id));
  expect(others.length).toBeGreaterThan(5);
  return { people, others };
}

const at = (people: readonly Somebody[], index: number): Somebody => {
  const person = people[index];
  if (!person) throw new Error('There are not so many people.');
  return person;
};
async function tieThem(page: Page, people: readonly Somebody[], ties: typeof TYPED): Promise<void> {
  for (const [from, to] of ties) {
    await callIn(page, 'ties.change', { from: at(people, from).id, ask: to.map((index) => at(people, index).id) });
  }
}

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const cells = async (page: Page, name: string): Promise<{ asks: string; askedBy: string }> => {
  const [asks = '', askedBy = ''] = await row(page, name).getByRole('cell').allInnerTexts();
  return { asks, askedBy };
};
const question = (page: Page, person: Somebody): Locator =>
  page.getByText(network('question.noOne', { name: person.name }), { exact: true });
const holding = (text: string, people: readonly Somebody[]): string[] =>
  people.filter(({ name }) => text.includes(name)).map(({ name }) => name);

/** Everything that is answered about ties, as text. */
async function answered(page: Page): Promise<string> {
  const zones = (await callIn(page, 'zones.list', {})).rows.map(({ id }) => id);
  const audiences = ['organizer', 'partner', 'matched', 'keyGroup', 'pod', 'network'] as const;
  const answers: unknown[] = [await callIn(page, 'ties.people', {})];
  for (const audience of audiences) answers.push(await callIn(page, 'ties.network', { audience }));
  for (const zoneId of zones) answers.push(await callIn(page, 'ties.network', { zoneId }));
  return JSON.stringify(answers);
}

/** The page on paper, saved as a file. */
async function saved(app: App, file: string): Promise<string> {
  const { page } = app;
  await expect(page.getByRole('main').locator('[aria-busy="false"]').getByRole('img').first()).toBeVisible();
  await app.answerDialog(file);
  await page.getByRole('button', { name: pages('save'), exact: true }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(page.getByText(pages('saved'), { exact: false }).first()).toBeVisible();
  return pdfText(file).replace(/\s+/g, ' ');
}

async function taken(app: App, as: 'kumu' | 'csv', file: string): Promise<string> {
  await app.answerDialog(file);
  await app.page.getByRole('button', { name: network(`export.${as}`), exact: true }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  return readFileSync(file, 'utf8');
}

test('while nobody agreed there is nothing but what to do about it', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await goToPod(page);
  await expect(page.getByText(network('empty.title'))).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(await wrongWith(page, 'empty')).toEqual([]);
  await page.getByRole('button', { name: network('empty.open'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: nav('place.people') })).toBeVisible();
});

test('ties are typed in; picture, table and questions say the same, also as if somebody were away', async ({ app }) => {
  const { page } = app;
  const keys = page.keyboard;
  await begin(page, { sample: true });
  const { people, others } = await pod(page);
  await tieThem(page, people, CALLED);
  await goToPod(page);
  await open(page, 'enter');
  await page.getByRole('tab', { name: network('tab.enter'), exact: true }).focus();
  for (const [from, to] of TYPED) {
    const { name } = at(people, from);
    await tabTo(page, network('enter.who'));
    await keys.press('Control+a');
    await keys.type(name);
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await tabTo(page, network('enter.whom', { name }));
    for (const other of to.map((index) => at(people, index))) {
      await keys.type(other.name);
      await expect(page.getByRole('option')).toHaveCount(1);
      await keys.press('ArrowDown');
      await keys.press('Enter');
    }
    // One right after the other, without a look at the chips: none may get lost.
    const ids = async () =>
      (await callIn(page, 'ties.people', {})).rows.find(({ id }) => id === at(people, from).id)?.asks.toSorted();
    await expect.poll(ids).toEqual(to.map((index) => at(people, index).id).sort());
    await keys.press('Tab');
    const chips = page.getByRole('list', { name: network('enter.whom', { name }) }).getByRole('listitem');
    await expect(chips).toHaveCount(to.length);
    await page.getByRole('tab', { name: network('tab.enter'), exact: true }).focus();
  }

  await open(page, 'picture');
  await expect(page.locator('canvas').first()).toBeVisible();
  const alone = at(people, 11);
  const leaning = at(people, 10);
  await expect(question(page, alone)).toBeVisible();
  await expect(question(page, leaning)).toHaveCount(0);

  await open(page, 'table');
  const [first, second, third] = [at(people, 0), at(people, 1), at(people, 2)];
  // Places are looked for anew after each tie.
  await expect.poll(async () => (await cells(page, first.name)).askedBy).toMatch(/^6\b/);
  const said = await cells(page, first.name);
  expect(said.asks).toMatch(/^2\b/);
  expect(holding(said.asks, people)).toEqual([second.name, third.name]);
  expect(new Set(holding(said.askedBy, people))).toEqual(new Set([1, 2, 3, 4, 5, 10].map((i) => at(people, i).name)));
  expect(await cells(page, alone.name)).toEqual({ asks: '0', askedBy: expect.stringContaining(at(people, 4).name) });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  const whole = await page.getByRole('table').innerText();

  await page.getByRole('button', { name: network('away.look', { name: first.name }), exact: true }).click();
  await expect(page.getByText(network('away.shown', { name: first.name }))).toBeVisible();
  await expect.poll(async () => (await cells(page, leaning.name)).asks).toMatch(/^0\s*$/);
  await open(page, 'picture');
  await expect(question(page, leaning)).toBeVisible();
  await page.getByRole('button', { name: network('away.back', { name: first.name }), exact: true }).click();
  await expect(page.getByText(network('away.shown', { name: first.name }))).toHaveCount(0);
  await expect(question(page, leaning)).toHaveCount(0);
  await open(page, 'table');
  expect(await page.getByRole('table').innerText()).toBe(whole);

  // Of all the others not a name: not on the page, not in an answer, and no tie to them can be made.
  for (const tab of TABS) {
    await open(page, tab);
    expect(holding(await page.content(), others)).toEqual([]);
  }
  const answers = await answered(page);
  expect(holding(answers, others)).toEqual([]);
  expect(others.filter(({ id }) => answers.includes(id))).toEqual([]);
  const refused = { from: first.id, ask: [at(others, 0).id] };
  expect(await answerIn(page, 'ties.change', refused)).toMatchObject({ ok: false, code: 'ties.noConsent' });
});

test('ties of a map are added when chosen and taken back; where there is no way back any more, that is said', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { sample: true });
  const { people } = await pod(page);
  const [owner, one, other] = [at(people, 0), at(people, 1), at(people, 2)];
  const head = { whose: owner.name, owner: owner.id };
  const { map } = await callIn(page, 'podmaps.make', { head, keep: 'vault' });
  const names = [one, other].map(({ id, name }) => ({ name, person: id }));
  await callIn(page, 'podmaps.edit', { id: map.id, edits: [{ act: 'add', ring: 'pod', names }] });
  const asks = async () => (await callIn(page, 'ties.people', {})).rows.find(({ id }) => id === owner.id)?.asks.length;
  const message = page.locator('[data-toast]', { hasText: podmap('ties.taken_other', { count: '2' }) });
  const back = message.getByRole('button', { name: common('undo'), exact: true });
  const add = async () => {
    await page.getByRole('button', { name: podmap('ties.open'), exact: true }).click();
    await expect(page.getByText(podmap('ties.state.ready'))).toHaveCount(2);
    await page.getByRole('button', { name: podmap('ties.take_other', { count: '2' }), exact: true }).click();
    await expect(message).toBeVisible();
    expect(await asks()).toBe(2);
  };

  await page.getByRole('link', { name: nav('place.maps'), exact: true }).click();
  await page.getByRole('button', { name: podmap('shelf.open'), exact: true }).click();
  await add();
  await back.click();
  await expect.poll(asks).toBe(0);

  await add();
  await consent(page, one, 'withdrawn');
  // What was noted last comes on top of it, and is put away.
  await expect(message).toBeHidden();
  await page.getByRole('button', { name: common('dismiss'), exact: true }).click();
  await back.click();
  await expect(page.getByText(errors('ties.noConsent'))).toBeVisible();
});

test('who takes consent back is gone at once from picture, table, questions, paper and files', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await begin(page, { sample: true });
  const { people, others } = await pod(page);
  await tieThem(page, people, [...TYPED, ...CALLED]);
  await goToPod(page);
  await open(page, 'paper');
  const before = await saved(app, join(folder, 'whole.pdf'));
  // The drawing breaks long names; their first words are enough to know them by.
  const firstWords = (of: readonly Somebody[]) => of.map(({ id, name }) => ({ id, name: name.split(' ')[0] ?? name }));
  expect(holding(before, firstWords(people))).toHaveLength(12);
  expect(holding(before, others)).toEqual([]);
  await page
    .locator('label', { hasText: network('paper.codes') })
    .first()
    .click();
  await page.waitForTimeout(400);
  const coded = await saved(app, join(folder, 'codes.pdf'));
  expect(holding(coded, [...people, ...others])).toEqual([]);
  await page
    .locator('label', { hasText: network('paper.codes') })
    .first()
    .click();
  await page
    .locator('label', { hasText: network('export.names') })
    .first()
    .click();
  for (const as of ['kumu', 'csv'] as const) {
    const file = await taken(app, as, join(folder, `before.${as}`));
    expect(holding(file, people)).toHaveLength(12);
    expect(holding(file, others)).toEqual([]);
  }

  await open(page, 'picture');
  const gone = at(people, 11);
  await expect(question(page, gone)).toBeVisible();
  await consent(page, gone, 'withdrawn');
  const absent = [...others, gone];
  const answers = await answered(page);
  expect(answers).not.toContain(gone.id);
  expect(holding(answers, absent)).toEqual([]);
  await expect(question(page, gone)).toHaveCount(0);
  // What was just noted about somebody is said by name, with a way back, until it is put away.
  const dismiss = page.getByRole('button', { name: common('dismiss'), exact: true });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
  for (const tab of TABS) {
    await open(page, tab);
    if (tab === 'table') await expect(page.getByRole('rowheader')).toHaveCount(11);
    expect(holding(await page.content(), absent)).toEqual([]);
  }
  await page
    .locator('label', { hasText: network('export.names') })
    .first()
    .click();
  const after = await saved(app, join(folder, 'after.pdf'));
  expect(holding(after, firstWords(people.slice(0, 11)))).toHaveLength(11);
  expect(holding(after, absent)).toEqual([]);
  for (const as of ['kumu', 'csv'] as const) {
    const file = await taken(app, as, join(folder, `after.${as}`));
    expect(holding(file, people)).toHaveLength(11);
    expect(holding(file, absent)).toEqual([]);
  }
});

test('its four views hold to axe and fit the window, in both directions, light and dark, and close up', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { sample: true });
  const { people } = await pod(page);
  await tieThem(page, people, [...TYPED, ...CALLED]);
  await goToPod(page);
  const found: string[] = [];
  for (const [language, theme, size] of IN_TURN) {
    const say = speaker(language, 'network');
    await sized(page, size);
    await dress(page, language, theme);
    for (const tab of TABS) {
      await open(page, tab, say);
      if (tab === 'paper') await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
      // A name of two lines, in its own letters, begins where the column does.
      if (tab === 'table')
        await expect(page.getByRole('rowheader').locator('bdi').first()).toHaveCSS(
          'text-align',
          language === 'ar' ? 'right' : 'left',
        );
      await page.mouse.move(2, 2);
      found.push(...(await wrongWith(page, `pod-${tab}.${language}.${theme}.${size}`)));
    }
  }
  expect(found, engineName()).toEqual([]);
});
