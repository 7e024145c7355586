import { afterEach, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { type IdleClock, startIdleClock } from '../../main/shell/idle.ts';
import { powerMonitor } from '../standin/powerMonitor.ts';

let clock: IdleClock | undefined;
afterEach(() => clock?.stop());

// Waking and coming back count too: the vault may have been on its way to being opened when the lid closed.
it.each([['suspend'], ['resume'], ['lock-screen'], ['unlock-screen'], ['user-did-resign-active']])(
  'locks on %s',
  (event) => {
    const lock = vi.fn();
    clock = startIdleClock(() => 5, lock);
    powerMonitor.emit(event);
    expect(lock).toHaveBeenCalledOnce();
    clock.stop();
    powerMonitor.emit(event);
    expect(lock).toHaveBeenCalledOnce();
  },
);
