import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Flyer, Households } from '../../../../preload/contract/flyerKinds.ts';
import type { Template } from '../../../../preload/contract/flyerText.ts';
import type { Settings } from '../../../../preload/contract/settings.ts';
import { call } from '../../../bridge/client.ts';
import { otherTemplate } from './choices.ts';

/** Milliseconds after the last keystroke until the flyer is kept in the vault. */
const REST = 600;

/** A flyer, and for which households; null for everybody the same. */
export interface Chosen {
  readonly flyer: Flyer;
  readonly households: Households | null;
}

/**
 * The flyer being made. What is chosen is kept in the vault a moment later, and at once when the place is left
 * or another template taken, so that nothing is typed twice.
 */
export function useFlyer(first: Chosen, settings: Settings) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState(first);
  const unkept = useRef<Chosen | null>(null);
  /** The template wanted last: an answer about another one comes too late. */
  const wanted = useRef(first.flyer.template);

  const keep = useCallback(async () => {
    const due = unkept.current;
    unkept.current = null;
    // A flyer with no language cannot be kept; the last one with a language stays.
    if (!due || due.flyer.languages.length === 0) return;
    client.setQueryData(['flyers.draft', { template: null }], { ...due, savedAt: new Date().toISOString() });
    await call('flyers.keepDraft', due).catch(() => undefined);
  }, [client]);

  useEffect(() => {
    if (unkept.current !== chosen) return;
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [chosen, keep]);
  useEffect(() => () => void keep(), [keep]);

  const take = (next: Chosen) => {
    unkept.current = next;
    setChosen(next);
  };
  const shown = useRef(chosen);
  shown.current = chosen;
  const latest = () => unkept.current ?? shown.current;
  const choose = (changed: Partial<Flyer>) => take({ ...latest(), flyer: { ...latest().flyer, ...changed } });
  const chooseHouseholds = (households: Households | null) => take({ ...latest(), households });
  const chooseTemplate = async (template: Template) => {
    const from = latest();
    const to = (draft: Flyer | null) => ({ ...latest(), flyer: otherTemplate(from.flyer, template, draft, settings) });
    wanted.current = template;
    void keep();
    // The choice shows at once; what was left unfinished of it follows a moment later.
    setChosen(to(null));
    const draft = await call('flyers.draft', { template }).catch(() => null);
    if (wanted.current === template) take(to(draft?.flyer ?? null));
  };
  return { ...chosen, choose, chooseHouseholds, chooseTemplate };
}

export type Choose = ReturnType<typeof useFlyer>['choose'];
