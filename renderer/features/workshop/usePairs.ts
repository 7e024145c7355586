import { useState } from 'react';
import type { Output } from '../../../preload/contract/index.ts';
import { CallFailed, call } from '../../bridge/client.ts';
import { namesOf } from './names.ts';

/** Pairs made in one round. */
type Made = Output<'podmaps.pairs'> & { readonly round: number };

/**
 * First names and the pairs made of them. They are asked for without a kept answer: nothing outlives the workshop's
 * place on screen.
 */
export function usePairs() {
  const [text, setText] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const names = namesOf(text);
  const write = (next: string) => {
    setText(next);
    setMade(null);
    setFailure(null);
  };
  return {
    text,
    names,
    made,
    failure,
    write,
    forget: () => write(''),
    /** Pairs of one round, from 1. */
    async make(round: number): Promise<void> {
      try {
        setMade({ ...(await call('podmaps.pairs', { names, round })), round });
        setFailure(null);
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        setFailure(error);
      }
    },
  };
}

export type PairsHeld = ReturnType<typeof usePairs>;
