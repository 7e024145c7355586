import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PersonRecord } from '../../main/services/ports.ts';
import type { EntryPart, ReviewView, Will } from '../../preload/contract/reviews.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { dumpOfVault } from '../support/dump.ts';
import { carryOut, type PlannedResponse, plannedResponse, unblock } from '../support/reviewPlans.ts';
import { answered, makeForm } from '../support/reviews.ts';

let core: TestCore;
let form: string;
let people: string[];
beforeEach(async () => {
  core = await openCore();
  form = await makeForm(core);
  const east = await core.call('zones.add', { name: 'East', kind: 'block' });
  const known = await Promise.all([
    core.call('roster.add', {
      ...{ name: 'Rahima Begum', zoneId: east.id, household: { name: 'Begum', door: '4B' }, notes: 'Met in March' },
      contacts: [{ kind: 'call', value: '718 555 0101' }, { kind: 'inPerson' }],
    }),
    core.call('roster.add', {
      name: 'Salma Begum',
      zoneId: east.id,
      household: { name: 'Begum', door: '4B' },
      pronouns: 'she',
    }),
    core.call('roster.add', {
      name: 'Wei Chen',
      offers: ['Cooking'],
      needs: ['Company'],
      languages: { spoken: ['es'] },
    }),
  ]);
  people = known.map(({ id }) => id);
  await core.call('roster.consent', {
    id: people[0] ?? '',
    consents: [{ category: 'phone', audience: 'pod', status: 'refused' }],
  });
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const dump = () => dumpOfVault(core.folder);
type Dump = Awaited<ReturnType<typeof dump>>;

const entry = ({ people: all }: Dump, id: string | null): PersonRecord | undefined =>
  all.find((each) => each.id === id);

/** An entry in the words of a Will, put together anew. */
function inWords(all: Dump, id: string | null): Partial<Record<EntryPart, readonly string[]>> {
  const record = entry(all, id);
  if (!record) return {};
  const one = (text: string | undefined) => (text ? [text] : []);
  const reach = (kinds: readonly string[]) => [
    ...new Set(record.contacts.filter(({ kind, value }) => kinds.includes(kind) && value).map(({ value }) => value)),
  ];
  return {
    ...{ name: one(record.name), pronouns: one(record.pronouns), access: one(record.access) },
    phone: reach(['call', 'sms', 'whatsapp', 'signal', 'telegram']),
    email: reach(['email']),
    ...record.languages,
    zone: one(all.zones.find((zone) => zone.id === record.zoneId)?.name),
    ...{ door: one(record.household?.door), household: one(record.household?.name) },
    ...{ offers: record.offers, needs: record.needs },
    notes: record.notes.split('\n').filter((line) => line !== ''),
  };
}

function expectWritten(will: Will, before: Dump, after: Dump, id: string): void {
  const [was, is] = [inWords(before, id), inWords(after, id)];
  for (const part of Object.keys(is) as EntryPart[]) {
    const told = will.parts.find((each) => each.part === part);
    if (JSON.stringify(was[part] ?? []) === JSON.stringify(is[part])) expect(told).toBeUndefined();
    else expect(told).toEqual({ part, before: was[part] ?? [], after: is[part] });
  }
  const known = new Set(entry(before, id)?.consents.map((said) => said.id));
  const fresh = (entry(after, id)?.consents ?? []).filter((said) => !known.has(said.id));
  expect(will.consents).toEqual(fresh.map(({ category, audience, status }) => ({ category, audience, status })));
  const contacts = JSON.stringify(entry(before, id)?.contacts ?? []) !== JSON.stringify(entry(after, id)?.contacts);
  const ways = will.parts.some(({ part }) => part === 'contact' || part === 'phone' || part === 'email');
  expect(ways).toBe(contacts);
}

/** Decided as planned, and in a state in which it may be approved. */
async function ready(plan: PlannedResponse, at: number): Promise<ReviewView> {
  const { response } = await carryOut(core, form, plan, at, people);
  const view = await unblock(core, response.id);
  if (view.blocks.length === 0) return view;
  return core.call('responses.decide', { id: response.id, whose: { who: 'person', id: people[0] ?? '' } });
}

test('what is shown before is what is written, and taking it back leaves all as it was', {
  timeout: 120_000,
}, async () => {
  let at = 0;
  await fc.assert(
    fc.asyncProperty(
      plannedResponse(['accept', 'accept', 'edit', 'redact', 'discard']),
      fc.boolean(),
      async (plan, key) => {
        at += 1;
        const view = await ready(plan, at);
        const { id } = view.response;
        const before = await dump();
        const { view: approved } = await core.call('responses.approve', { id });
        const after = await dump();
        expectWritten(view.will, before, after, approved.response.person ?? '');
        if (key) await core.call('changes.undo', {});
        else await core.call('responses.reopen', { id });
        expect(await dump()).toEqual(before);
        await core.call('changes.redo', {});
        expect(await dump()).toEqual(after);
        await core.call('changes.undo', {});
        expect(await dump()).toEqual(before);
        // Half of them stay, so that those after meet a fuller roster.
        if (key) await core.call('responses.approve', { id });
        else await core.call('responses.reject', { id });
      },
    ),
    { numRuns: 60 },
  );
});

const clearAnswers = fc.record(
  {
    name: fc.constantFrom('Rahima Begum', 'Ana Ruiz', 'Bo Vo', 'Chi Okafor'),
    phone: fc.constantFrom('718 555 0101', '718 555 0102', '718 555 0103', '718 555 0104'),
    offers: fc.subarray(['errands', 'cooking', 'rides']).map((options) => ({ options })),
    needs: fc.subarray(['meals', 'company']).map((options) => ({ options, share: 'yes' as const })),
    building: fc.constantFrom('East', 'West', 'North'),
    people: fc.nat(8).map(String),
  },
  { requiredKeys: ['name', 'phone'] },
);

test('approved many at once they become what was shown, and leave all as it was', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(clearAnswers, { minLength: 1, maxLength: 6 }), async (given) => {
      for (const one of given) {
        const { phone, name } = one;
        await answered(core, form, { ...one, name, phone });
      }
      const { rows } = await core.call('responses.clear', { query: { state: 'received' } });
      const before = await dump();
      if (rows.length > 0) {
        await core.call('responses.approveClear', { ids: rows.map(({ id }) => id) });
        const after = await dump();
        // Those of one person in their order: each begins where the one before ended.
        const byPerson = Map.groupBy(rows, ({ id }) => after.responses.find((each) => each.id === id)?.person ?? '');
        for (const [id, of] of byPerson) {
          const parts = of.flatMap(({ will }) => will.parts);
          const joined = [...Map.groupBy(parts, ({ part }) => part)].map(([part, all]) => ({
            ...{ part, before: all[0]?.before ?? [], after: all.at(-1)?.after ?? [] },
          }));
          expectWritten({ parts: joined, consents: of.flatMap(({ will }) => will.consents) }, before, after, id);
        }
        await core.call('changes.undo', {});
        expect(await dump()).toEqual(before);
        await core.call('changes.redo', {});
        expect(await dump()).toEqual(after);
      }
      for (const { id, state } of (await dump()).responses) {
        if (state !== 'approved' && state !== 'rejected') await core.call('responses.reject', { id });
      }
    }),
    { numRuns: 25 },
  );
});
