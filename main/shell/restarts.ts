const FIRST_WAIT = 250;
const MOST_WAIT = 4_000;

export interface Restarts {
  /** Milliseconds to wait before the next start, or nothing when it stopped too often to go on. */
  next(now: number): number | undefined;
}

/**
 * Backoff for a core that keeps stopping: each stop within `span` milliseconds doubles the wait; the
 * `most`-th of them is one too many.
 */
export function countRestarts(most = 5, span = 60_000): Restarts {
  let stops: number[] = [];
  return {
    next(now) {
      stops = [...stops.filter((at) => now - at < span), now];
      if (stops.length >= most) return undefined;
      return stops.length === 1 ? 0 : Math.min(FIRST_WAIT * 2 ** (stops.length - 2), MOST_WAIT);
    },
  };
}
