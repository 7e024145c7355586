import { useEffect, useRef, useState } from 'react';
import { beforeLock } from '../../../ui/settling.ts';
import { nowKept, type Typed, toKeep } from './kept.ts';

/** Milliseconds without a key after which words are kept although the field was not left. */
const REST = 1000;

/**
 * Words that are kept when their field is left, with Enter, after a rest, and when it goes out of sight: nothing typed
 * is lost, and words that are the same make no step. `onKeep` ends when they were answered.
 */
export function useKept(kept: string, needed: boolean, onKeep: (text: string) => Promise<unknown>) {
  const [typed, setTyped] = useState<Typed>({ text: kept, kept, sent: null });
  const latest = useRef({ typed, needed, onKeep });
  latest.current = { ...latest.current, needed, onKeep };
  const set = useRef((next: Typed) => {
    latest.current.typed = next;
    setTyped(next);
  }).current;
  useEffect(() => {
    if (latest.current.typed.kept !== kept) set(nowKept(latest.current.typed, kept));
  }, [kept, set]);

  const keep = useRef(async () => {
    const { typed: now, needed: some, onKeep: send } = latest.current;
    const words = toKeep(now, some);
    if (words === null) return;
    set({ ...now, sent: words });
    // Whether kept or refused, it is answered; refused words stay in the field and are given again the next time.
    await send(words);
    const then = latest.current.typed;
    if (then.sent === words) set({ ...then, sent: null });
  }).current;
  useEffect(() => {
    if (typed.text === typed.kept) return;
    const rest = setTimeout(keep, REST);
    return () => clearTimeout(rest);
  }, [typed.text, typed.kept, keep]);
  useEffect(() => {
    const forget = beforeLock(keep);
    return () => {
      forget();
      void keep();
    };
  }, [keep]);

  /** The field is left: an empty name becomes the one before again. */
  const leave = () => {
    const now = latest.current.typed;
    if (needed && now.text.trim() === '') set({ ...now, text: now.kept });
    else void keep();
  };
  return { text: typed.text, setText: (text: string) => set({ ...latest.current.typed, text }), keep, leave };
}
