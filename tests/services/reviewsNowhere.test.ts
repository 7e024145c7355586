import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Input } from '../../preload/contract/index.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { pdfText } from '../support/pdf.ts';
import {
  carryOut,
  leavesWord,
  type PlannedResponse,
  plannedResponse,
  unblock,
  wordFor,
} from '../support/reviewPlans.ts';
import { makeForm } from '../support/reviews.ts';

const roster = async (core: TestCore) => {
  const { rows } = await core.call('roster.list', { limit: 1000 });
  const whole = await Promise.all(rows.map(({ id }) => core.call('roster.get', { id })));
  const rest = [
    await core.call('roster.facets', {}),
    await core.call('households.list', {}),
    await core.call('zones.list', {}),
  ];
  return JSON.stringify([rows, whole, rest]);
};

async function exported(core: TestCore): Promise<string> {
  let all = '';
  for (const audience of ['organizer', 'network', 'pod'] as const) {
    const path = join(core.folder, `${audience}.csv`);
    core.dialogs.push(path);
    await core.call('exports.csv', { audience });
    all += readFileSync(path, 'utf8');
  }
  return all;
}

async function printed(core: TestCore): Promise<string> {
  const documents: Input<'print.render'>['document'][] = [
    { kind: 'contactSheet', audience: 'organizer', language: 'en', paper: 'a4' },
    { kind: 'walkList', audience: 'organizer', language: 'en', paper: 'a4' },
    { kind: 'insight', form: null, language: 'en', paper: 'a4' },
  ];
  let all = '';
  for (const document of documents) {
    const answer = await core.dispatch('print.render', { document });
    // Nobody to print is no page either.
    if (!answer.ok) {
      expect(answer.code).toBe('flyer.nobody');
      continue;
    }
    const path = join(core.folder, 'pages.pdf');
    writeFileSync(path, Buffer.from((answer.value as { pdf: string }).pdf, 'base64'));
    all += pdfText(path);
  }
  return all;
}

const counted = async (core: TestCore) => JSON.stringify(await core.call('insight.numbers', {}));

/** Words that may be seen by now, and those that may not, whatever was said to others. */
function wordsOf(plan: PlannedResponse, at: number): { kept: string[]; never: string[] } {
  const kept: string[] = [];
  const never: string[] = [];
  for (const { question, doing, seed } of plan.answers) {
    if (!leavesWord(question)) continue;
    const [raw, edit, left] = (['raw', 'edit', 'left'] as const).map((role) => wordFor(at, question, role, seed));
    const stands = plan.ends !== 'approve' ? undefined : { accept: raw, edit, redact: left }[doing as 'accept'];
    for (const word of [raw, edit, left]) {
      if (word === undefined) continue;
      if (word !== stands) never.push(word);
      else if (question !== 'wishes' && question !== 'reads') kept.push(word);
    }
  }
  return { kept, never };
}

async function carryOutAll(core: TestCore, form: string, plans: readonly PlannedResponse[]): Promise<void> {
  const people: string[] = [];
  for (const name of ['Rahima Begum', 'Luis Soto', 'Wei Chen'])
    people.push((await core.call('roster.add', { name })).id);
  for (const [at, plan] of plans.entries()) {
    const { response } = await carryOut(core, form, plan, at, people);
    if (plan.ends === 'reject') await core.call('responses.reject', { id: response.id });
    if (plan.ends !== 'approve' && plan.ends !== 'undo') continue;
    const ready = await unblock(core, response.id);
    if (ready.blocks.length > 0) {
      await core.call('responses.decide', { id: response.id, whose: { who: 'person', id: people[0] ?? '' } });
    }
    await core.call('responses.approve', { id: response.id });
    if (plan.ends === 'undo')
      await core.call(at % 2 === 0 ? 'responses.reopen' : 'changes.undo', at % 2 === 0 ? { id: response.id } : {});
  }
}

test('what was held, discarded, taken out, rejected or taken back is nowhere that anybody looks', {
  timeout: 240_000,
}, async () => {
  let keptAtAll = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(plannedResponse(), { minLength: 2, maxLength: 5 }), async (plans) => {
      const core = await openCore();
      try {
        await carryOutAll(core, await makeForm(core), plans);
        const words = plans.map(wordsOf);
        const [list, csv, pages, numbers] = [
          await roster(core),
          await exported(core),
          await printed(core),
          await counted(core),
        ];
        for (const word of words.flatMap(({ never }) => never)) {
          for (const seen of [list, csv, pages, numbers]) expect(seen.toLowerCase()).not.toContain(word.toLowerCase());
          expect((await core.call('roster.list', { search: word })).total).toBe(0);
        }
        // The same looking finds what may be found.
        for (const word of words.flatMap(({ kept }) => kept).filter((word) => list.includes(word))) {
          keptAtAll += 1;
          expect(word).not.toBe('');
        }
        expect(core.faults).toEqual([]);
      } finally {
        core.end();
      }
    }),
    { numRuns: 12 },
  );
  expect(keptAtAll).toBeGreaterThan(5);
});
