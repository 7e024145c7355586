import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Input, Output } from '../../../../preload/contract/index.ts';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { CallFailed, call } from '../../../bridge/client.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { takeOverUndo } from '../../../ui/undoing.ts';
import { type Decision, decided, reverse } from './optimistic.ts';

export interface OpenReview {
  readonly view: ReviewView | null;
  readonly error: CallFailed | null;
  /** What went wrong with something that was decided. */
  readonly failure: CallFailed | null;
  decide(decision: Decision): void;
  /** What the core makes of everything decided so far. */
  settled(): Promise<ReviewView | null>;
  approve(): Promise<Output<'responses.approve'> | null>;
  reject(): Promise<ReviewView | null>;
  reopen(): Promise<ReviewView | null>;
}

/**
 * One response and everything that can be decided about it. Decisions show at once; those the core has not answered
 * yet are laid over what it said last, so that many keys in a row lose nothing. Until somebody approves or rejects,
 * undo takes back one decision after the other.
 */
export function useReview(id: string, query: Input<'responses.list'>): OpenReview {
  const client = useQueryClient();
  const input = useMemo(() => ({ id, query }), [id, query]);
  const { data, error } = useCall('responses.get', input, { keep: true });
  const [pending, setPending] = useState<readonly { turn: number; decision: Decision }[]>([]);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [past, setPast] = useState<readonly Decision[]>([]);
  const [undone, setUndone] = useState<readonly Decision[]>([]);
  const turns = useRef(0);
  const latest = useRef<Promise<void>>(Promise.resolve());
  const known = data?.response.id === id ? data : undefined;
  const view = useMemo(
    () => (known ? pending.reduce((now, { decision }) => decided(now, decision), known) : null),
    [known, pending],
  );

  const keep = useCallback((next: ReviewView) => client.setQueryData(['responses.get', input], next), [client, input]);
  const send = useCallback(
    async (decision: Decision) => {
      const turn = ++turns.current;
      setPending((now) => [...now, { turn, decision }]);
      setFailure(null);
      try {
        keep(await call('responses.decide', { ...decision, id, query }));
      } catch (wrong) {
        if (wrong instanceof CallFailed) setFailure(wrong);
      } finally {
        setPending((now) => now.filter((one) => one.turn !== turn));
      }
    },
    [id, query, keep],
  );
  const decide = useCallback(
    (decision: Decision) => {
      if (!view) return;
      setPast((now) => [...now, reverse(view, decision)]);
      setUndone([]);
      latest.current = send(decision);
    },
    [view, send],
  );

  useEffect(() => {
    if (past.length === 0 && undone.length === 0) return;
    const step = (from: readonly Decision[], to: typeof setPast, rest: typeof setPast) => {
      const last = from.at(-1);
      if (!last || !view) return;
      to((now) => [...now, reverse(view, last)]);
      rest(from.slice(0, -1));
      latest.current = send(last);
    };
    return takeOverUndo({
      undo: () => step(past, setUndone, setPast),
      redo: () => step(undone, setPast, setUndone),
    });
  }, [past, undone, view, send]);

  const whole = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    setFailure(null);
    try {
      const answer = await ask();
      setPast([]);
      setUndone([]);
      return answer;
    } catch (wrong) {
      if (wrong instanceof CallFailed) setFailure(wrong);
      return null;
    }
  };
  const kept = async (next: Promise<ReviewView>) => {
    const answer = await next;
    keep(answer);
    return answer;
  };
  return {
    ...{ view, error, failure, decide },
    async settled() {
      await latest.current;
      return client.getQueryData<ReviewView>(['responses.get', input]) ?? null;
    },
    approve: () => whole(() => call('responses.approve', { id, query })),
    reject: () => whole(() => kept(call('responses.reject', { id, query }))),
    reopen: () => whole(() => kept(call('responses.reopen', { id, query }))),
  };
}
