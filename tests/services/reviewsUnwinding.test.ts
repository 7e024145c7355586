import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';
import { dumpOfVault } from '../support/dump.ts';
import { acceptAll, answered, makeForm } from '../support/reviews.ts';

const PEOPLE = ['Rahima Begum', 'Wei Chen'] as const;
/** Whose answers each response is. */
const RESPONSES = [0, 0, 1, 0, 1] as const;

type Step =
  | { readonly act: 'approve' | 'reopen'; readonly response: number }
  | { readonly act: 'edit'; readonly person: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }
  /** One that stands, counted from the newest. */
  | { readonly act: 'undoOne'; readonly back: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('approve' as const), response: fc.nat(RESPONSES.length - 1) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('reopen' as const), response: fc.nat(RESPONSES.length - 1) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('edit' as const), person: fc.nat(PEOPLE.length - 1) }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ act: 'undo' }, { act: 'redo' }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('undoOne' as const), back: fc.nat(4) }) },
);

const EXPECTED = new Set(['review.done', 'review.laterStands', 'changes.nothingToUndo', 'changes.conflict']);

interface World {
  readonly core: TestCore;
  readonly people: readonly string[];
  readonly responses: readonly string[];
  /** What was met on the way. */
  readonly met: Record<'refused' | 'kept' | 'carried', number>;
  /** Changes that carry the words of a response on: edits made while they stood. */
  readonly carriers: Map<number, Set<string>>;
}

/** A word that only this response says. */
const wordOf = (at: number) => `Zqoffer${'abcdefg'[at]}`;
const dayOf = (at: number) => `2026-02-0${at + 1}`;

async function worldOf(core: TestCore, met: World['met']): Promise<World> {
  const form = await makeForm(core);
  const people: string[] = [];
  for (const name of PEOPLE) people.push((await core.call('roster.add', { name })).id);
  const responses: string[] = [];
  for (const [at, whose] of RESPONSES.entries()) {
    const needs = { options: ['meals'], share: at % 2 === 0 ? 'yes' : 'no' } as const;
    const given = { offers: { other: wordOf(at) }, needs, people: '4' };
    const response = await answered(core, form, given, { saidOn: dayOf(at) });
    await acceptAll(core, response, { who: 'person', id: people[whose] ?? '' });
    responses.push(response.id);
  }
  return { core, people, responses, met, carriers: new Map(RESPONSES.map((_, at) => [at, new Set()])) };
}

/** Changes that stand, newest first; those that added the people are where it begins. */
const standing = async ({ core }: World) =>
  (await core.call('changes.list', { limit: 200 })).rows.filter(
    ({ undone, kind }) => !undone && kind !== 'person.added',
  );

/** Whether the words or the consent of a response stand on the roster. */
async function stands({ core, people }: World, at: number): Promise<boolean> {
  const person = await core.call('roster.get', { id: people[RESPONSES[at] ?? 0] ?? '' });
  const said = person.consents.some(({ recordedAt }) => recordedAt.startsWith(dayOf(at)));
  return said || person.offers.includes(wordOf(at));
}

async function take(world: World, one: Step): Promise<void> {
  const { core, people, responses, carriers } = world;
  core.clock.pass(60_000);
  const before = new Map<number, boolean>();
  for (const at of RESPONSES.keys()) before.set(at, await stands(world, at));
  const ask = async () => {
    if (one.act === 'edit') {
      const notes = `edited at ${core.clock.now().toISOString()}`;
      return core.dispatch('roster.update', { id: people[one.person] ?? '', changes: { notes } });
    }
    if (one.act === 'undo') return (await standing(world)).length === 0 ? null : core.dispatch('changes.undo', {});
    if (one.act === 'redo') return core.dispatch('changes.redo', {});
    if (one.act === 'undoOne') {
      const change = (await standing(world))[one.back];
      return change ? core.dispatch('changes.undo', { change: change.id }) : null;
    }
    return core.dispatch(one.act === 'approve' ? 'responses.approve' : 'responses.reopen', {
      id: responses[one.response] ?? '',
    });
  };
  const answer = await ask();
  if (answer === null) return;
  if (!answer.ok) {
    expect(EXPECTED).toContain(answer.code);
    if (answer.code === 'review.laterStands') world.met.refused += 1;
    return;
  }
  if ((answer.value as { readonly kept?: number }).kept) world.met.kept += 1;
  if (one.act !== 'edit' && one.act !== 'approve') return;
  // Whatever is written on top of words carries them on; an approval only those that nobody approves of any more.
  const [newest] = await standing(world);
  const person = one.act === 'edit' ? one.person : RESPONSES[one.response];
  for (const at of RESPONSES.keys()) {
    const approved = (await core.call('responses.get', { id: responses[at] ?? '' })).response.state === 'approved';
    if (RESPONSES[at] === person && before.get(at) && (one.act === 'edit' || !approved))
      carriers.get(at)?.add(newest?.id ?? '');
  }
}

async function expectNothingUnapproved(world: World): Promise<void> {
  const now = new Set((await standing(world)).map(({ id }) => id));
  for (const at of RESPONSES.keys()) {
    const { response } = await world.core.call('responses.get', { id: world.responses[at] ?? '' });
    const carried = [...(world.carriers.get(at) ?? [])].some((change) => now.has(change));
    if (response.state !== 'approved' && carried) world.met.carried += 1;
    if (response.state !== 'approved' && !carried) expect(await stands(world, at), `response ${at}`).toBe(false);
    // What is approved is there, unless it was taken off by hand: nobody does here.
    if (response.state === 'approved') expect(await stands(world, at), `response ${at}`).toBe(true);
  }
}

test('whatever is approved, edited, taken back and brought again, nothing stands that nobody approved', {
  timeout: 240_000,
}, async () => {
  const met = { refused: 0, kept: 0, carried: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 18, size: 'max' }), async (steps) => {
      const core = await openCore();
      try {
        const world = await worldOf(core, met);
        const begin = await dumpOfVault(core.folder);
        for (const one of steps) {
          await take(world, one);
          await expectNothingUnapproved(world);
        }
        for (const { id } of await standing(world)) await core.call('changes.undo', { change: id });
        expect(await dumpOfVault(core.folder)).toEqual(begin);
        expect(core.faults).toEqual([]);
      } finally {
        core.end();
      }
    }),
    { numRuns: 40 },
  );
  // The cases that matter were among them.
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(0);
});
