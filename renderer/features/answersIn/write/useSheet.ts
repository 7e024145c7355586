import { useCallback, useEffect, useRef, useState } from 'react';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { Response } from '../../../../preload/contract/responseKinds.ts';
import { CallFailed, call } from '../../../bridge/client.ts';
import { unsavedStore } from '../../../ui/leaving.ts';
import { beforeLock } from '../../../ui/settling.ts';
import {
  answersOf,
  asksShare,
  emptySheet,
  firstOpen,
  type Given,
  isGiven,
  NOTHING,
  openOf,
  type Sheet,
  sheetOf,
} from './sheet.ts';

/** Milliseconds without a key until what is typed is in the vault; a lock does not wait for them. */
const REST = 300;

/** One paper or talk while it is written down. Everything typed is kept by itself, as answers not finished yet. */
export function useSheet(form: Form, asked: readonly Question[], before: Response | null, first: Sheet) {
  const [sheet, setSheet] = useState<Sheet>(() => (before ? sheetOf(form, before) : first));
  const [at, setAt] = useState(() => (before ? firstOpen(asked, sheetOf(form, before)) : 0));
  /** Questions that one went on from. */
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [id, setId] = useState<string | null>(before?.id ?? null);
  const latest = useRef({ sheet, id });
  latest.current.sheet = sheet;
  // One call after the other: the second needs the name that the first was given.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const due = useRef(false);
  const sent = useRef(sheet);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(
    (partial: boolean): Promise<boolean> => {
      // What is finished would become unfinished again by the rest that still runs.
      clearTimeout(rest.current);
      due.current = false;
      sent.current = latest.current.sheet;
      const { source, language, saidOn } = latest.current.sheet;
      const answers = answersOf(asked, latest.current.sheet);
      const done = last.current.then(async () => {
        const known = latest.current.id;
        if (known === null && answers.length === 0) return true;
        try {
          const kept = await call('responses.write', {
            ...{ id: known, form: form.id, source, language, saidOn: saidOn || null, answers, partial },
          });
          latest.current.id = kept.id;
          setId(kept.id);
          setFailure(null);
          return true;
        } catch (error) {
          setFailure(error instanceof CallFailed ? error : new CallFailed('internal', {}));
          return false;
        } finally {
          if (!due.current) unsavedStore.set(false);
        }
      });
      last.current = done;
      return done;
    },
    [asked, form.id],
  );

  const fresh = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet is what changes
  useEffect(() => {
    if (fresh.current) {
      fresh.current = false;
      return;
    }
    due.current = true;
    unsavedStore.set(true);
    rest.current = setTimeout(() => void write(true), REST);
    return () => clearTimeout(rest.current);
  }, [sheet]);
  useEffect(() => {
    const flush = () => (due.current || sent.current !== latest.current.sheet ? write(true) : last.current);
    const forget = beforeLock(flush);
    return () => {
      forget();
      if (due.current) void write(true);
    };
  }, [write]);

  /** Everything about the one in hand is settled: the next begins with the same language, source and day. */
  const next = () => {
    latest.current.id = null;
    fresh.current = true;
    setId(null);
    setSheet(emptySheet(latest.current.sheet));
    setPassed(new Set());
    setAt(0);
  };
  const change = (changed: Partial<Sheet>) => setSheet((now) => ({ ...now, ...changed }));
  const question = asked[at];
  return {
    ...{ sheet, at, question, id, failure, change },
    open: openOf(asked, sheet, passed),
    isPassed: (key: string) => passed.has(key),
    given: (question && sheet.given[question.key]) ?? NOTHING,
    put: (changed: Partial<Given>) => {
      if (!question) return;
      const { key } = question;
      setSheet((now) => {
        const later = new Set(now.later);
        later.delete(key);
        return { ...now, later, given: { ...now.given, [key]: { ...(now.given[key] ?? NOTHING), ...changed } } };
      });
    },
    goTo: (place: number) => {
      if (question && place === at + 1) setPassed(new Set(passed).add(question.key));
      setAt(Math.max(0, Math.min(asked.length, place)));
    },
    /** What is still open is empty on the paper, or was not said: there is nothing to go on with. */
    leaveEmpty: () => {
      setPassed(new Set(asked.map(({ key }) => key)));
      if (sheet.later.size > 0) change({ later: new Set() });
    },
    /** To be asked another time: what is given stays, and the answers are not finished. */
    skip: () => {
      if (question) change({ later: new Set(sheet.later).add(question.key) });
      setAt(Math.min(asked.length, at + 1));
    },
    /** Whether "may it be known?" of this question waits for a word. */
    shareOpen: (given: Given) => Boolean(question && asksShare(question) && isGiven(given) && given.share === 'unsaid'),
    /** Keeps this one and begins the next. Tells how many questions are still open; null where it could not be kept. */
    finish: async (): Promise<number | null> => {
      const open = openOf(asked, latest.current.sheet, question ? new Set(passed).add(question.key) : passed).length;
      if (!(await write(open > 0))) return null;
      next();
      return open;
    },
    /** Takes this one away for good. */
    discard: async () => {
      due.current = false;
      await last.current;
      const known = latest.current.id;
      try {
        if (known !== null) await call('responses.remove', { id: known });
      } catch (error) {
        return setFailure(error instanceof CallFailed ? error : new CallFailed('internal', {}));
      }
      unsavedStore.set(false);
      next();
    },
  };
}

export type SheetInHand = ReturnType<typeof useSheet>;
