import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { takenFor } from './steps.ts';

/** Two presses of a key that follow one another faster than this are one press by mistake. Milliseconds. */
const UNMEANT = 400;

export const WILL_TITLE = 'review-will';

/** What somebody says yes to: whose answers, and everything that would change. */
const askedAbout = (view: ReviewView): string => JSON.stringify([view.response.id, takenFor(view), view.will]);

export interface Asking {
  /** What will change is shown, and a second press approves it. */
  readonly on: boolean;
  /** Whether that second press is heard already. */
  readonly ready: boolean;
  /** Shows it, or shows it anew where it is no longer what was shown. @returns whether it was said yes to */
  readonly answered: (now: ReviewView) => boolean;
  readonly stop: () => void;
}

/** Nothing is approved before what it changes was in sight: the first press shows it, the second one approves it. */
export function useAsking(view: ReviewView): Asking {
  const [asked, setAsked] = useState<{ readonly about: string; readonly ready: boolean } | null>(null);
  const latest = useRef(asked);
  const become = useCallback((next: typeof asked) => {
    latest.current = next;
    setAsked(next);
  }, []);
  const on = asked !== null && asked.about === askedAbout(view);
  // Decided otherwise, whatever was shown before is no longer asked about.
  useEffect(() => {
    if (asked && !on) become(null);
  }, [asked, on, become]);
  useEffect(() => {
    if (!on) return;
    const title = document.getElementById(WILL_TITLE);
    title?.focus({ preventScroll: true });
    title?.closest('section')?.scrollIntoView({ block: 'start' });
    const timer = setTimeout(() => {
      if (latest.current) become({ ...latest.current, ready: true });
    }, UNMEANT);
    return () => clearTimeout(timer);
  }, [on, become]);
  return {
    on,
    ready: on && asked.ready,
    answered(now) {
      const about = askedAbout(now);
      const before = latest.current;
      if (before?.about !== about) become({ about, ready: false });
      return before?.about === about && before.ready;
    },
    stop: () => become(null),
  };
}
