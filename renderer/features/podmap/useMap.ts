import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { MapEdit } from '../../../preload/contract/podmapKinds.ts';
import type { MapView } from '../../../preload/contract/podmaps.ts';
import { CallFailed, call } from '../../bridge/client.ts';
import { useCall, useEvent } from '../../bridge/hooks.ts';
import { paperOf } from '../../paper/paper.ts';
import { takeOverUndo } from '../../ui/undoing.ts';

/** A sentence to read out; `n` grows, so that the same words twice are heard twice. */
export interface Said {
  readonly text: string;
  readonly n: number;
}

/** What to say after an edit, in words; a function where it depends on what came of it. */
export type Saying = string | ((view: MapView) => string);

export type Acts = readonly MapEdit[] | ((view: MapView) => readonly MapEdit[]);

export interface OpenMap {
  readonly id: string;
  /** Null until the map came. */
  readonly view: MapView | null;
  /** Why the last call did not work; null again after the next that does. */
  readonly failure: CallFailed | null;
  readonly paper: Paper;
  /**
   * Several acts as one step of undo, after all before are done; a function where they depend on how the map looks
   * then. What is new, in order; null when it was refused.
   */
  edit(edits: Acts, said?: Saying): Promise<readonly string[] | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Circles chosen, the same in the picture, the list and beside them; none that are gone. */
  readonly selection: ReadonlySet<string>;
  select(ids: Iterable<string>): void;
  /** What was said last, for the live region of the place. */
  readonly said: Said;
  say(text: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * One map at hand. It is held here and nowhere else, not among the kept answers: a map of this session leaves with
 * the screen that shows it.
 */
export function useMap(id: string): OpenMap {
  const { t } = useTranslation('podmap');
  const { data: settings } = useCall('settings.get', {});
  const paper = settings && paperOf(settings.region);
  const [view, setView] = useState<MapView | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const [said, setSaid] = useState<Said>({ text: '', n: 0 });
  const say = useCallback((text: string) => setSaid(({ n }) => ({ text, n: n + 1 })), []);

  // One call after the other: what is seen is always what the last of them answered.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef<MapView | null>(null);
  const next = useCallback(
    <T extends MapView>(ask: () => Promise<T>, saying?: Saying): Promise<T | null> => {
      const done = last.current.then(ask).then(
        (answer) => {
          const { map, scene, undo, redo } = answer;
          latest.current = replaceEqualDeep(latest.current, { map, scene, undo, redo });
          setView(latest.current);
          setFailure(null);
          if (saying) say(typeof saying === 'string' ? saying : saying(answer));
          return answer;
        },
        (error) => {
          if (!(error instanceof CallFailed)) throw error;
          setFailure(error);
          return null;
        },
      );
      // Whatever went wrong with one call, the next is asked all the same.
      last.current = done.catch(() => null);
      return done;
    },
    [say],
  );

  const reload = useCallback(() => {
    if (paper) void next(() => call('podmaps.get', { id, paper }));
  }, [id, paper, next]);
  useEffect(reload, [reload]);
  useEvent('podmaps.changed', ({ ids }) => {
    if (ids.includes(id)) reload();
  });

  const acts = useMemo(() => {
    const on = { id, paper: paper ?? 'letter' };
    const step = (which: 'undo' | 'redo', saying: string) => async () => {
      await last.current;
      if (latest.current?.[which] === 0) say(t('canvas.nothing'));
      else await next(() => call(`podmaps.${which}`, on), saying);
    };
    return {
      edit: async (acts: Acts, saying?: Saying) => {
        const edits = () => (typeof acts !== 'function' ? acts : latest.current ? acts(latest.current) : []);
        return (await next(() => call('podmaps.edit', { ...on, edits: [...edits()] }), saying))?.added ?? null;
      },
      undo: step('undo', t('canvas.undone')),
      redo: step('redo', t('canvas.redone')),
    };
  }, [id, paper, next, say, t]);
  useEffect(() => takeOverUndo({ undo: () => void acts.undo(), redo: () => void acts.redo() }), [acts]);

  const select = useCallback((ids: Iterable<string>) => setChosen(new Set(ids)), []);
  const selection = useMemo(() => {
    const there = new Set(view?.map.circles.map((circle) => circle.id));
    const still = [...chosen].filter((circle) => there.has(circle));
    return still.length === chosen.size ? chosen : new Set(still);
  }, [chosen, view]);

  const [canUndo, canRedo] = [(view?.undo ?? 0) > 0, (view?.redo ?? 0) > 0];
  return useMemo(
    () => ({
      ...{ id, view, failure, paper: paper ?? 'letter', ...acts, canUndo, canRedo },
      ...{ selection, select, said, say },
    }),
    [id, view, failure, paper, acts, canUndo, canRedo, selection, select, said, say],
  );
}
