import type { Placed } from '../../engine.ts';
import { moved, type Piece, space } from './setting.ts';

/** A piece among others: how far below the one before it stands, and whether the next may not part from it. */
export interface Step extends Piece {
  /** Points; left out at the top of a page. */
  readonly gap: number;
  readonly holds: boolean;
}

/** What belongs together: a question with its lines to write on and what is asked about them. */
export interface Block {
  readonly steps: readonly Step[];
  /** Stands at the very bottom of its page; as this smaller one, where that saves a page. */
  readonly sinks?: { readonly smaller: readonly Step[] };
}

export const step = (piece: Piece, gap = 0, holds = true): Step => ({ ...piece, gap, holds });

/**
 * Puts blocks on pages `room` points high. A block is never parted where a page can hold it; one that is higher than
 * a page is parted only between steps that do not hold each other.
 */
export function paginate(blocks: readonly Block[], room: number): Placed[][] {
  const pages: Placed[][] = [];
  let y = Number.POSITIVE_INFINITY;
  /** Whether nothing stands on the page yet. */
  let bare = false;
  const turn = () => {
    pages.push([]);
    y = 0;
    bare = true;
  };
  const put = (steps: readonly Step[]) => {
    for (const each of steps) {
      const down = bare ? 0 : y + each.gap;
      pages.at(-1)?.push(...moved(each, down).placed);
      y = down + each.height;
      bare = false;
    }
  };
  const fits = (steps: readonly Step[]) => y + heightOf(steps, !bare) <= room;
  for (const { steps, sinks } of blocks) {
    const smaller = sinks && !fits(steps) && fits(sinks.smaller);
    const whole = heightOf(steps, false) <= room;
    for (const part of whole ? [smaller ? sinks.smaller : steps] : unparted(steps)) {
      if (!fits(part)) turn();
      if (sinks && !bare) y = Math.max(y, room - heightOf(part, false) - (part[0]?.gap ?? 0));
      put(part);
    }
  }
  return pages;
}

function heightOf(steps: readonly Step[], belowOthers: boolean): number {
  return steps.reduce((sum, { height, gap }, i) => sum + height + (i > 0 || belowOthers ? gap : 0), 0);
}

/** Runs of steps that hold each other. */
function unparted(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [[]];
  for (const each of steps) {
    runs.at(-1)?.push(each);
    if (!each.holds) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Lines of text as steps: the first two stay together, and so do the last two; the last holds what comes next. */
export const textSteps = (lines: readonly Piece[], gap: number, holdsNext = true): Step[] =>
  (lines.length > 0 ? lines : [space(0)]).map((line, i, all) =>
    step(line, i === 0 ? gap : 0, i === all.length - 1 ? holdsNext : i === 0 || i === all.length - 2),
  );
