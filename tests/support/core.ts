import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Core, type CoreOptions, compose } from '../../main/compose.ts';
import { createPrinter } from '../../main/print/printer.ts';
import type { Clock, Printer } from '../../main/services/ports.ts';
import type { ErrorCode } from '../../preload/contract/errors.ts';
import type { CallName, Input, Output } from '../../preload/contract/index.ts';
import type { EventMessage } from '../../preload/contract/wire.ts';

export const PASSPHRASE = 'copper lantern orchard velvet sparrow tunnel';
export const RESOURCES = resolve(import.meta.dirname, '../../resources');
/** A derivation nobody has to wait for. The app itself never goes below 64 MiB. */
export const TEST_COST = { memory: 256, passes: 1, lanes: 1 };

/**
 * The app's own printer, one for all cores of a process: to start its thread and have it read the fonts takes longer
 * than most of what is printed. A core that closes leaves it running; tests/services/printer.test.ts holds that an app's
 * printer ends with its vault.
 */
const printer: Printer = { ...createPrinter(join(RESOURCES, 'fonts')), close: async () => undefined };

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  #at: number;
  constructor(at = '2026-03-02T15:00:00.000Z') {
    this.#at = Date.parse(at);
  }
  now(): Date {
    return new Date(this.#at);
  }
  /** Moves on by so many milliseconds. */
  pass(milliseconds: number): void {
    this.#at += milliseconds;
  }
}

export interface TestCore extends Core {
  readonly folder: string;
  readonly clock: TestClock;
  /** Everything said unasked so far. */
  readonly events: EventMessage[];
  /** Failures nobody planned for. */
  readonly faults: unknown[];
  /** Answers to the next dialogs, in order; with none left a dialog is closed without an answer. */
  readonly dialogs: (string | null)[];
  /** How often the host was told to end the process. */
  readonly locks: () => number;
  /** The value of a call; throws what went wrong. */
  call<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>>;
  /** The code a call is refused with; throws when it is not. */
  refusal(name: CallName, input: unknown): Promise<ErrorCode>;
  /** Another core over the same folder, as after a restart. */
  again(options?: Partial<CoreOptions>): TestCore;
  /** Closes and deletes the folder. */
  end(): void;
}

/** The whole core over a real folder, nothing of it replaced but clock and dialogs. No vault yet. */
export function testCore(options: Partial<CoreOptions> = {}): TestCore {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'podkeeper-test-'));
  const clock = new TestClock();
  const events: EventMessage[] = [];
  const faults: unknown[] = [];
  const dialogs: (string | null)[] = [];
  let locks = 0;
  const answer = async () => dialogs.shift() ?? null;
  const core = compose({
    folder,
    resources: RESOURCES,
    dialogs: { open: answer, save: answer },
    clock,
    cost: TEST_COST,
    printer,
    onLock: () => {
      locks++;
    },
    onFault: (_call, error) => faults.push(error),
    ...options,
  });
  core.on((message) => events.push(message));
  return {
    ...core,
    folder,
    clock,
    events,
    faults,
    dialogs,
    locks: () => locks,
    async call(name, input) {
      const result = await core.dispatch(name, input);
      if (!result.ok) {
        const detail = JSON.stringify(result.detail);
        throw new Error(`${name} refused: ${result.code} ${detail}`, { cause: faults.at(-1) });
      }
      return result.value as never;
    },
    async refusal(name, input) {
      const result = await core.dispatch(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.code;
    },
    again: (more = {}) => testCore({ ...options, ...more, folder }),
    end() {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a fresh, open vault. */
export async function openCore(options: Partial<CoreOptions> = {}): Promise<TestCore> {
  const core = testCore(options);
  await core.call('vault.create', { passphrase: PASSPHRASE });
  return core;
}
