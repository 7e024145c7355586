import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, lookRows } from '../support/bringIn.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { formCsv, formPerson } from '../support/forms.ts';

let core: TestCore;
beforeAll(async () => {
  core = await openCore();
});
afterEach(async () => {
  expect(core.faults).toEqual([]);
  const { rows } = await core.call('roster.list', { limit: 1000 });
  if (rows.length > 0) await core.call('roster.remove', { ids: rows.map(({ id }) => id) });
});
afterAll(() => core.end());

const total = async () => (await core.call('roster.list', { limit: 1 })).total;
const add = (name: string, phone: string) =>
  core.call('roster.add', { name, contacts: phone === '' ? [] : [{ kind: 'call', value: phone }] });
/** Fingerprints of rows already brought in stay in this vault: each test uses its own numbers. */
let serial = 0;
const fresh = () => `718-555-${String(1000 + serial++)}`;

describe('a row is', () => {
  test('new when nobody is like it, also when a number is shared with somebody of another name', async () => {
    const phone = fresh();
    await add('Rosa Villanueva', phone);
    const [son] = await lookRows(core, `Name,Phone\nMateo Villanueva,${phone}`);
    expect(son).toMatchObject({ kind: 'new', reasons: ['sharedContact'], match: null, decision: 'add' });
  });

  test('by the number a spreadsheet shows it by, and decided by that', async () => {
    const csv = `Name,Phone,Notes\nAna Okafor,${fresh()},"two\nlines"\n\n , \n,${fresh()},who?\nBo Li,${fresh()},`;
    const rows = await lookRows(core, csv);
    expect(rows.map(({ row, person }) => [row, person?.name])).toEqual([
      [2, 'Ana Okafor'],
      [5, undefined],
      [6, 'Bo Li'],
    ]);
    expect(await bringIn(core, csv, [{ row: 2, decision: 'skip' }])).toMatchObject({ added: 1, skipped: 2 });
    expect((await core.call('roster.list', {})).rows.map(({ name }) => name)).toEqual(['Bo Li']);
  });

  test('suspicious when the name could be the same one written otherwise, or is the same without a number', async () => {
    const phone = fresh();
    const ana = await add('Ana Okafor', phone);
    const csv = `Name,Phone\nAna Okafor,${fresh()}\nAnna Okafor,${phone}\nAna Okafor,`;
    const match = { id: ana.id, name: 'Ana Okafor' };
    expect(await lookRows(core, csv)).toMatchObject([
      { kind: 'suspicious', reasons: ['sameNameOnly'], match, decision: 'skip' },
      { kind: 'suspicious', reasons: ['sharedContact'], match, decision: 'skip' },
      { kind: 'suspicious', reasons: ['sameNameOnly'], match, decision: 'skip' },
    ]);
    expect(await bringIn(core, csv)).toMatchObject({ added: 0, updated: 0, skipped: 3, batch: null });
    expect(await bringIn(core, csv, [{ row: 2, decision: 'add' }])).toMatchObject({ added: 1, skipped: 2 });
    expect(await total()).toBe(2);
  });

  test('changed when it only adds to what is known, and adds it', async () => {
    const phone = fresh();
    const ana = await add('Ana Okafor', phone);
    const csv = `Name,Phone,Email,Offers,Pronouns\nAna Okafor,${phone},ana@example.org,Rides;Food,she/her`;
    const [row] = await lookRows(core, csv);
    expect(row).toMatchObject({ kind: 'changed', decision: 'update', changed: ['pronouns', 'contacts', 'offers'] });
    await bringIn(core, csv);
    expect(await core.call('roster.get', { id: ana.id })).toMatchObject({
      pronouns: 'she/her',
      offers: ['Rides', 'Food'],
    });
    expect(await bringIn(core, csv)).toMatchObject({ updated: 0, same: 1 });
  });

  test('suspicious when it contradicts what is known; written only when decided', async () => {
    const phone = fresh();
    const ana = await add('Ana Okafor', phone);
    await core.call('roster.update', { id: ana.id, changes: { pronouns: 'they/them' } });
    const csv = `Name,Phone,Pronouns\nAna Okafor,${phone},she/her`;
    expect(await lookRows(core, csv)).toMatchObject([
      { kind: 'suspicious', reasons: ['sameNameAndContact', 'newAnswers'], changed: ['pronouns'] },
    ]);
    await bringIn(core, csv);
    expect(await core.call('roster.get', { id: ana.id })).toMatchObject({ pronouns: 'they/them' });
    await bringIn(core, csv, [{ row: 2, decision: 'update' }]);
    expect(await core.call('roster.get', { id: ana.id })).toMatchObject({ pronouns: 'she/her' });
  });

  test('the same when it stands in the file twice, and one person when two rows speak of one', async () => {
    const phone = fresh();
    const csv = `Timestamp,Name,Phone,Offers
2026/02/01 1:00:00 AM GMT-5,Ana Okafor,${phone},Rides
2026/02/01 1:00:00 AM GMT-5,Ana Okafor,${phone},Rides
2026/02/02 1:00:00 AM GMT-5,Ana Okafor,${phone},Food`;
    const rows = await lookRows(core, csv);
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'same', 'changed']);
    expect(rows[1]?.reasons).toEqual(['sameRowTwice']);
    expect(await bringIn(core, csv)).toMatchObject({ added: 1, updated: 0, same: 1 });
    const { rows: list } = await core.call('roster.list', {});
    expect(await core.call('roster.get', { id: list[0]?.id ?? '' })).toMatchObject({ offers: ['Rides', 'Food'] });
  });

  test('suspicious when it names nobody, is damaged, shifted, too long, a formula, or about what is never kept', async () => {
    const csv = `Name,Phone,Zone,Notes
,${fresh()},,
????? ????,${fresh()},,
Bo Li,${fresh()},x,y,shifted
Cy ${'x'.repeat(300)},${fresh()},,
"=HYPERLINK(""http://x"")",${fresh()},,
Di Vo,${fresh()},,has no visa
Ed Wu,${fresh()},,fine`;
    const rows = await lookRows(core, csv);
    expect(rows.map(({ kind, reasons }) => [kind, ...reasons])).toEqual([
      ['suspicious', 'noName'],
      ['suspicious', 'textDamaged', 'noName'],
      ['suspicious', 'raggedRow'],
      ['suspicious', 'tooLong'],
      ['suspicious', 'looksLikeFormula'],
      ['suspicious', 'mentionsForbiddenTopic'],
      ['new'],
    ]);
    expect(rows.slice(0, 2).map(({ person }) => person)).toEqual([null, null]);
    expect(await bringIn(core, csv, [{ row: 2, decision: 'add' }])).toMatchObject({ added: 1, skipped: 6 });
  });
});

describe('answers', () => {
  test('find their places; what fits nowhere is kept in words', async () => {
    const phone = fresh();
    const csv = `Name,Phone,Email,Languages,Best way to reach,Building,Apt,Household size,Offers [Rides],Offers [Food]
Ana Okafor,"${phone} / 917-555-0142",not an address,"Spanish, Klingonese",WhatsApp,Maple Court,4B,3,Weekly,Yes`;
    await bringIn(core, csv);
    const { rows } = await core.call('roster.list', {});
    expect(await core.call('roster.get', { id: rows[0]?.id ?? '' })).toMatchObject({
      contacts: [
        { kind: 'whatsapp', value: phone },
        { kind: 'call', value: '917-555-0142' },
      ],
      languages: { spoken: ['es'] },
      zone: { name: 'Maple Court' },
      household: { door: '4B' },
      offers: ['Rides: Weekly', 'Food'],
      notes: 'Email: not an address\nHousehold size: 3\nLanguages: Klingonese',
    });
  });

  test('a zone that is there is found by its name, another is made once and stays', async () => {
    const zone = await core.call('zones.add', { name: 'Harbor House', kind: 'building' });
    await bringIn(
      core,
      `Name,Block\nAna ${serial++},harbor HOUSE\nBo ${serial++},Ninth Avenue\nCy ${serial++},ninth avenue`,
    );
    const { rows } = await core.call('zones.list', {});
    expect(rows.find(({ id }) => id === zone.id)?.people).toBe(1);
    expect(rows.filter(({ name }) => /ninth/i.test(name))).toMatchObject([
      { name: 'Ninth Avenue', kind: 'block', people: 2 },
    ]);
    await core.call('imports.undo', {});
    expect((await core.call('zones.list', {})).rows.map(({ people }) => people)).toEqual(rows.map(() => 0));
  });

  test('people behind one door live together', async () => {
    await bringIn(core, `Name,Building,Apt\nAna ${serial++},Elm,4B\nBo ${serial++},Elm,4B\nCy ${serial++},Oak,4B`);
    const { rows } = await core.call('households.list', {});
    expect(rows.map(({ members }) => members).sort()).toEqual([1, 2]);
  });

  test('words that describe a household do not make one of strangers', async () => {
    const same = 'two adults, two children';
    await bringIn(
      core,
      `Name,Building,Household\nAna Cole ${serial++},Elm,"${same}"\nBo Reyes ${serial++},Elm,"${same}"\nCy Reyes ${serial++},Elm,The Reyes family\nDee Reyes ${serial++},Elm,The Reyes family`,
    );
    const { rows } = await core.call('households.list', {});
    expect(rows.map(({ name, members }) => [name, members]).sort()).toEqual([
      ['The Reyes family', 2],
      [same, 1],
      [same, 1],
    ]);
  });

  test('a household that gets a door gets it for everyone, and loses it again for everyone', async () => {
    const [first, second] = [fresh(), fresh()];
    await bringIn(core, `Name,Phone,Household\nAna Vo,${first},The Vos\nBo Vo,${second},The Vos`);
    await bringIn(core, `Name,Phone,Household,Door\nAna Vo,${first},The Vos,7`);
    expect((await core.call('households.list', {})).rows).toMatchObject([{ name: 'The Vos', door: '7', members: 2 }]);
    await core.call('imports.undo', {});
    expect((await core.call('households.list', {})).rows).toMatchObject([{ name: 'The Vos', door: '', members: 2 }]);
  });
});

test('whatever part of a form comes first, the whole adds the rest, and once more adds nobody', async () => {
  let from = 1000;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 15 }), async (first, more) => {
      const rows = Array.from({ length: first + more }, (_, at) => formPerson(from + at).row);
      from += first + more;
      const before = await total();
      expect(await bringIn(core, formCsv(rows.slice(0, first)))).toMatchObject({ added: first });
      expect(await bringIn(core, formCsv(rows))).toMatchObject({ added: more, updated: 0, same: first });
      expect(await bringIn(core, formCsv(rows.toReversed()))).toMatchObject({
        added: 0,
        same: first + more,
        batch: null,
      });
      expect(await total()).toBe(before + first + more);
    }),
    { numRuns: 6 },
  );
});

test('a list with dashes is no formula, and a long heading is kept short', async () => {
  const long = `Anything we should know? ${'Please tell us. '.repeat(30)}Household size`;
  const [row] = await lookRows(core, `Name,Needs,"${long}"\nAna ${serial++},- milk (oat)\n,`.replace('\n,', ',3'));
  expect(row).toMatchObject({ kind: 'new', reasons: [] });
  expect(row?.person).toMatchObject({ needs: ['- milk (oat)'] });
  expect(row?.person?.notes.length).toBeLessThan(130);
});

test('what is more than an entry can hold is kept among the notes and said', async () => {
  const of = (count: number, say: (at: number) => string) => Array.from({ length: count }, (_, at) => say(at));
  const numbers = (area: string) => of(12, (at) => `${area}-555-01${10 + at}`).join(' / ');
  const languages = [
    'Spanish, French, Bengali, Arabic, Hindi, Urdu, Korean, Polish, Russian, Nepali, Tagalog, Yiddish, Hebrew, German',
    'Greek, Albanian, Amharic, Somali, Swahili, Wolof, Bambara, Hausa, Igbo, Yoruba, Twi, Persian, Dari, Pashto',
    'Kurdish, Turkish, Uzbek, Tajik, Georgian',
  ];
  const csv = [
    'Name,Phone,Other phone,Languages spoken,Languages spoken,Languages spoken,What can you offer?',
    `Ana Li,${[numbers('718'), numbers('917'), ...languages, of(60, (at) => `Offer ${at}`).join('; ')].map((cell) => `"${cell}"`).join(',')}`,
  ].join('\n');
  const [row] = await lookRows(core, csv);
  expect(row).toMatchObject({ kind: 'suspicious', reasons: expect.arrayContaining(['tooLong']) });
  expect(row?.person?.contacts).toHaveLength(20);
  expect(row?.person?.offers).toHaveLength(50);
  expect(row?.person?.languages?.spoken).toHaveLength(30);
  for (const kept of ['917-555-0121', 'Offer 59', 'Georgian']) expect(row?.person?.notes).toContain(kept);
});
