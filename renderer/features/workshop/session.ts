import { isFresh, isRunning, MOST_MINUTES, paused, started, type Timer, timerOf, withMinute } from './timer.ts';

/** The steps of a mapping workshop, and the minutes each begins with. */
export const STEPS = [
  { name: 'welcome', minutes: 5 },
  { name: 'ground', minutes: 5 },
  { name: 'alone', minutes: 20 },
  { name: 'pairs', minutes: 15 },
  { name: 'together', minutes: 15 },
  { name: 'ask', minutes: 10 },
  { name: 'close', minutes: 5 },
] as const;

/** Where a workshop is. Nothing about the people in it. */
export interface Session {
  readonly at: number;
  readonly timers: readonly Timer[];
}

export const newSession = (): Session => ({ at: 0, timers: STEPS.map(({ minutes }) => timerOf(minutes)) });

export const timerAt = ({ timers, at }: Session): Timer => timers[at] ?? timerOf(0);

const withTimer = (session: Session, at: number, change: (timer: Timer) => Timer): Session => ({
  ...session,
  timers: session.timers.map((timer, index) => (index === at ? change(timer) : timer)),
});

/** What can happen in a workshop. */
export type Turn =
  | { readonly to: 'step'; readonly at: number }
  | { readonly to: 'next' | 'previous' | 'toggle' | 'minute' | 'again' }
  | { readonly to: 'minutes'; readonly at: number; readonly minutes: number };

/** Where the workshop is after a turn. A running clock stays with its step, and the one gone to takes over. */
export function turned(session: Session, turn: Turn, now: number): Session {
  switch (turn.to) {
    case 'next':
      return goTo(session, session.at + 1, now);
    case 'previous':
      return goTo(session, session.at - 1, now);
    case 'step':
      return goTo(session, turn.at, now);
    case 'toggle':
      return withTimer(session, session.at, (timer) => (isRunning(timer) ? paused(timer, now) : started(timer, now)));
    case 'minute':
      return withTimer(session, session.at, (timer) => withMinute(timer, now));
    case 'minutes': {
      const minutes = Math.min(MOST_MINUTES, Math.max(1, Math.round(turn.minutes)));
      return withTimer(session, turn.at, (timer) => (isFresh(timer) ? timerOf(minutes) : timer));
    }
    case 'again':
      return newSession();
  }
}

function goTo(session: Session, at: number, now: number): Session {
  if (at === session.at || at < 0 || at >= STEPS.length) return session;
  const goes = isRunning(timerAt(session));
  const stopped = withTimer(session, session.at, (timer) => paused(timer, now));
  const there = { ...stopped, at };
  return goes ? withTimer(there, at, (timer) => started(timer, now)) : there;
}

/** Minutes of all steps together, as planned. */
export const minutesOf = ({ timers }: Session): number => timers.reduce((sum, { total }) => sum + total, 0) / 60_000;

/** Which way a key turns: arrow keys along the line of reading, and the keys presenter remotes send. */
export function turnOfKey(key: string, rightToLeft: boolean): 'next' | 'previous' | null {
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'previous';
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
  return null;
}
