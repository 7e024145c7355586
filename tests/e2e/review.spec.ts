import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { begin } from '../support/steps.ts';
import { answersAt, nameAt, writeResponses } from '../support/toReview.ts';
import { speaker } from '../support/words.ts';
import { expect, test } from './fixture.ts';

const review = speaker('en', 'review');

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true, pressed: true });

async function openQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/answers';
  });
  await expect(page.getByRole('listbox', { name: review('list.label') })).toBeVisible();
}

/** Opens the first of the queue by keyboard: one key into the list, one to open. */
async function openFirst(page: Page): Promise<void> {
  await openQueue(page);
  await expect(page.getByRole('option').first()).toContainText('Fifteen questions');
  await page.getByRole('listbox', { name: review('list.label') }).focus();
  await page.keyboard.press('Enter');
}

/** The button that takes all of it for somebody; it hears a press only once it was seen for a moment. */
const take = (page: Page, name: string) =>
  page.getByRole('button', { name: review('sure.take', { name }), exact: true });

/** The answer the keys are about, by its question. */
const current = (page: Page, question: string) => page.getByRole('listitem', { name: question, exact: true });

test('forty responses are reviewed by keyboard, each in under thirty keys; undo takes the last one back', async ({
  app,
}) => {
  test.setTimeout(600_000);
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 40);
  await openFirst(page);

  const counts: number[] = [];
  for (let at = 0; at < 40; at++) {
    let keys = 0;
    const press = async (key: string) => {
      keys++;
      await page.keyboard.press(key);
    };
    await expect(heading(page, nameAt(at))).toBeVisible();
    await expect(current(page, 'Your name')).toBeFocused();
    await press('0');
    // The name and the phone number may be known.
    await press('y');
    // Answer by answer, and in turn all that are left at once.
    if (at % 2 === 0) for (let answer = 0; answer < 15; answer++) await press('a');
    else await press('Shift+A');
    await press('Enter');
    await expect(take(page, nameAt(at))).toBeEnabled();
    await press('Enter');
    counts.push(keys);
    expect(keys, nameAt(at)).toBeLessThan(30);
  }
  expect(counts).toEqual(counts.map((_, at) => (at % 2 === 0 ? 19 : 5)));
  // After the last one there is nothing more to come, and the queue says so.
  await expect(page.getByText(review('empty.received'))).toBeVisible();
  const { rows, total } = await callIn(page, 'roster.list', { limit: 100 });
  expect(total).toBe(40);
  expect(rows.map(({ name }) => name).sort()).toEqual(ids.map((_, at) => nameAt(at)).sort());
  const { states } = await callIn(page, 'responses.list', {});
  expect(states).toMatchObject({ approved: 40, received: 0, inReview: 0 });

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: /^In review\s*1$/ })).toBeVisible();
  expect((await callIn(page, 'roster.list', { limit: 100 })).total).toBe(39);
  const back = await callIn(page, 'responses.get', { id: ids[39] ?? '' });
  expect(back.response.answers.every(({ decision }) => decision === 'accept')).toBe(true);
  expect(back.response.change).toBeNull();
});

test('a response is accepted with four keys where nothing needs a second look, and a consent shows on the page', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 2);
  await openFirst(page);
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('0');
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('listitem').filter({ hasText: review('decision.accept') })).toHaveCount(15);
  await expect(page.getByText('The pod may know: Phone', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(take(page, nameAt(0))).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(heading(page, nameAt(1))).toBeVisible();
  await expect(page.getByText(`Put ${nameAt(0)}’s reviewed answers on the list.`)).toBeVisible();

  const { rows } = await callIn(page, 'roster.list', { search: nameAt(0) });
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, rows[0]?.id ?? '');
  await expect(page.getByRole('heading', { level: 2, name: nameAt(0) })).toBeVisible();
  await expect(page.getByText('The pod may know this phone number.', { exact: true })).toBeVisible();

  // The review is taken back from its own page, too.
  await page.evaluate((id) => {
    location.hash = `#/answers/${id}`;
  }, ids[0] ?? '');
  await expect(page.getByText(/reviewed by Dolores/)).toBeVisible();
  await page.getByRole('button', { name: review('done.takeBack'), exact: true }).click();
  await expect(page.getByRole('button', { name: review('act.approve'), exact: true })).toBeVisible();
  expect((await callIn(page, 'roster.list', {})).total).toBe(0);
});

test('nothing is approved unseen: one Enter shows what will change and for whom, whatever is held down or pressed twice', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 2);
  const approved = async () => (await callIn(page, 'responses.list', {})).states.approved;
  // The Enter that opens the response is held down all the while.
  await openQueue(page);
  await expect(page.getByRole('option').first()).toContainText('Fifteen questions');
  await page.getByRole('listbox', { name: review('list.label') }).focus();
  await page.keyboard.down('Enter');
  await expect(current(page, 'Your name')).toBeFocused();
  for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByText(`${nameAt(0)} would be new on your list.`)).toBeVisible();

  // Twice in a row is once.
  await page.evaluate(() => {
    const press = () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    press();
    press();
  });
  const will = page.getByRole('heading', { level: 2, name: review('will.title'), exact: true });
  await expect(will).toBeFocused();
  await expect(will).toBeInViewport();
  await expect(take(page, nameAt(0))).toBeVisible();
  await expect(page.getByText('15 answers were not looked at one by one.')).toBeVisible();
  expect(await approved()).toBe(0);
  // Held down it is no yes either, and Escape leads back to the answers.
  await expect(take(page, nameAt(0))).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: review('act.approve'), exact: true })).toBeVisible();
  await page.keyboard.down('Enter');
  await expect(take(page, nameAt(0))).toBeEnabled();
  for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await approved()).toBe(0);

  // What is decided otherwise meanwhile is asked about anew.
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(heading(page, review('who.title'))).toBeFocused();
  await expect(take(page, nameAt(0))).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`${nameAt(0)} would be new on your list.`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(take(page, nameAt(0))).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(heading(page, nameAt(1))).toBeVisible();
  await expect(current(page, 'Your name')).toBeFocused();
  expect(await approved()).toBe(1);
  expect((await callIn(page, 'responses.get', { id: ids[0] ?? '' })).response.state).toBe('approved');
});

test('after the last one comes whatever waits still, or the queue, which says that nothing does; an unfinished paper leads back to writing', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids, form } = await writeResponses(page, 3);
  const unfinished = await callIn(page, 'responses.write', {
    ...{ id: null, form: form.id, source: 'paper', language: 'en', saidOn: '2026-04-02', partial: true },
    answers: answersAt(9).slice(0, 2),
  });
  await callIn(page, 'responses.approveClear', { ids: [ids[1] ?? ''] });
  await openQueue(page);
  await page.getByRole('radio', { name: /^All\s*4$/ }).click();
  await expect(page.getByText('4 responses', { exact: true })).toBeVisible();
  await page.evaluate((id) => {
    location.hash = `#/answers/${id}`;
  }, unfinished.id);
  await expect(heading(page, nameAt(9))).toBeVisible();
  await page.getByRole('button', { name: review('act.goOn'), exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/answers/write/${form.id}/${unfinished.id}`);
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeFocused();
  await page.evaluate((id) => {
    location.hash = `#/answers/${id}`;
  }, unfinished.id);
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('x');
  // From the end to the top; then past the one that is approved.
  await expect(heading(page, nameAt(0))).toBeVisible();
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('x');
  await expect(heading(page, nameAt(2))).toBeVisible();
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByText(review('nothingWaits'))).toBeVisible();
  await expect(page.getByRole('listbox', { name: review('list.label') })).toBeVisible();
});

test('a review on which a later one of the same person stands names it and leads there; taking back says who stays as they are', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 2, () => answersAt(0));
  const [first = '', second = ''] = ids;
  await callIn(page, 'responses.decide', { id: first, whose: { who: 'new' } });
  await callIn(page, 'responses.approve', { id: first });
  const [entry] = (await callIn(page, 'roster.list', {})).rows;
  const id = entry?.id ?? '';
  const accept = answersAt(0).map(({ question }) => ({ question, decision: 'accept' as const }));
  await callIn(page, 'responses.decide', { id: second, whose: { who: 'person', id }, answers: accept });
  await callIn(page, 'responses.decide', {
    id: second,
    answers: [{ question: 'pronouns', edited: { text: 'they/them' } }],
  });
  await callIn(page, 'responses.approve', { id: second });
  await page.evaluate((response) => {
    location.hash = `#/answers/${response}`;
  }, first);
  await page.getByRole('button', { name: review('done.takeBack'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('A later review of the same person stands on this one.');
  await page.getByRole('button', { name: review('done.openLater'), exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/answers/${second}`);

  // Edited since, she stays as she is, and the message does not claim otherwise.
  await callIn(page, 'roster.update', { id, changes: { notes: 'Feeds the cats' } });
  await page.getByRole('button', { name: review('done.takeBack'), exact: true }).click();
  await expect(page.getByText('One person was changed again since and stays as they are.')).toBeVisible();
  await expect(page.getByText(/as before/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: review('act.approve'), exact: true })).toBeVisible();
});

test('an answer is held, discarded, shortened, edited, translated; each decision is taken back by undo', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 1);
  const id = ids[0] ?? '';
  const answer = async (question: string) => {
    const { response } = await callIn(page, 'responses.get', { id });
    const found = response.answers.find((one) => one.question === question);
    if (!found) throw new Error(`There is no answer to ${question}.`);
    return found;
  };
  await openFirst(page);
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('a');
  await expect(current(page, 'Your pronouns')).toBeFocused();
  await page.keyboard.press('h');
  await expect(current(page, 'Your hours')).toBeFocused();
  await page.keyboard.press('d');
  await expect(current(page, 'Your phone')).toBeFocused();
  await expect.poll(async () => (await answer('hours')).decision).toBe('discard');
  expect((await answer('pronouns')).decision).toBe('hold');
  // Nothing on hold is approved over somebody's head.
  await page.keyboard.press('0');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Enter');
  await expect(current(page, 'Your pronouns')).toBeFocused();
  expect((await callIn(page, 'roster.list', {})).total).toBe(0);

  const wishes = current(page, 'Your wishes');
  await wishes.getByRole('button', { name: review('open.redact'), exact: true }).click();
  for (const word of ['ask', 'about', 'forms']) await wishes.getByRole('button', { name: word, exact: true }).click();
  await expect(wishes.getByText('A bench by the door, and somebody to […].')).toBeVisible();
  await wishes.getByRole('button', { name: review('redact.save'), exact: true }).click();
  await expect.poll(async () => (await answer('wishes')).redaction).toBe('A bench by the door, and somebody to […].');
  await expect(wishes.getByText('ask about forms')).toHaveCount(0);
  await wishes.getByRole('button', { name: review('original.show'), exact: true }).click();
  await expect(wishes.getByText('somebody to ask about forms.')).toBeVisible();

  const access = current(page, 'Your access');
  await access.getByRole('button', { name: review('open.translate'), exact: true }).click();
  await access.getByRole('textbox', { name: review('translate.text'), exact: true }).fill('Necesita un asiento');
  await access.getByRole('textbox', { name: review('translate.by') }).fill('Inés');
  await access.getByLabel(review('translate.on'), { exact: true }).fill('2026-04-03');
  await access.getByRole('button', { name: review('translate.save'), exact: true }).click();
  await expect(access.getByText('Necesita un asiento')).toBeVisible();
  await expect(access.getByText('Translated by Inés on April 3, 2026')).toBeVisible();
  await expect(access.getByText('Needs a seat').first()).toBeVisible();

  const needs = current(page, 'Your needs');
  await needs.getByRole('button', { name: review('open.edit'), exact: true }).click();
  await needs.locator('label', { hasText: 'Meals' }).click();
  await needs.getByRole('button', { name: review('edit.save'), exact: true }).click();
  await expect.poll(async () => (await answer('needs')).edited?.options).toEqual(['meals', 'company']);
  await expect(needs.getByText('Meals', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await answer('needs')).edited).toBeNull();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await answer('access')).translation).toBeNull();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await answer('access')).translation?.by).toBe('Inés');
});

test('a call back is kept with its day and reason and found again; a note stays; rejecting can be undone', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 2);
  await openFirst(page);
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('c');
  await page.getByLabel(review('callBack.on'), { exact: true }).fill('2026-01-15');
  await page.getByRole('textbox', { name: review('callBack.reason') }).fill('Ask for the new number');
  await page.getByRole('button', { name: review('callBack.save'), exact: true }).click();
  await expect(page.getByText('Call back on January 15, 2026: Ask for the new number')).toBeVisible();
  await page.getByRole('textbox', { name: review('note.label') }).fill('Met at the laundry');
  await page.getByRole('textbox', { name: review('note.label') }).blur();
  await expect
    .poll(async () => (await callIn(page, 'responses.get', { id: ids[0] ?? '' })).response.note)
    .toBe('Met at the laundry');
  await page.getByRole('button', { name: review('act.issues'), exact: true }).click();
  await expect(pressed(page, review('act.issues'))).toBeVisible();

  await openQueue(page);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.getByRole('radio', { name: /^All\s*2$/ }).click();
  await page.getByRole('button', { name: '1 to call back by today' }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option').first()).toContainText(nameAt(0));
  await expect(page.getByRole('option').first()).toContainText('Call back on January 15, 2026');

  await page.getByRole('option').first().click();
  await expect(current(page, 'Your name')).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByText(`Rejected the answers of ${nameAt(0)}.`)).toBeVisible();
  expect((await callIn(page, 'responses.get', { id: ids[0] ?? '' })).response.state).toBe('rejected');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect
    .poll(async () => (await callIn(page, 'responses.get', { id: ids[0] ?? '' })).response.state)
    .not.toBe('rejected');
});

test('what is clear is approved at once after every change was shown; one undo takes all back; clearing away says what goes', async ({
  app,
}) => {
  const { page } = app;
  await begin(page, { name: 'Dolores' });
  const { ids } = await writeResponses(page, 6, (at) =>
    at === 5 ? [...answersAt(at).slice(0, 4), { question: 'email', value: { text: 'not an address' } }] : answersAt(at),
  );
  await openQueue(page);
  await page.getByRole('button', { name: review('clear.button'), exact: true }).click();
  await expect(page.getByText('5 responses are clear.')).toBeVisible();
  await expect(page.getByText('1 other needs a closer look and stays here.')).toBeVisible();
  for (let at = 0; at < 5; at++) {
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: nameAt(at) }) });
    await expect(row).toContainText(`neighbour${at}@example.org`);
    await expect(row).toContainText('The pod may know: Phone');
  }
  await page.getByRole('button', { name: 'Approve 5', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^Approved\s*5$/ })).toBeVisible();
  expect((await callIn(page, 'roster.list', {})).total).toBe(5);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^Approved\s*0$/ })).toBeVisible();
  expect((await callIn(page, 'roster.list', {})).total).toBe(0);

  await callIn(page, 'responses.decide', {
    id: ids[5] ?? '',
    answers: [{ question: 'email', decision: 'discard' }],
  });
  await callIn(page, 'responses.reject', { id: ids[4] ?? '' });
  await page.getByRole('button', { name: review('purge.button'), exact: true }).click();
  await expect(page.getByText('1 answer that you discarded')).toBeVisible();
  await expect(page.getByText('everything in 1 response that you rejected, the name too (answers: 15)')).toBeVisible();
  await page.getByRole('button', { name: review('purge.go'), exact: true }).click();
  await expect(page.getByText('16 answers are gone for good.')).toBeVisible();
  const { response } = await callIn(page, 'responses.get', { id: ids[5] ?? '' });
  expect(response.answers.find(({ question }) => question === 'email')).toMatchObject({ raw: '', purged: true });
});
