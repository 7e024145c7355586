import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Form, FormDraft, Question } from '../../../../preload/contract/formKinds.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { takeOverUndo } from '../../../ui/undoing.ts';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { draftOf, type Edited, editedOf, type Item, moved } from './draft.ts';

/** Steps back that are remembered. */
const MOST = 200;

interface History {
  readonly now: Edited;
  readonly past: readonly Edited[];
  readonly future: readonly Edited[];
  /** What the last step was about: typing on in the same field is the same step. */
  readonly about: string | null;
}

/** What is chosen in the editor: a question by its id, or what stands above them. */
export type Chosen = number | 'about';

/** One form while it is changed: its steps, what is chosen, whether all is kept. */
export function useEditor(form: Form, guard: Guard) {
  const [{ now, past, future }, setHistory] = useState<History>(() => ({
    ...{ now: editedOf(form), past: [], future: [], about: null },
  }));
  const [kept, setKept] = useState<FormDraft>(() => draftOf(editedOf(form)));
  const [chosen, setChosen] = useState<Chosen>('about');
  const [lastMoved, setLastMoved] = useState<number | null>(null);
  const save = useAct('forms.save');
  const draft = useMemo(() => draftOf(now), [now]);
  const touched = useMemo(() => JSON.stringify(draft) !== JSON.stringify(kept), [draft, kept]);

  const { setUnsaved } = guard;
  useEffect(() => setUnsaved(touched), [touched, setUnsaved]);
  useEffect(() => () => setUnsaved(false), [setUnsaved]);

  /** One step on; steps about the same, one after the other, are one. */
  const change = useCallback((next: (before: Edited) => Edited, about: string | null = null) => {
    setHistory((history) => {
      const same = about !== null && about === history.about;
      const before = same ? history.past : [...history.past, history.now].slice(-MOST);
      return { now: next(history.now), past: before, future: [], about };
    });
  }, []);
  const undo = useCallback(() => {
    setHistory((history) => {
      const last = history.past.at(-1);
      if (!last) return history;
      return { now: last, past: history.past.slice(0, -1), future: [history.now, ...history.future], about: null };
    });
  }, []);
  const redo = useCallback(() => {
    setHistory((history) => {
      const next = history.future[0];
      if (!next) return history;
      return { now: next, past: [...history.past, history.now], future: history.future.slice(1), about: null };
    });
  }, []);
  useEffect(() => takeOverUndo({ undo, redo }), [undo, redo]);

  const at = now.items.findIndex(({ id }) => id === chosen);
  return {
    ...{ now, draft, touched, change, undo, redo, chosen, choose: setChosen },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    /** Where the chosen question stands; -1 while none is. */
    at,
    item: now.items[at] as Item | undefined,
    /** Changes the chosen question. */
    put: (changed: Partial<Question>, about: string | null = null) =>
      change(
        (before) => ({
          ...before,
          items: before.items.map((item) =>
            item.id === chosen ? { ...item, question: { ...item.question, ...changed } } : item,
          ),
        }),
        about && `${chosen} ${about}`,
      ),
    move: (from: number, to: number) => {
      if (to < 0 || to >= now.items.length) return;
      change((before) => ({ ...before, items: moved(before.items, from, to) }));
      setLastMoved(now.items[from]?.id ?? null);
    },
    /** Whether the chosen question is the one that was moved last: its new place is read out. */
    hasMoved: at >= 0 && lastMoved === chosen,
    /** Puts a question below the chosen one, or at the end, and chooses it. */
    add: (question: Question) => {
      const id =
        1 + Math.max(-1, ...now.items.map((item) => item.id), ...past.flatMap(idsOf), ...future.flatMap(idsOf));
      const place = at < 0 ? now.items.length : at + 1;
      change((before) => ({ ...before, items: before.items.toSpliced(place, 0, { id, question }) }));
      setChosen(id);
    },
    remove: () => {
      const next = now.items[at + 1] ?? now.items[at - 1];
      change((before) => ({ ...before, items: before.items.filter(({ id }) => id !== chosen) }));
      setChosen(next?.id ?? 'about');
    },
    saving: save.isPending,
    failure: save.error,
    save: (then?: () => void) => {
      if (draft.name === '') return setChosen('about');
      save.mutate(
        { id: form.id, form: draft },
        {
          onSuccess: () => {
            setKept(draft);
            setUnsaved(false);
            then?.();
          },
        },
      );
    },
  };
}
const idsOf = ({ items }: Edited): number[] => items.map(({ id }) => id);

export type Editor = ReturnType<typeof useEditor>;
