import { performance } from 'node:perf_hooks';
import { powerMonitor, type WebContents } from 'electron';

/** How often the clock looks, in milliseconds. A minute is the shortest time a person can set. */
const LOOK = 2_000;

/**
 * When nobody may be sitting here. Waking up and coming back count as well: not every system says beforehand that
 * it sleeps, and a vault that was on its way to being opened then would otherwise stay open.
 */
const AWAY = ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'user-did-resign-active'] as const;

export interface IdleClock {
  /** Takes a key or a pointer move in this window as a sign of life. */
  watch(contents: WebContents): void;
  stop(): void;
}

/**
 * Calls `lock` when the machine sleeps, when its screen is locked, when another account takes its place, and
 * after `minutes()` without a sign of life. Linux says nothing of a locked screen and, under Wayland, little of idleness: hence our own clock
 * beside the system's.
 */
export function startIdleClock(minutes: () => number, lock: () => void): IdleClock {
  let last = performance.now();
  // Electron types each event by itself, though all are heard alike.
  const monitor: NodeJS.EventEmitter = powerMonitor;
  for (const event of AWAY) monitor.on(event, lock);
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
    stop: () => {
      clearInterval(timer);
      for (const event of AWAY) monitor.off(event, lock);
    },
  };
}
