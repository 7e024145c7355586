import { useEffect, useRef, useState } from 'react';
import type { Keep, Situation } from '../../../preload/contract/podmapKinds.ts';
import { CallFailed, call } from '../../bridge/client.ts';
import { useLeaveGuard } from '../../ui/useLeaveGuard.ts';

/** One paper map as it is being typed in. */
export interface PaperMap {
  readonly whose: string;
  readonly situation: Situation;
  readonly other: string;
  readonly keep: Keep;
  readonly pod: string;
  readonly movable: string;
  readonly edge: string;
}

export const EMPTY: PaperMap = {
  whose: '',
  situation: 'general',
  other: '',
  keep: 'session',
  pod: '',
  movable: '',
  edge: '',
};

/** What is left for the next map: a stack is mostly of one situation, and kept in one place. */
export const nextAfter = ({ situation, other, keep }: PaperMap): PaperMap => ({ ...EMPTY, situation, other, keep });

/** Whether something is written that would be missed. */
export const isWritten = ({ whose, pod, movable, edge }: PaperMap): boolean =>
  [whose, pod, movable, edge].some((words) => words.trim() !== '');

/** What is still missing. */
export function lacking(map: PaperMap): 'whose' | 'other' | null {
  if (map.whose.trim() === '') return 'whose';
  return map.situation === 'other' && map.other.trim() === '' ? 'other' : null;
}

/** Typing in a stack of paper maps: the one at hand, and the last that was entered. */
export function useEntering() {
  const [map, setMap] = useState(EMPTY);
  const [last, setLast] = useState<{ readonly id: string; readonly typed: PaperMap } | null>(null);
  const [erased, setErased] = useState<'back' | 'gone' | null>(null);
  const [missing, setMissing] = useState<ReturnType<typeof lacking>>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [working, setWorking] = useState(false);
  const guard = useLeaveGuard();
  const { setUnsaved } = guard;
  const written = isWritten(map);
  useEffect(() => setUnsaved(written), [written, setUnsaved]);
  // Keys may be pressed twice before the answer is there: one map is entered once.
  const busy = useRef(false);

  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setWorking(true);
    setFailure(null);
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setFailure(error);
      return false;
    } finally {
      busy.current = false;
      setWorking(false);
    }
  };
  return {
    map,
    last,
    erased,
    missing,
    failure,
    working,
    guard,
    write(part: Partial<PaperMap>) {
      setMap((before) => ({ ...before, ...part }));
      setMissing(null);
    },
    /** Whether the map was entered; the form is empty again then, and as it was otherwise. */
    async enter(): Promise<boolean> {
      const lack = lacking(map);
      setMissing(lack);
      if (lack) return false;
      const { whose, situation, other, keep, pod, movable, edge } = map;
      const head = { whose: whose.trim(), situation, other: situation === 'other' ? other.trim() : '' };
      return attempt(async () => {
        const view = await call('podmaps.enter', { head, keep, pod, movable, edge });
        setLast({ id: view.map.id, typed: map });
        setErased(null);
        setMap(nextAfter(map));
      });
    },
    /** Takes the last map out again; its words come back where nothing new was begun. */
    async takeBack(): Promise<void> {
      if (!last) return;
      await attempt(async () => {
        await call('podmaps.erase', { id: last.id });
        setErased(written ? 'gone' : 'back');
        if (!written) setMap(last.typed);
        setLast(null);
      });
    },
  };
}

export type Entering = ReturnType<typeof useEntering>;
