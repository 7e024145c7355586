import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  minutesOf,
  newSession,
  type Session,
  STEPS,
  type Turn,
  timerAt,
  turned,
  turnOfKey,
} from '../../renderer/features/workshop/session.ts';
import {
  clockOf,
  isFresh,
  isRunning,
  leftOf,
  MINUTE,
  paused,
  started,
  timerOf,
  withMinute,
} from '../../renderer/features/workshop/timer.ts';

const START = Date.UTC(2026, 3, 1, 18);
const LAST = STEPS.length - 1;

describe('the time of a step', () => {
  test('is computed from moments: an hour asleep is an hour passed', () => {
    const timer = started(timerOf(20), START);
    expect(leftOf(timer, START + 5 * MINUTE)).toBe(15 * MINUTE);
    expect(leftOf(timer, START + 60 * MINUTE)).toBe(0);
  });

  test('stands still while paused and takes nothing away when the clock is set back', () => {
    const timer = paused(started(timerOf(10), START), START + 4 * MINUTE);
    expect(leftOf(timer, START + 500 * MINUTE)).toBe(6 * MINUTE);
    expect(leftOf(started(timer, START + 500 * MINUTE), START)).toBe(6 * MINUTE);
  });

  test('gets a whole running minute more even long after it was up', () => {
    const timer = withMinute(started(timerOf(1), START), START + 30 * MINUTE);
    expect(isRunning(timer)).toBe(true);
    expect(leftOf(timer, START + 30 * MINUTE)).toBe(MINUTE);
    expect(leftOf(timer, START + 31 * MINUTE)).toBe(0);
  });

  test('is read as minutes and seconds that only say nothing when nothing is left', () => {
    expect(clockOf(5 * MINUTE)).toEqual({ minutes: 5, seconds: 0 });
    expect(clockOf(5 * MINUTE - 1)).toEqual({ minutes: 5, seconds: 0 });
    expect(clockOf(59_001)).toEqual({ minutes: 1, seconds: 0 });
    expect(clockOf(1)).toEqual({ minutes: 0, seconds: 1 });
    expect(clockOf(0)).toEqual({ minutes: 0, seconds: 0 });
  });

  const act = fc.record({
    what: fc.constantFrom('start', 'pause', 'minute'),
    after: fc.integer({ min: 0, max: 30 * MINUTE }),
  });
  test('whatever is done with it, what is left and what ran make the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 180 }), fc.array(act, { maxLength: 30 }), (minutes, acts) => {
        let timer = timerOf(minutes);
        let left = minutes * MINUTE;
        let running = false;
        let now = START;
        for (const { what, after } of acts) {
          now += after;
          if (running) left = Math.max(0, left - after);
          expect(leftOf(timer, now)).toBe(left);
          if (what === 'start') {
            timer = started(timer, now);
            running ||= left > 0;
          } else if (what === 'pause') {
            timer = paused(timer, now);
            running = false;
          } else {
            running ||= left === 0;
            timer = withMinute(timer, now);
            left += MINUTE;
          }
        }
        expect(leftOf(timer, now)).toBe(left);
        expect(isRunning(timer)).toBe(running);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a workshop', () => {
  const walked = (turns: readonly Turn[], now = START): Session =>
    turns.reduce((session, turn) => turned(session, turn, now), newSession());

  test('begins standing still at the first step, and stays inside its steps', () => {
    expect(walked([]).at).toBe(0);
    expect(isFresh(timerAt(walked([])))).toBe(true);
    expect(walked([{ to: 'previous' }]).at).toBe(0);
    expect(walked(Array.from({ length: 20 }, () => ({ to: 'next' }) as const)).at).toBe(LAST);
    expect(walked([{ to: 'step', at: 99 }]).at).toBe(0);
  });

  test('a running clock goes on in the next step, a standing one stays standing', () => {
    expect(isRunning(timerAt(walked([{ to: 'next' }])))).toBe(false);
    const running = walked([{ to: 'toggle' }, { to: 'next' }]);
    expect(isRunning(timerAt(running))).toBe(true);
    expect(running.timers.filter(isRunning)).toHaveLength(1);
  });

  test('a step gone away from keeps what was left', () => {
    const gone = turned(walked([{ to: 'toggle' }]), { to: 'next' }, START + 2 * MINUTE);
    const back = turned(turned(gone, { to: 'toggle' }, START + 3 * MINUTE), { to: 'previous' }, START + 9 * MINUTE);
    expect(leftOf(timerAt(back), START + 9 * MINUTE)).toBe(3 * MINUTE);
  });

  test('minutes are chosen before a step is started, and no longer after', () => {
    const chosen = walked([{ to: 'minutes', at: 2, minutes: 35 }]);
    expect(minutesOf(chosen)).toBe(minutesOf(newSession()) + 15);
    const begun = walked([{ to: 'toggle' }, { to: 'minutes', at: 0, minutes: 35 }]);
    expect(minutesOf(begun)).toBe(minutesOf(newSession()));
    expect(minutesOf(walked([{ to: 'minutes', at: 0, minutes: -4 }]))).toBe(minutesOf(newSession()) - 4);
  });

  test('never more than one clock runs', () => {
    const turn: fc.Arbitrary<Turn> = fc.oneof(
      fc.record({ to: fc.constantFrom('next', 'previous', 'toggle', 'minute') }),
      fc.record({ to: fc.constant('step' as const), at: fc.integer({ min: -1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(turn, fc.integer({ min: 0, max: 40 * MINUTE })), { maxLength: 40 }), (turns) => {
        let session = newSession();
        let now = START;
        for (const [next, wait] of turns) {
          now += wait;
          session = turned(session, next, now);
          expect(session.timers.filter(isRunning).length).toBeLessThanOrEqual(1);
          session.timers.forEach((timer, at) => {
            if (isRunning(timer)) expect(at).toBe(session.at);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is turned by remotes and by the arrow keys along the line of reading', () => {
    expect(turnOfKey('PageDown', false)).toBe('next');
    expect(turnOfKey('PageUp', true)).toBe('previous');
    expect(turnOfKey('ArrowRight', false)).toBe('next');
    expect(turnOfKey('ArrowRight', true)).toBe('previous');
    expect(turnOfKey('ArrowLeft', true)).toBe('next');
    expect(turnOfKey('ArrowDown', false)).toBeNull();
  });
});
