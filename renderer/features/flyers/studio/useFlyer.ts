import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import type { Template } from '../../../../preload/contract/flyerText.ts';
import type { Settings } from '../../../../preload/contract/settings.ts';
import { call } from '../../../bridge/client.ts';
import { otherTemplate } from './choices.ts';

/** Milliseconds after the last keystroke until the flyer is kept in the vault. */
const REST = 600;

/**
 * The flyer being made. What is chosen is kept in the vault a moment later, and at once when the place is left
 * or another template taken, so that nothing is typed twice.
 */
export function useFlyer(first: Flyer, settings: Settings) {
  const client = useQueryClient();
  const [flyer, setFlyer] = useState(first);
  const unkept = useRef<Flyer | null>(null);
  /** The template wanted last: an answer about another one comes too late. */
  const wanted = useRef(first.template);

  const keep = useCallback(async () => {
    const due = unkept.current;
    unkept.current = null;
    // A flyer with no language cannot be kept; the last one with a language stays.
    if (!due || due.languages.length === 0) return;
    client.setQueryData(['flyers.draft', { template: null }], { flyer: due, savedAt: new Date().toISOString() });
    await call('flyers.keepDraft', { flyer: due }).catch(() => undefined);
  }, [client]);

  useEffect(() => {
    if (unkept.current !== flyer) return;
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [flyer, keep]);
  useEffect(() => () => void keep(), [keep]);

  const take = (next: Flyer) => {
    unkept.current = next;
    setFlyer(next);
  };
  const latest = useRef(flyer);
  latest.current = flyer;
  const choose = (changed: Partial<Flyer>) => take({ ...(unkept.current ?? latest.current), ...changed });
  const chooseTemplate = async (template: Template) => {
    const from = unkept.current ?? latest.current;
    wanted.current = template;
    void keep();
    // The choice shows at once; what was left unfinished of it follows a moment later.
    setFlyer(otherTemplate(from, template, null, settings));
    const draft = await call('flyers.draft', { template }).catch(() => null);
    if (wanted.current === template) take(otherTemplate(from, template, draft?.flyer ?? null, settings));
  };
  return { flyer, choose, chooseTemplate };
}

export type Choose = ReturnType<typeof useFlyer>['choose'];
