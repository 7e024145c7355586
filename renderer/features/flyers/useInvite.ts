import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Invite } from '../../../preload/contract/flyers.ts';
import { call } from '../../bridge/client.ts';

/** Milliseconds after the last keystroke until the invite is kept in the vault. */
const REST = 600;

/**
 * The invite being made. What is chosen is kept in the vault a moment later, and at once when the place is
 * left, so that nothing is typed twice.
 */
export function useInvite(first: Invite) {
  const client = useQueryClient();
  const [invite, setInvite] = useState(first);
  const unkept = useRef<Invite | null>(null);

  const keep = useCallback(() => {
    const due = unkept.current;
    unkept.current = null;
    // An invite with no language cannot be kept; the last one with a language stays.
    if (!due || due.languages.length === 0) return;
    client.setQueryData(['flyers.draft', {}], { invite: due, savedAt: new Date().toISOString() });
    void call('flyers.keepDraft', { invite: due }).catch(() => undefined);
  }, [client]);

  useEffect(() => {
    if (unkept.current !== invite) return;
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [invite, keep]);
  useEffect(() => keep, [keep]);

  const choose = (changed: Partial<Invite>) => {
    const next = { ...invite, ...changed };
    unkept.current = next;
    setInvite(next);
  };
  return { invite, choose };
}
