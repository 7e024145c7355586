import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringIn, look, lookRows, rowsOf } from '../support/bringIn.ts';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';
import { formCsv, formPerson, signUpForm, throughSpreadsheet } from '../support/forms.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const total = async () => (await core.call('roster.list', { limit: 1 })).total;
const found = async (search: string) => (await core.call('roster.list', { search })).rows.map(({ name }) => name);
const everybody = async () => {
  const { rows } = await core.call('roster.list', { limit: 1000 });
  return Promise.all(rows.map(({ id }) => core.call('roster.get', { id })));
};

describe('three hundred neighbours in three scripts', () => {
  test('come in, are found, come in again as nobody, and leave again', async () => {
    const { csv, people } = signUpForm(300);
    expect(await bringIn(core, csv)).toMatchObject({ added: 300, updated: 0, same: 0, skipped: 0 });
    expect(await total()).toBe(300);
    for (const at of [0, 1, 2, 150, 151, 299]) {
      const person = people[at];
      if (!person) throw new Error('short form');
      expect(await found(person.name)).toContain(person.name);
      expect(await found(person.phone)).toEqual([person.name]);
      expect(await found(person.phone.slice(-7))).toContain(person.name);
    }
    expect(await bringIn(core, csv)).toEqual({ batch: null, added: 0, updated: 0, same: 300, skipped: 0 });
    expect(await total()).toBe(300);
    expect(await core.call('imports.undo', {})).toMatchObject({ removed: 300, restored: 0, kept: 0 });
    expect(await total()).toBe(0);
  });

  test('four more rows add four, and edits made since survive', async () => {
    await bringIn(core, signUpForm(300).csv);
    const [edited] = (await core.call('roster.list', { search: formPerson(7).phone })).rows;
    if (!edited) throw new Error('nobody');
    await core.call('roster.update', {
      id: edited.id,
      changes: { name: 'Someone Else', contacts: [], offers: ['Cake'] },
    });
    expect(await bringIn(core, signUpForm(304).csv)).toMatchObject({ added: 4, updated: 0, same: 300 });
    expect(await total()).toBe(304);
    expect(await core.call('roster.get', { id: edited.id })).toMatchObject({
      name: 'Someone Else',
      contacts: [],
      offers: ['Cake'],
    });
  });

  test('somebody taken off the list is not brought back by the same form', async () => {
    await bringIn(core, signUpForm(10).csv);
    const { rows } = await core.call('roster.list', {});
    await core.call('roster.remove', { ids: [rows[0]?.id ?? ''] });
    expect(await bringIn(core, signUpForm(10).csv)).toMatchObject({ added: 0, same: 10 });
    expect(await total()).toBe(9);
  });

  test('the same form through a spreadsheet adds nobody and nothing', async () => {
    const { csv, people } = signUpForm(60);
    await bringIn(core, csv);
    const before = await everybody();
    const preview = await look(core, throughSpreadsheet(people));
    expect(preview).toMatchObject({ shape: 'googleSheets', counts: { new: 0, same: 60, changed: 0, suspicious: 0 } });
    expect(await core.call('imports.commit', { token: preview.token })).toMatchObject({
      added: 0,
      updated: 0,
      same: 60,
    });
    expect(await everybody()).toEqual(before);
  });

  test('a column added to the form later, or moved, does not make old rows new', async () => {
    const rows = signUpForm(6).people.map(({ row }) => row);
    await bringIn(core, formCsv(rows));
    const [head = '', ...lines] = formCsv(rows.map((row) => row.map((cell) => cell.replace(/\n/g, ' '))))
      .replace(/\n¿/, ' ¿')
      .split('\n');
    const wider = [`${head},"Pronouns"`, ...lines.map((line) => `${line},""`)].join('\n');
    expect(await bringIn(core, wider)).toMatchObject({ added: 0, same: 6 });
  });
});

describe('taking an import back', () => {
  test('keeps those edited since, counts them, and lets the form come again', async () => {
    const { batch } = await bringIn(core, signUpForm(20).csv);
    const [person] = (await core.call('roster.list', {})).rows;
    await core.call('roster.update', { id: person?.id ?? '', changes: { notes: 'met at the door' } });
    expect(await core.call('imports.undo', { batch: batch ?? '' })).toEqual({
      batch,
      removed: 19,
      restored: 0,
      kept: 1,
    });
    expect(await total()).toBe(1);
    // The one who stayed is recognised by name and number.
    expect(await bringIn(core, signUpForm(20).csv)).toMatchObject({ added: 19 });
    expect(await total()).toBe(20);
  });

  test('by the general undo forgets the rows too, and redo remembers them', async () => {
    await bringIn(core, signUpForm(12).csv);
    await core.call('changes.undo', {});
    expect((await look(core, signUpForm(12).csv)).counts).toMatchObject({ new: 12, same: 0 });
    await core.call('changes.redo', {});
    expect((await look(core, signUpForm(12).csv)).counts).toMatchObject({ new: 0, same: 12 });
    expect((await core.call('imports.list', {})).rows).toMatchObject([{ added: 12, updated: 0, undone: false }]);
  });

  test('is refused for what is no import, and when there is none', async () => {
    const person = await core.call('roster.add', { name: 'Ana' });
    const { rows } = await core.call('changes.list', {});
    expect(await core.refusal('imports.undo', { batch: rows[0]?.id })).toBe('notFound.change');
    expect(await core.refusal('imports.undo', {})).toBe('changes.nothingToUndo');
    expect(await core.call('roster.get', { id: person.id })).toMatchObject({ name: 'Ana' });
  });

  test('gives people who were only changed back as they were', async () => {
    const before = await core.call('roster.add', {
      name: 'Ana Okafor',
      contacts: [{ kind: 'call', value: '718-555-0100' }],
    });
    expect(await bringIn(core, 'Name,Phone,Offers\nAna Okafor,7185550100,Rides')).toMatchObject({
      added: 0,
      updated: 1,
    });
    expect(await core.call('roster.get', { id: before.id })).toMatchObject({ offers: ['Rides'] });
    expect(await core.call('imports.undo', {})).toMatchObject({ removed: 0, restored: 1, kept: 0 });
    expect(await core.call('roster.get', { id: before.id })).toEqual(before);
  });
});

describe('what a form says about sharing', () => {
  test('becomes consent given by form, for the pod, at the time of the form', async () => {
    await bringIn(core, signUpForm(40).csv);
    for (const person of await everybody()) {
      const form = signUpForm(40).people.find(({ name }) => name === person.name);
      const said = person.consents.map(({ category, audience, status, how }) => [category, audience, status, how]);
      const status = form?.mayShare === 'yes' ? 'active' : 'refused';
      expect(said).toEqual(
        form?.mayShare === 'unsaid' ? [] : ['name', 'phone'].map((category) => [category, 'pod', status, 'form']),
      );
      for (const { recordedAt } of person.consents) expect(recordedAt).toMatch(/^2026-02-01T(05|17):/);
    }
  });

  test('a yes sent before a withdrawal does not undo the withdrawal', async () => {
    const ana = await core.call('roster.add', {
      name: 'Ana Okafor',
      contacts: [{ kind: 'call', value: '718-555-0100' }],
    });
    await core.call('roster.consent', {
      id: ana.id,
      consents: [{ category: 'phone', audience: 'pod', status: 'withdrawn' }],
    });
    const header = 'Timestamp,Name,Phone,May we share your phone with the pod?';
    await bringIn(core, `${header}\n2026/02/01 1:00:00 AM GMT-5,Ana Okafor,7185550100,Yes`);
    await bringIn(core, 'Name,Phone,May we share your phone with the pod?\nAna Okafor,7185550100,Yes');
    const { consents } = await core.call('roster.get', { id: ana.id });
    const phone = consents
      .filter(({ category }) => category === 'phone')
      .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    expect(phone.at(-1)?.status).toBe('withdrawn');
  });

  test('an unclear answer is no consent and is kept in words', async () => {
    const [row] = await lookRows(
      core,
      'Name,May we share your phone with the pod?\nBo Li,Yes\nAna Okafor,only my building',
    ).then((rows) => rows.slice(1));
    expect(row).toMatchObject({ mayShare: 'unsaid', reasons: ['consentUnclear'] });
    expect(row?.person?.notes).toBe('May we share your phone with the pod?: only my building');
  });
});

describe('previews', () => {
  test('are forgotten on lock and after commit; a closed dialog is no failure', async () => {
    expect(await core.call('imports.preview', {})).toEqual({ preview: null });
    const { token } = await look(core, signUpForm(3).csv);
    await core.call('imports.commit', { token });
    expect(await core.refusal('imports.commit', { token })).toBe('import.expired');
    const kept = await look(core, signUpForm(4).csv);
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    for (const name of ['imports.rows', 'imports.commit'] as const) {
      expect(await core.refusal(name, { token: kept.token })).toBe('import.expired');
    }
    expect(await core.refusal('imports.remap', { token: kept.token, columns: [] })).toBe('import.expired');
  });

  test('pages by kind', async () => {
    const { token } = await look(core, signUpForm(12).csv);
    const page = await core.call('imports.rows', { token, kind: 'new', offset: 10, limit: 5 });
    expect(page.total).toBe(12);
    expect(page.rows.map(({ row }) => row)).toEqual([12, 13]);
    expect(await core.call('imports.rows', { token, kind: 'same' })).toEqual({ rows: [], total: 0 });
  });

  test('follow the list as it is at the moment of commit', async () => {
    const first = await look(core, signUpForm(5).csv);
    await bringIn(core, signUpForm(5).csv);
    expect(await core.call('imports.commit', { token: first.token })).toMatchObject({ added: 0, same: 5 });
    expect(await total()).toBe(5);
  });

  test('can be read with other columns; without a name nobody comes in', async () => {
    const preview = await look(core, 'Who,Colour,Name\nAna,green,Rosa\n');
    const fields = [
      { index: 0, field: 'name' as const },
      { index: 1, field: 'notes' as const },
      { index: 2, field: 'ignore' as const },
    ];
    const { preview: other } = await core.call('imports.remap', { token: preview.token, columns: fields });
    const [row] = await rowsOf(core, other);
    expect(row?.person).toMatchObject({ name: 'Ana', notes: 'Colour: green' });
    await core.call('imports.remap', { token: preview.token, columns: [{ index: 0, field: 'ignore' }] });
    expect(await core.refusal('imports.commit', { token: preview.token })).toBe('import.noName');
  });

  test('report progress, and stopping leaves nothing behind', async () => {
    const job = '01890000-0000-7000-8000-000000000001';
    const { token } = await look(core, signUpForm(800).csv, job);
    expect(core.events.filter(({ event }) => event === 'job.progress').length).toBeGreaterThan(0);
    const committing = core.call('imports.commit', { token, job });
    await core.call('jobs.cancel', { job });
    await expect(committing).rejects.toThrow('cancelled');
    expect(await total()).toBe(0);
    expect((await core.call('changes.list', {})).rows).toEqual([]);
    // The preview is still there to be committed after all.
    expect(await core.call('imports.commit', { token })).toMatchObject({ added: 800 });
  });
});
