/**
 * The time of one step, in milliseconds. What has passed is computed from moments and not counted, so that it stays
 * right while the window is hidden or the computer sleeps.
 */
export interface Timer {
  readonly total: number;
  /** Passed before it was last stopped. */
  readonly spent: number;
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
}

export const MINUTE = 60_000;
/** Minutes a step can have. */
export const MOST_MINUTES = 180;

export const timerOf = (minutes: number): Timer => ({ total: minutes * MINUTE, spent: 0, since: null });

export const isRunning = ({ since }: Timer): boolean => since !== null;
/** Never started: its minutes can still be chosen. */
export const isFresh = ({ since, spent }: Timer): boolean => since === null && spent === 0;

/** A clock set back in between takes nothing away. */
const passed = ({ spent, since }: Timer, now: number): number =>
  spent + (since === null ? 0 : Math.max(0, now - since));

/** What is left, never less than nothing. */
export const leftOf = (timer: Timer, now: number): number => Math.max(0, timer.total - passed(timer, now));
const isOver = (timer: Timer, now: number): boolean => leftOf(timer, now) === 0;

/** Starts it or lets it go on; where the time is up there is nothing to start. */
export const started = (timer: Timer, now: number): Timer =>
  isRunning(timer) || isOver(timer, now) ? timer : { ...timer, since: now };

export const paused = (timer: Timer, now: number): Timer =>
  isRunning(timer) ? { ...timer, spent: Math.min(timer.total, passed(timer, now)), since: null } : timer;

/** A minute more from now on: where the time was up long ago, it is a whole minute again, and runs. */
export function withMinute(timer: Timer, now: number): Timer {
  if (!isOver(timer, now)) return { ...timer, total: timer.total + MINUTE };
  return { total: timer.total + MINUTE, spent: timer.total, since: now };
}

/** Minutes and seconds left, rounded up, so that 5:00 stands a whole second and 0:00 means that it is over. */
export function clockOf(left: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.ceil(left / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
