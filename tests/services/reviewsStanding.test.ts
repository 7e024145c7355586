import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storesOver } from '../../main/store/stores.ts';
import { garbled } from '../interchange/bytes.ts';
import { csv, lookAt, POD_FORM, podForm } from '../support/answerFiles.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { dumpOfVault } from '../support/dump.ts';
import { acceptAll, answered, type GivenAnswers, makeForm } from '../support/reviews.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
let form: string;
let ana: string;
beforeEach(async () => {
  core = await openCore();
  form = await makeForm(core);
  ana = (await core.call('roster.add', { name: 'Ana Ruiz', contacts: [{ kind: 'call', value: '718 555 0101' }] })).id;
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const dump = () => dumpOfVault(core.folder);
/** Approves answers of somebody on the roster, a minute later. */
async function approved(given: GivenAnswers, id = ana) {
  core.clock.pass(60_000);
  const response = await answered(core, form, given);
  await acceptAll(core, response, { who: 'person', id });
  const { change } = await core.call('responses.approve', { id: response.id });
  return { id: response.id, change };
}
const edited = async (changes: object, id = ana) => {
  core.clock.pass(60_000);
  await core.call('roster.update', { id, changes });
  return (await core.call('changes.list', {})).rows[0]?.id ?? '';
};
const person = () => core.call('roster.get', { id: ana });
const response = async (id: string) => (await core.call('responses.get', { id })).response;
const undo = (change?: string) => core.call('changes.undo', change === undefined ? {} : { change });
const LATER = { ok: false, code: 'review.laterStands', detail: { count: 1 } };

describe('a review on which a later one stands', () => {
  test('is not taken back by any way, and says about how many people that is', async () => {
    const before = await dump();
    const a = await approved({ offers: { options: ['rides'], share: 'yes' } });
    const between = await dump();
    const b = await approved({ needs: { options: ['meals'] } });
    const both = await dump();
    expect(await core.dispatch('responses.reopen', { id: a.id })).toEqual(LATER);
    expect(await core.dispatch('changes.undo', { change: a.change })).toEqual(LATER);
    expect(await dump()).toEqual(both);
    expect((await response(a.id)).state).toBe('approved');
    await core.call('responses.reopen', { id: b.id });
    expect(await person()).toMatchObject({ offers: ['Rides'], needs: [] });
    await core.call('responses.reopen', { id: a.id });
    expect(await person()).toMatchObject({ offers: [], needs: [], consents: [] });
    await core.call('changes.redo', {});
    await core.call('changes.redo', {});
    expect(await dump()).toEqual(both);
    await undo();
    await undo();
    expect((await dump()).people).toEqual(before.people);
    expect((await dump()).people).not.toEqual(between.people);
  });

  test('counts as standing on it too when it only said the same', async () => {
    const a = await approved({ offers: { options: ['rides'] } });
    const b = await approved({ offers: { options: ['rides'] } });
    expect(await core.dispatch('responses.reopen', { id: a.id })).toEqual(LATER);
    await core.call('responses.reopen', { id: b.id });
    await core.call('responses.reopen', { id: a.id });
    expect((await person()).offers).toEqual([]);
  });

  test('of many approved at once one person is enough', async () => {
    const first = await answered(core, form, { name: 'Bo Vo', phone: '718 555 0102' });
    const second = await answered(core, form, { name: 'Chi Oh', phone: '718 555 0103' });
    const { change } = await core.call('responses.approveClear', { ids: [first.id, second.id] });
    const bo = (await response(first.id)).person ?? '';
    const before = await dump();
    const later = await approved({ needs: { options: ['meals'] } }, bo);
    for (const { id } of [first, second]) expect(await core.dispatch('responses.reopen', { id })).toEqual(LATER);
    expect(await core.dispatch('changes.undo', { change })).toEqual(LATER);
    await core.call('responses.reopen', { id: later.id });
    expect({ ...(await dump()), responses: [] }).toEqual({ ...before, responses: [] });
    await core.call('responses.reopen', { id: second.id });
    expect((await dump()).people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  test('of another person does not matter', async () => {
    const bo = await core.call('roster.add', { name: 'Bo Vo' });
    const a = await approved({ offers: { options: ['rides'] } });
    await approved({ offers: { options: ['cooking'] } }, bo.id);
    await core.call('responses.reopen', { id: a.id });
    expect((await person()).offers).toEqual([]);
    expect((await core.call('roster.get', { id: bo.id })).offers).toEqual(['Cooking']);
  });

  test('that the log has forgotten leaves the one before as it is', async () => {
    const a = await approved({ offers: { options: ['rides'] } });
    core.clock.pass(60_000);
    const later = await answered(core, form, { needs: { options: ['meals'] }, access: 'Secret words' });
    await acceptAll(core, later, { who: 'person', id: ana });
    await core.call('responses.approve', { id: later.id });
    const { change } = await response(later.id);
    const sql = await openRaw(core.folder);
    storesOver(sql).changes.forget([change ?? '']);
    sql.close();
    expect(await core.refusal('responses.reopen', { id: a.id })).toBe('changes.conflict');
    expect((await response(a.id)).state).toBe('approved');
  });
});

describe('people edited by hand since', () => {
  test('stay, are counted and announced as no one', async () => {
    const a = await approved({ offers: { options: ['rides'] } });
    await edited({ pronouns: 'she' });
    const view = await core.call('responses.reopen', { id: a.id });
    expect(view).toMatchObject({ kept: 1, response: { state: 'inReview', change: null } });
    expect(await person()).toMatchObject({ offers: ['Rides'], pronouns: 'she' });
    const told = core.events.filter(({ event }) => event === 'changes.made').at(-1);
    expect(told?.payload).toMatchObject({ change: a.change, people: 0, undone: true });
  });

  test('go below the review as well once the edit is taken back, and come back with it', async () => {
    const before = await dump();
    const a = await approved({ offers: { options: ['rides'], share: 'yes' } });
    const edit = await edited({ pronouns: 'she' });
    const all = await dump();
    await core.call('responses.reopen', { id: a.id });
    const kept = await dump();
    expect(await undo(edit)).toMatchObject({ restored: 1, kept: 0 });
    expect((await dump()).people).toEqual(before.people);
    await core.call('changes.redo', {});
    expect(await dump()).toEqual(kept);
    expect(await core.call('changes.redo', {})).toMatchObject({ restored: 0, kept: 1 });
    expect(await dump()).toEqual(all);
  });

  test('what a review found to be so already does not go from under it', async () => {
    const before = await dump();
    const a = await approved({ offers: { options: ['rides'], share: 'yes' } });
    const edit = await edited({ pronouns: 'she' });
    await core.call('responses.reopen', { id: a.id });
    const { change } = await core.call('responses.approve', { id: a.id });
    expect((await core.call('changes.list', {})).rows[0]).toMatchObject({ id: change, people: 0 });
    expect(await undo(edit)).toMatchObject({ restored: 0, kept: 1 });
    expect(await person()).toMatchObject({ offers: ['Rides'], pronouns: 'she' });
    await core.call('responses.reopen', { id: a.id });
    expect((await dump()).people).toEqual(before.people);
  });

  test('somebody a review had added leaves with the edit that kept them, and is new again', async () => {
    const given = await answered(core, form, { name: 'Bo Vo' });
    await acceptAll(core, given);
    const before = await dump();
    await core.call('responses.approve', { id: given.id });
    const bo = (await response(given.id)).person ?? '';
    await edited({ pronouns: 'he' }, bo);
    await core.call('responses.reopen', { id: given.id });
    expect(await response(given.id)).toMatchObject({ person: bo, isNew: false, state: 'inReview' });
    const kept = await dump();
    await undo();
    expect(await dump()).toEqual(before);
    await core.call('changes.redo', {});
    expect(await dump()).toEqual(kept);
  });

  test('somebody taken off the list does not come again with a review brought back', async () => {
    const given = await answered(core, form, { name: 'Bo Vo' });
    await acceptAll(core, given);
    const { change } = await core.call('responses.approve', { id: given.id });
    await core.call('roster.remove', { ids: [(await response(given.id)).person ?? ''] });
    expect(await undo(change)).toMatchObject({ restored: 0, kept: 1 });
    expect(await core.call('changes.redo', {})).toMatchObject({ restored: 0, kept: 1 });
    expect((await dump()).people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('approved as a whole', () => {
  test('taken back, what was open is open and what came in has just come in', async () => {
    const { id } = await answered(core, form, { name: 'Bo Vo', door: '4', building: 'East' });
    await core.call('responses.decide', { id, answers: [{ question: 'door', decision: 'accept' }], state: 'received' });
    const before = await dump();
    await core.call('responses.approve', { id });
    const after = await dump();
    expect((await response(id)).answers.map(({ decision }) => decision)).toEqual(['accept', 'accept', 'accept']);
    for (const back of [() => undo(), () => core.call('responses.reopen', { id })]) {
      await back();
      expect(await dump()).toEqual(before);
      expect((await response(id)).answers.map(({ decision }) => decision)).toEqual(['open', 'open', 'accept']);
      await core.call('changes.redo', {});
      expect(await dump()).toEqual(after);
    }
  });

  test('many at once, whichever of them is taken back', async () => {
    const ids: string[] = [];
    for (const at of [1, 2, 3])
      ids.push((await answered(core, form, { name: `Neighbour ${at}`, door: `${at}`, building: 'East' })).id);
    const before = await dump();
    await core.call('responses.approveClear', { ids });
    const after = await dump();
    await core.call('responses.reopen', { id: ids[1] ?? '' });
    expect(await dump()).toEqual(before);
    await core.call('changes.redo', {});
    expect(await dump()).toEqual(after);
  });

  test('letters that were put right are read by somebody first', async () => {
    await podForm(core);
    const [name, phone] = ['name', 'phone'].map((key) => POD_FORM.questions.find((each) => each.key === key)?.label.en);
    const { token } = await lookAt(
      core,
      csv([
        ['Timestamp', name, phone],
        ['3/1/2026 23:30:00', garbled('Núñez'), '718 555 0144'],
      ] as string[][]),
    );
    await core.call('responses.bring', { token });
    const id = (await core.call('responses.list', {})).rows[0]?.id ?? '';
    const view = await core.call('responses.get', { id });
    expect(view.lines.flatMap(({ problems }) => problems)).toContain('textRepaired');
    expect(view.clear).toBe(false);
    expect(await core.refusal('responses.approveClear', { ids: [id] })).toBe('review.notClear');
    const repaired = view.lines.filter(({ problems }) => problems.includes('textRepaired'));
    const answers = repaired.map(({ question }) => ({ question, decision: 'accept' as const }));
    expect((await core.call('responses.decide', { id, answers })).clear).toBe(true);
  });
});

test('zones that came with reviews go when nobody lives there, in whatever order they are taken back', async () => {
  const before = await dump();
  const one = await answered(core, form, { name: 'Bo Vo', building: 'East', door: '1' });
  const two = await answered(core, form, { name: 'Chi Oh', building: 'East', door: '2' });
  const answers = await dump();
  await core.call('responses.approve', { id: one.id });
  await core.call('responses.approve', { id: two.id });
  const after = await dump();
  await core.call('responses.reopen', { id: one.id });
  expect((await dump()).zones).toHaveLength(1);
  await core.call('responses.reopen', { id: two.id });
  expect(await dump()).toEqual(answers);
  expect((await dump()).zones).toEqual(before.zones);
  await core.call('changes.redo', {});
  await core.call('changes.redo', {});
  expect(await dump()).toEqual(after);
});
