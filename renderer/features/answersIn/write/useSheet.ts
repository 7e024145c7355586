import { useCallback, useEffect, useRef, useState } from 'react';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { Response } from '../../../../preload/contract/responseKinds.ts';
import { CallFailed, call } from '../../../bridge/client.ts';
import { unsavedStore } from '../../../ui/leaving.ts';
import {
  answersOf,
  asksShare,
  emptySheet,
  firstOpen,
  type Given,
  isGiven,
  NOTHING,
  type Sheet,
  sheetOf,
} from './sheet.ts';

/** Milliseconds without a key until what is typed is in the vault: a lock does not ask. */
const REST = 300;

/** One paper or talk while it is written down. Everything typed is kept by itself, as answers not finished yet. */
export function useSheet(form: Form, asked: readonly Question[], before: Response | null, first: Sheet) {
  const [sheet, setSheet] = useState<Sheet>(() => (before ? sheetOf(form, before) : first));
  const [at, setAt] = useState(() => (before ? firstOpen(asked, sheetOf(form, before)) : 0));
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [id, setId] = useState<string | null>(before?.id ?? null);
  const latest = useRef({ sheet, id });
  latest.current.sheet = sheet;
  // One call after the other: the second needs the name that the first was given.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const due = useRef(false);

  const write = useCallback(
    (partial: boolean): Promise<boolean> => {
      due.current = false;
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
    const timer = setTimeout(() => void write(true), REST);
    return () => clearTimeout(timer);
  }, [sheet]);
  useEffect(
    () => () => {
      if (due.current) void write(true);
    },
    [write],
  );

  const change = (changed: Partial<Sheet>) => setSheet((now) => ({ ...now, ...changed }));
  const question = asked[at];
  return {
    ...{ sheet, at, question, id, failure, change },
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
    goTo: (next: number) => setAt(Math.max(0, Math.min(asked.length, next))),
    /** To be asked another time: what is given stays, and the answers are not finished. */
    skip: () => {
      if (question) change({ later: new Set(sheet.later).add(question.key) });
      setAt(Math.min(asked.length, at + 1));
    },
    /** Whether "may it be known?" of this question waits for a word. */
    shareOpen: (given: Given) => Boolean(question && asksShare(question) && isGiven(given) && given.share === 'unsaid'),
    /** Keeps this one and begins the next with the same language, source and day. */
    finish: async (): Promise<boolean> => {
      // What a paper leaves empty was not answered; what a talk did not come to is for another time.
      const { later, source, given } = latest.current.sheet;
      const unasked = source === 'talk' && asked.slice(at).some(({ key }) => !isGiven(given[key] ?? NOTHING));
      const open = later.size > 0 || unasked;
      if (!(await write(open))) return false;
      latest.current.id = null;
      fresh.current = true;
      setId(null);
      setSheet(emptySheet(latest.current.sheet));
      setAt(0);
      return true;
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
      latest.current.id = null;
      fresh.current = true;
      unsavedStore.set(false);
      setId(null);
      setSheet(emptySheet(latest.current.sheet));
      setAt(0);
    },
  };
}

export type SheetInHand = ReturnType<typeof useSheet>;
