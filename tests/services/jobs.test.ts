import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createEmitter } from '../../main/services/emitter.ts';
import { createJobs } from '../../main/services/jobs.ts';
import type { EventMessage } from '../../preload/contract/wire.ts';
import { TestClock } from '../support/core.ts';

const JOB = '01890a5d-ac96-774b-bcce-b302099a8057';

function setUp() {
  const clock = new TestClock();
  const { emit, on } = createEmitter();
  const said: EventMessage['payload'][] = [];
  const others: string[] = [];
  on(({ event, payload }) => {
    if (event === 'job.progress') said.push(payload);
    else others.push(event);
  });
  return { clock, said, others, jobs: createJobs({ emit, clock, breathe: () => soon() }) };
}

test('progress is told at most ten times a second, at each new phase, and at the end', async () => {
  const { clock, said, others, jobs } = setUp();
  const result = await jobs.run(JOB, (progress) => {
    for (let done = 0; done < 100; done++) {
      progress.step('reading', done, 100);
      clock.pass(10);
    }
    progress.step('reading', 100, 100);
    progress.step('writing', 0, 2);
    progress.step('writing', 1, 2);
    return 'finished';
  });
  expect(result).toBe('finished');
  expect(said).toEqual([
    ...Array.from({ length: 10 }, (_, at) => ({ job: JOB, phase: 'reading', done: at * 10, total: 100 })),
    { job: JOB, phase: 'reading', done: 100, total: 100 },
    { job: JOB, phase: 'writing', done: 0, total: 2 },
  ]);
  expect(others).toEqual(['job.ended']);
});

test('cancelled work stops at its next step or breath and answers so', async () => {
  const { jobs } = setUp();
  let steps = 0;
  const work = jobs.run(JOB, async (progress) => {
    for (;;) {
      progress.step('reading', steps++, 0);
      await progress.breathe();
    }
  });
  setImmediate(() => jobs.cancel(JOB));
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(steps).toBeGreaterThan(0);
  // The name is free again.
  expect(await jobs.run(JOB, (progress) => progress.cancelled)).toBe(false);
});

test('two of one name at once are refused; cancelling what is not there is no error', async () => {
  const { jobs } = setUp();
  jobs.cancel(JOB);
  await jobs.run(JOB, async () => {
    await expect(jobs.run(JOB, () => 1)).rejects.toMatchObject({ code: 'busy' });
  });
});

test('locking stops named and unnamed work', async () => {
  const { said, jobs } = setUp();
  const endless = async (progress: {
    step: (phase: 'reading', done: number, total: number) => void;
    breathe: () => Promise<void>;
  }) => {
    for (;;) {
      progress.step('reading', 0, 0);
      await progress.breathe();
    }
  };
  const both = [jobs.run(undefined, endless), jobs.run(JOB, endless)];
  jobs.cancelAll();
  for (const each of both) await expect(each).rejects.toMatchObject({ code: 'cancelled' });
  expect(said.length).toBeLessThanOrEqual(1);
});
