import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit, Events } from '../../preload/contract/events.ts';
import type { Clock, Progress } from './ports.ts';

/** The window is told at most this often, in milliseconds: ten times a second is as smooth as it needs. */
const EVERY = 100;

export interface Jobs {
  /**
   * Runs long work under the caller's own name for it, so that it can be followed and cancelled. Without a
   * name it runs all the same. @throws Refusal busy when work of that name is going on already
   */
  run<T>(job: string | undefined, work: (progress: Progress) => Promise<T> | T): Promise<T>;
  /** Asks work to stop at its next step. Work that has ended or never was is no error. */
  cancel(job: string): void;
  /** Asks all work to stop; for the lock. */
  cancelAll(): void;
}

export interface JobsNeeds {
  readonly emit: Emit;
  readonly clock: Clock;
  /** Lets whatever else is waiting be done first. */
  readonly breathe: () => Promise<void>;
}

export function createJobs({ emit, clock, breathe }: JobsNeeds): Jobs {
  const running = new Map<string, { cancelled: boolean }>();
  const unnamed = new Set<{ cancelled: boolean }>();

  const progressOf = (state: { cancelled: boolean }, job: string | undefined): Progress => {
    let told = Number.NEGATIVE_INFINITY;
    let phase: Events['job.progress']['phase'] | undefined;
    const check = () => {
      if (state.cancelled) throw new Refusal('cancelled');
    };
    return {
      get cancelled() {
        return state.cancelled;
      },
      step(next, done, total) {
        check();
        if (job === undefined) return;
        const now = clock.now().getTime();
        if (next === phase && done < total && now - told < EVERY) return;
        phase = next;
        told = now;
        emit('job.progress', { job, phase: next, done, total });
      },
      async breathe() {
        await breathe();
        check();
      },
    };
  };

  return {
    async run(job, work) {
      if (job !== undefined && running.has(job)) throw new Refusal('busy');
      const state = { cancelled: false };
      if (job === undefined) unnamed.add(state);
      else running.set(job, state);
      try {
        return await work(progressOf(state, job));
      } finally {
        if (job === undefined) unnamed.delete(state);
        else {
          running.delete(job);
          emit('job.ended', { job });
        }
      }
    },
    cancel(job) {
      const state = running.get(job);
      if (state) state.cancelled = true;
    },
    cancelAll() {
      for (const state of [...running.values(), ...unnamed]) state.cancelled = true;
    },
  };
}
