import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';
import { acceptAll, answered, makeForm } from '../support/reviews.ts';

let core: TestCore;
let form: string;
beforeEach(async () => {
  core = await openCore();
  await core.call('settings.set', { organizerName: 'Olu' });
  form = await makeForm(core);
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const person = async (search: string) => {
  const { rows } = await core.call('roster.list', { search });
  expect(rows).toHaveLength(1);
  return core.call('roster.get', { id: rows[0]?.id ?? '' });
};
const total = async () => (await core.call('roster.list', {})).total;
const effects = (view: Awaited<ReturnType<typeof acceptAll>>) =>
  Object.fromEntries(view.lines.map(({ question, effect }) => [question, effect]));

const EVERYTHING = {
  name: 'Rahima Begum',
  pronouns: 'she',
  reach: { options: ['sms'] },
  hours: 'after 6',
  phone: { text: '718 555 0123', share: 'yes' },
  email: { text: 'rahima@example.org', share: 'no' },
  spoken: { options: ['es'], other: 'Bangla', share: 'yes' },
  reads: 'Bengali',
  building: { text: 'North House', share: 'yes' },
  door: '4B',
  household: 'The Begums',
  offers: { options: ['cooking'], other: 'Food, pet care' },
  needs: { options: ['company'], share: 'yes' },
  access: { text: 'No stairs, please.', share: 'yes' },
  people: '4',
  since: '2019-05-01',
  wishes: 'A bench outside',
  may_share: 'yes',
} as const;

describe('somebody new', () => {
  test('gets an entry of what was accepted, with who may know it, and nothing else', async () => {
    const response = await answered(core, form, EVERYTHING);
    const view = await acceptAll(core, response);
    expect(view.blocks).toEqual([]);
    expect(view.lines.every(({ problems }) => problems.length === 0)).toBe(true);
    const { view: after } = await core.call('responses.approve', { id: response.id });
    const entry = await person('rahima');
    expect(entry).toMatchObject({
      name: 'Rahima Begum',
      pronouns: 'she',
      contacts: [
        { kind: 'sms', value: '718 555 0123', hours: 'after 6' },
        { kind: 'email', value: 'rahima@example.org', hours: '' },
      ],
      languages: { spoken: ['es', 'bn'], reads: ['bn'], interprets: [] },
      zone: { name: 'North House' },
      household: { name: 'The Begums', door: '4B' },
      offers: ['Cooking', 'Food, pet care'],
      needs: ['Company'],
      access: 'No stairs, please.',
      notes: 'Your people: 4\nYour since: 2019-05-01',
    });
    const said = entry.consents.map(({ category, audience, status }) => `${category} ${audience} ${status}`).sort();
    expect(said).toEqual([
      'email pod refused',
      'healthAndAccess keyGroup active',
      'languages pod active',
      'location pod active',
      'name pod active',
      'needs pod active',
      'phone pod active',
    ]);
    expect(entry.consents[0]).toMatchObject({ how: 'spoken', recordedBy: 'Olu' });
    expect(entry.consents.find(({ category }) => category === 'needs')).toMatchObject({ purpose: 'Your needs' });
    expect(after.response).toMatchObject({
      ...{ state: 'approved', reviewedBy: 'Olu', reviewedAt: '2026-03-02T15:00:00.000Z', person: entry.id },
    });
    expect(after).toMatchObject({ chosen: { id: entry.id }, together: 0, blocks: [] });
  });

  test('what was to be shown before is what was written', async () => {
    const view = await acceptAll(core, await answered(core, form, EVERYTHING));
    expect(view.will.parts).toContainEqual({ part: 'phone', before: [], after: ['718 555 0123'] });
    expect(view.will.parts).toContainEqual({ part: 'zone', before: [], after: ['North House'] });
    expect(view.will.parts.map(({ part }) => part)).not.toContain('interprets');
    expect(view.will.consents).toContainEqual({ category: 'email', audience: 'pod', status: 'refused' });
    expect((await core.call('zones.list', {})).rows).toEqual([]);
  });

  test('needs a name among what was accepted', async () => {
    const response = await answered(core, form, { name: 'Ana', phone: '718 555 0111' });
    const view = await core.call('responses.decide', {
      id: response.id,
      whose: { who: 'new' },
      answers: [
        { question: 'name', decision: 'discard' },
        { question: 'phone', decision: 'accept' },
      ],
    });
    expect(view.blocks).toEqual(['noName']);
    expect(await core.refusal('responses.approve', { id: response.id })).toBe('review.blocked');
  });

  test('what cannot be kept in its place is kept as a note, and a translation never by itself', async () => {
    const response = await answered(core, form, { name: 'Ana', phone: 'ask my son', access: 'Sin escaleras' });
    await core.call('responses.decide', {
      id: response.id,
      whose: { who: 'new' },
      answers: [
        { question: 'name', decision: 'accept' },
        { question: 'phone', decision: 'accept' },
        {
          question: 'access',
          decision: 'accept',
          translation: { text: 'No stairs', by: 'Olu', on: '2026-03-02' },
        },
      ],
    });
    await core.call('responses.approve', { id: response.id });
    expect(await person('ana')).toMatchObject({
      contacts: [],
      notes: 'Your phone: ask my son',
      access: 'Sin escaleras',
    });
  });
});

describe('somebody on the roster', () => {
  const known = () =>
    core.call('roster.add', {
      name: 'Rahima Begum',
      contacts: [{ kind: 'call', value: '(718) 555-0123' }],
      languages: { spoken: ['bn'] },
      household: { door: '4B' },
      offers: ['Cooking'],
      notes: 'Met in March',
    });

  test('is proposed by name and number, and taken only after a yes', async () => {
    const { id } = await known();
    const response = await answered(core, form, { name: 'rahima begum', phone: '7185550123' });
    const view = await core.call('responses.get', { id: response.id });
    expect(view.likely).toMatchObject([{ id, likeness: 'same', door: '4B' }]);
    expect(view).toMatchObject({ chosen: null, clear: true, response: { state: 'received', person: null } });
    await core.call('responses.decide', { id: response.id, answers: [{ question: 'phone', decision: 'hold' }] });
    expect(await core.refusal('responses.approve', { id: response.id })).toBe('review.blocked');
    expect(await total()).toBe(1);
  });

  test('each answer says what it does, and lists grow', async () => {
    const { id } = await known();
    const response = await answered(core, form, {
      name: 'Rahima',
      pronouns: 'she',
      phone: '7185550123',
      spoken: { options: ['es'] },
      door: '5A',
      offers: { options: ['cooking', 'rides'] },
      wishes: 'A bench',
      people: '4',
    });
    const view = await acceptAll(core, response, { who: 'person', id });
    expect(effects(view)).toEqual({
      ...{ name: 'nothing', pronouns: 'fills', phone: 'same', spoken: 'adds', door: 'replaces', offers: 'adds' },
      ...{ wishes: 'nothing', people: 'adds' },
    });
    await core.call('responses.approve', { id: response.id });
    expect(await core.call('roster.get', { id })).toMatchObject({
      name: 'Rahima Begum',
      pronouns: 'she',
      contacts: [{ kind: 'call', value: '(718) 555-0123' }],
      languages: { spoken: ['bn', 'es'] },
      household: { door: '5A' },
      offers: ['Cooking', 'Rides'],
      notes: 'Met in March\nYour people: 4',
    });
  });

  test('a number that is the same as now is not added again in another spelling', async () => {
    const { id } = await known();
    const given = { phone: '+1 718 555 0123', reach: { options: ['sms'] } };
    const view = await acceptAll(core, await answered(core, form, given), { who: 'person', id });
    expect(effects(view)).toMatchObject({ phone: 'same', reach: 'adds' });
    expect(view.will.parts.map(({ part }) => part)).toEqual(['contact']);
    await core.call('responses.approve', { id: view.response.id });
    expect((await core.call('roster.get', { id })).contacts.map(({ kind, value }) => [kind, value])).toEqual([
      ['call', '(718) 555-0123'],
      ['sms', '(718) 555-0123'],
    ]);
  });

  test('who may know what becomes a note is said in the note, in the words of the form', async () => {
    const { id } = await known();
    const given = { people: { text: '4', share: 'no' }, email: { text: 'ana at example', share: 'yes' } } as const;
    const view = await acceptAll(core, await answered(core, form, given), { who: 'person', id });
    expect(view.lines.map(({ shareBecomes }) => shareBecomes)).toEqual(['consent', 'note']);
    expect(view.will.consents).toEqual([]);
    await core.call('responses.approve', { id: view.response.id });
    const entry = await core.call('roster.get', { id });
    expect(entry.consents).toEqual([]);
    expect(entry.notes.split('\n')).toEqual([
      'Met in March',
      'Your email: ana at example (said: the pod may know)',
      'Your people: 4 (said: not for others)',
    ]);
  });

  test('where two answers disagree only the no is shown and kept', async () => {
    const { id } = await known();
    const given = { phone: { text: '718 555 0123', share: 'no' }, may_share: 'yes' } as const;
    const view = await acceptAll(core, await answered(core, form, given), { who: 'person', id });
    expect(view.will.consents).toEqual([
      { category: 'phone', audience: 'pod', status: 'refused' },
      { category: 'name', audience: 'pod', status: 'active' },
    ]);
    await core.call('responses.approve', { id: view.response.id });
    expect((await core.call('roster.get', { id })).consents).toHaveLength(2);
  });

  test('gets another name only when the reviewer wrote it', async () => {
    const { id } = await known();
    const response = await answered(core, form, { name: 'Rahima' });
    const view = await core.call('responses.decide', {
      id: response.id,
      whose: { who: 'person', id },
      answers: [{ question: 'name', decision: 'accept', edited: { text: 'Rahima Khatun' } }],
    });
    expect(view.lines[0]).toMatchObject({ effect: 'replaces', now: ['Rahima Begum'], understood: ['Rahima Khatun'] });
    expect(view.will.parts).toEqual([{ part: 'name', before: ['Rahima Begum'], after: ['Rahima Khatun'] }]);
    await core.call('responses.approve', { id: response.id });
    expect((await core.call('roster.get', { id })).name).toBe('Rahima Khatun');
  });

  test('who left meanwhile stands in the way', async () => {
    const { id } = await known();
    const response = await answered(core, form, { name: 'Rahima' });
    await acceptAll(core, response, { who: 'person', id });
    await core.call('roster.remove', { ids: [id] });
    expect((await core.call('responses.get', { id: response.id })).blocks).toEqual(['personGone']);
    expect(await core.refusal('responses.approve', { id: response.id })).toBe('review.blocked');
    const strange = { id: response.id, whose: { who: 'person', id } };
    expect(await core.refusal('responses.decide', strange)).toBe('notFound.person');
  });

  test('a no said before outweighs a yes of unknown date', async () => {
    const { id } = await known();
    await core.call('roster.consent', { id, consents: [{ category: 'phone', audience: 'pod', status: 'refused' }] });
    const response = await answered(core, form, { phone: { text: '718 555 0123', share: 'yes' } });
    await acceptAll(core, response, { who: 'person', id });
    await core.call('responses.approve', { id: response.id });
    const view = await core.call('roster.consentView', { id });
    expect(view.seenBy.find(({ audience }) => audience === 'pod')?.categories).not.toContain('phone');
  });
});

describe('deciding', () => {
  test('begins the review, holds make it one with issues, and notes are free at any time', async () => {
    const { id } = await answered(core, form, { name: 'Ana', door: '2' });
    const decide = async (more: object) => (await core.call('responses.decide', { id, ...more })).response.state;
    expect(await decide({ note: 'call on Monday', callBack: { on: '2026-03-09', reason: 'was out' } })).toBe(
      'received',
    );
    expect(await decide({ answers: [{ question: 'name', decision: 'accept' }] })).toBe('inReview');
    expect(await decide({ answers: [{ question: 'door', decision: 'hold' }] })).toBe('issues');
    expect(await decide({ answers: [{ question: 'door', decision: 'accept' }] })).toBe('inReview');
    expect(await decide({ state: 'issues' })).toBe('issues');
    await decide({ whose: { who: 'new' }, callBack: null });
    await core.call('responses.approve', { id });
    expect(await core.refusal('responses.decide', { id, whose: { who: 'open' } })).toBe('review.done');
    expect(await core.refusal('responses.decide', { id, state: 'inReview' })).toBe('review.done');
    expect(await core.refusal('responses.approve', { id })).toBe('review.done');
    expect(await core.refusal('responses.reject', { id })).toBe('review.done');
    expect((await core.call('responses.decide', { id, note: 'thanked' })).response.note).toBe('thanked');
  });

  test('a redaction takes earlier edits and translations with it, for they may repeat what goes', async () => {
    const { id } = await answered(core, form, { name: 'Ana', access: 'Wheelchair. HIV.' });
    const first = { question: 'access', edited: { text: 'wheelchair, hiv' } };
    await core.call('responses.decide', { id, answers: [first] });
    const view = await core.call('responses.decide', {
      id,
      answers: [{ question: 'access', redaction: 'Wheelchair.', decision: 'accept' }],
    });
    const access = view.response.answers.find(({ question }) => question === 'access');
    expect(access).toMatchObject({
      raw: 'Wheelchair. HIV.',
      edited: null,
      redaction: 'Wheelchair.',
      decision: 'accept',
    });
    expect(view.lines.find(({ question }) => question === 'access')?.understood).toEqual(['Wheelchair.']);
  });

  test('a question left empty can be answered by the reviewer, one of another form cannot', async () => {
    const { id } = await answered(core, form, { name: 'Ana' });
    const view = await core.call('responses.decide', {
      id,
      answers: [{ question: 'door', decision: 'accept', edited: { text: '9' } }],
    });
    expect(view.lines.map(({ question }) => question)).toEqual(['name', 'door']);
    expect(await core.refusal('responses.decide', { id, answers: [{ question: 'other' }] })).toBe('input.invalid');
  });
});

describe('taking a review back', () => {
  test('reopening, Ctrl+Z and bringing it back all put roster and response where they were', async () => {
    const response = await answered(core, form, { name: 'Ana', building: 'East' });
    const { response: before } = await acceptAll(core, response);
    const { view: approved } = await core.call('responses.approve', { id: response.id });
    const reopened = await core.call('responses.reopen', { id: response.id });
    expect(reopened.response).toEqual(before);
    expect(reopened.kept).toBe(0);
    expect(await total()).toBe(0);
    expect((await core.call('zones.list', {})).rows).toEqual([]);
    await core.call('changes.redo', {});
    expect((await core.call('responses.get', { id: response.id })).response).toEqual(approved.response);
    expect((await core.call('zones.list', {})).rows).toMatchObject([{ name: 'East', people: 1 }]);
    await core.call('changes.undo', {});
    expect((await core.call('responses.get', { id: response.id })).response).toEqual(before);
  });

  test('people edited since stay, and that is said; a zone somebody lives in stays', async () => {
    const response = await answered(core, form, { name: 'Ana', building: 'East' });
    await acceptAll(core, response);
    await core.call('responses.approve', { id: response.id });
    await core.call('roster.update', { id: (await person('ana')).id, changes: { pronouns: 'she' } });
    const view = await core.call('responses.reopen', { id: response.id });
    const ana = await person('ana');
    expect(ana.zone?.name).toBe('East');
    // Approved again they are not a second Ana.
    expect(view).toMatchObject({
      kept: 1,
      response: { state: 'inReview', change: null, person: ana.id, isNew: false },
    });
    await core.call('changes.redo', {});
    expect((await core.call('responses.get', { id: response.id })).response.state).toBe('approved');
    expect(await total()).toBe(1);
  });

  test('an approval taken back is not brought back once anything was decided otherwise', async () => {
    const response = await answered(core, form, { name: 'Ana', door: '7' });
    for (const more of [
      { answers: [{ question: 'door', decision: 'discard' as const }] },
      { whose: { who: 'open' as const } },
      { state: 'issues' as const },
    ]) {
      await acceptAll(core, response);
      await core.call('responses.approve', { id: response.id });
      await core.call('changes.undo', {});
      await core.call('responses.decide', { id: response.id, ...more });
      expect(await core.refusal('changes.redo', {})).toBe('changes.nothingToUndo');
      expect(await total()).toBe(0);
    }
    await acceptAll(core, response);
    await core.call('responses.approve', { id: response.id });
    await core.call('changes.undo', {});
    await core.call('responses.reject', { id: response.id });
    expect(await core.refusal('changes.redo', {})).toBe('changes.nothingToUndo');
    expect(await total()).toBe(0);
  });

  test('a note or a day to call does not keep it from being brought back', async () => {
    const response = await answered(core, form, { name: 'Ana' });
    await acceptAll(core, response);
    await core.call('responses.approve', { id: response.id });
    await core.call('changes.undo', {});
    await core.call('responses.decide', { id: response.id, note: 'later' });
    await core.call('changes.redo', {});
    expect((await core.call('responses.get', { id: response.id })).response).toMatchObject({
      ...{ state: 'approved', note: 'later' },
    });
    expect(await total()).toBe(1);
  });

  test('a rejected response is rejected for a while only', async () => {
    const response = await answered(core, form, { name: 'Ana' });
    const rejected = await core.call('responses.reject', { id: response.id });
    expect(rejected.response).toMatchObject({ state: 'rejected', reviewedBy: 'Olu' });
    const again = await core.call('responses.reopen', { id: response.id });
    expect(again.response).toMatchObject({ state: 'inReview', reviewedBy: '', reviewedAt: null });
    expect(await core.refusal('responses.reopen', { id: response.id })).toBe('changes.nothingToUndo');
  });
});

test('the queue counts its states and leads from one to the next, also past what just left it', async () => {
  const ids: string[] = [];
  for (const name of ['Ana', 'Bo', 'Chi']) {
    ids.push((await answered(core, form, { name })).id);
    core.clock.pass(1000);
  }
  const query = { state: 'received' as const };
  const [ana, bo, chi] = ids as [string, string, string];
  expect(await core.call('responses.get', { id: bo, query })).toMatchObject({ before: ana, after: chi });
  const rejected = await core.call('responses.reject', { id: bo, query });
  expect(rejected).toMatchObject({ before: ana, after: chi });
  expect(await core.call('responses.get', { id: bo, query })).toMatchObject({ before: ana, after: chi });
  // What waits is gone on with: never what somebody is done with, and from the top again after the last.
  expect(rejected.waiting).toBe(chi);
  const everything = { state: null };
  expect(await core.call('responses.get', { id: ana, query: everything })).toMatchObject({ after: bo, waiting: chi });
  expect(await core.call('responses.reject', { id: chi, query })).toMatchObject({ after: null, waiting: ana });
  expect((await core.call('responses.get', { id: bo, query: everything })).waiting).toBe(ana);
  expect((await core.call('responses.reject', { id: ana, query: everything })).waiting).toBeNull();
  expect((await core.call('responses.get', { id: ana, query: { state: 'rejected' } })).waiting).toBeNull();
  const list = await core.call('responses.list', {});
  expect(list).toMatchObject({ total: 3, states: { received: 0, rejected: 3 } });
  expect(await core.refusal('responses.get', { id: '00000000-0000-7000-8000-000000000000' })).toBe('notFound.response');
});
