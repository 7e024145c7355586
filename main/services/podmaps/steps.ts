import { Refusal } from '../../../preload/contract/errors.ts';
import type { PodMap } from '../../../preload/contract/podmapKinds.ts';

/** As many as anybody takes back; each holds only what differs from the one before. */
const MOST = 200;

/** How each map looked before and after what was done to it; in memory only. */
export interface Steps {
  /** Notes how a map was before something new was done: what had been taken back can no longer come back. */
  note(before: PodMap): void;
  /** How the map was before the last step. @throws Refusal changes.nothingToUndo */
  back(now: PodMap): PodMap;
  /** How it was before the last step was taken back. @throws Refusal changes.nothingToUndo */
  forth(now: PodMap): PodMap;
  count(id: string): { undo: number; redo: number };
  /** Forgets the steps of one map, or of all. */
  forget(id?: string): void;
}

export function createSteps(): Steps {
  const known = new Map<string, { readonly past: PodMap[]; readonly future: PodMap[] }>();
  const of = (id: string) => {
    const steps = known.get(id) ?? { past: [], future: [] };
    known.set(id, steps);
    return steps;
  };
  const step = (from: PodMap[], to: PodMap[], now: PodMap): PodMap => {
    const found = from.pop();
    if (!found) throw new Refusal('changes.nothingToUndo');
    to.push(now);
    return found;
  };
  return {
    note(before) {
      const { past, future } = of(before.id);
      past.push(before);
      if (past.length > MOST) past.shift();
      future.length = 0;
    },
    back(now) {
      const { past, future } = of(now.id);
      return step(past, future, now);
    },
    forth(now) {
      const { past, future } = of(now.id);
      return step(future, past, now);
    },
    count(id) {
      const { past, future } = known.get(id) ?? { past: [], future: [] };
      return { undo: past.length, redo: future.length };
    },
    forget(id) {
      if (id === undefined) known.clear();
      else known.delete(id);
    },
  };
}
