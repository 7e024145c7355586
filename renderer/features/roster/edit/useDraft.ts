import { useEffect, useState } from 'react';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { changesOf, type Draft, isTouched } from './draft.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { countOf, problemsOf } from './problems.ts';

/** An entry being written: what is typed, what is wrong with it, and what saving would change. */
export function useDraft(whose: string, first: () => Draft, guard: Guard) {
  const [before, setBefore] = useState(first);
  const [now, setNow] = useState<Draft>(() => keptDraft(whose) ?? before);
  const [restored, setRestored] = useState(() => keptDraft(whose) !== undefined);
  const [tried, setTried] = useState(false);
  const { setUnsaved } = guard;
  const problems = problemsOf(now);
  const touched = isTouched(before, now);

  useEffect(() => {
    keepDraft(whose, touched ? now : null);
    setUnsaved(touched);
  }, [whose, now, touched, setUnsaved]);
  useEffect(() => () => setUnsaved(false), [setUnsaved]);

  return {
    now,
    touched,
    restored,
    problems,
    /** Problems show once saving was tried, so that nobody is told off while typing. */
    shown: tried ? problems : { fields: {}, contacts: new Map<number, never>() },
    change: (part: Partial<Draft>) => setNow((draft) => ({ ...draft, ...part })),
    changes: () => changesOf(before, now),
    /** True when it may be saved; otherwise the problems show from now on. */
    check: () => {
      setTried(true);
      return countOf(problems) === 0;
    },
    /** Nothing of it is needed any more. */
    forget: () => {
      keepDraft(whose, null);
      setUnsaved(false);
    },
    /** Back to the entry as it stands. */
    startOver: () => {
      const fresh = first();
      setBefore(fresh);
      setNow(fresh);
      setRestored(false);
    },
  };
}

export type DraftState = ReturnType<typeof useDraft>;
