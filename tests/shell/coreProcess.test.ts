import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A child of Electron's, as far as its owner can tell. */
class Child extends EventEmitter {
  pid: number | undefined;
  readonly posted: unknown[] = [];
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  kill(): boolean {
    return true;
  }
}
const made = vi.hoisted(() => ({ forks: [] as { child: unknown; args: string[] }[] }));
vi.mock('electron', () => ({
  utilityProcess: {
    fork: (_script: string, args: string[]) => {
      const child = new Child();
      made.forks.push({ child, args });
      return child;
    },
  },
}));

import { startCore } from '../../main/shell/coreProcess.ts';

const onMessage = vi.fn();
const onLost = vi.fn();
function start(verbose = false) {
  const core = startCore({ script: 'core.js', vault: 'v', resources: 'r', verbose, onMessage, onLost });
  const { child, args } = made.forks.at(-1) as { child: Child; args: string[] };
  return { core, child, args };
}

describe('the core as a process', () => {
  beforeEach(() => vi.clearAllMocks());

  it('that is gone before its end was heard of ends all the same', async () => {
    const { core, child } = start();
    child.pid = spawnSync(process.execPath, ['-e', '']).pid;
    await expect(core.end(1)).resolves.toBeUndefined();
    expect([child.posted, onLost.mock.calls]).toEqual([[{ type: 'close' }], []]);
  });

  it('that runs out of memory is lost, and takes nobody along', () => {
    const { child } = start();
    expect(() => child.emit('error', 'FatalError', 'somewhere', '{}')).not.toThrow();
    child.emit('exit', 1);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('is told when a developer wants to see its failures, and only then', () => {
    expect(start(true).args).toContain('--verbose');
    expect(start().args).not.toContain('--verbose');
  });
});
