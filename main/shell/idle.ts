import { performance } from 'node:perf_hooks';
import { powerMonitor, type WebContents } from 'electron';

/** How often the clock looks, in milliseconds. A minute is the shortest time a person can set. */
const LOOK = 2_000;

export interface IdleClock {
  /** Takes a key or a pointer move in this window as a sign of life. */
  watch(contents: WebContents): void;
  stop(): void;
}

/**
 * Calls `lock` when the machine sleeps, when its screen is locked, and after `minutes()` without a sign of
 * life. Linux says nothing of a locked screen and, under Wayland, little of idleness: hence our own clock
 * beside the system's.
 */
export function startIdleClock(minutes: () => number, lock: () => void): IdleClock {
  let last = performance.now();
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  const timer = setInterval(() => {
    const own = (performance.now() - last) / 1000;
    if (Math.max(own, powerMonitor.getSystemIdleTime()) >= minutes() * 60) lock();
  }, LOOK);
  return {
    watch(contents) {
      last = performance.now();
      contents.on('input-event', () => {
        last = performance.now();
      });
    },
    stop: () => clearInterval(timer),
  };
}
