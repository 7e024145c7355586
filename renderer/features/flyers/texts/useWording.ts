import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, Template } from '../../../../preload/contract/flyerText.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { type Taken, useTakeBack } from './useTakeBack.ts';
import { useTyped } from './useTyped.ts';
import { draftOf, holesOf, sameWords, textOf, tooLong, typedBefore, type WordingDraft } from './wording.ts';

/**
 * One text while it is written: what is typed, what is kept, and the acts on it. `onReset` hears of a reset, which
 * takes much away at once, and with null of what comes after it.
 */
export function useWording(
  which: { template: Template; language: string },
  kept: Output<'flyerTexts.get'>,
  guard: Guard,
  onReset: (taken: Taken | null) => void,
) {
  const { template } = which;
  const { t } = useTranslation('flyerTexts');
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const [typed, setTyped] = useState<WordingDraft | null>(() => typedBefore(template, kept.typed));
  const typing = useTyped(which);
  const base = draftOf(template, kept.text);
  const now = typed ?? base;
  const touched = typed !== null && !sameWords(template, typed, base);
  const edit = useAct('flyerTexts.edit');
  const review = useAct('flyerTexts.review');
  const reset = useAct('flyerTexts.reset');

  const { setUnsaved } = guard;
  useEffect(() => setUnsaved(touched), [touched, setUnsaved]);
  useEffect(() => () => setUnsaved(false), [setUnsaved]);

  const settled = () => {
    setTyped(null);
    setUnsaved(false);
    typing.forget();
  };

  return {
    now,
    touched,
    holes: holesOf(template, now),
    tooLong: tooLong(template, now),
    working: edit.isPending || review.isPending || reset.isPending,
    error: edit.error ?? review.error ?? reset.error,
    change: (part: string, words: WordingDraft[string]) => {
      const next = { ...now, [part]: words };
      setTyped(next);
      typing.keep(next);
    },
    /** Nothing typed waits to be kept in the vault any more. */
    flush: typing.flush,
    discard: settled,
    /** Keeps what is typed; `then` once it is kept. */
    save: (then?: () => void) => {
      if (tooLong(template, now).length > 0) return;
      const text = textOf(template, now);
      const onSuccess = ({ before }: Output<'flyerTexts.edit'>) => {
        // What was saved stands there at once; its review follows when the core tells.
        client.setQueryData<Output<'flyerTexts.get'>>(['flyerTexts.get', which], (old) => old && { ...old, text });
        settled();
        takeBack({ said: t('toast.saved'), which, before });
        onReset(null);
        then?.();
      };
      edit.mutate({ ...which, text }, { onSuccess });
    },
    review: (next: Review, then?: () => void) => {
      const onSuccess = ({ before }: Output<'flyerTexts.review'>) => {
        takeBack({ said: t(next.state === 'approved' ? 'toast.approved' : 'toast.needsReview'), which, before });
        onReset(null);
        then?.();
      };
      review.mutate({ ...which, review: next }, { onSuccess });
    },
    /** Back to what came with the app; an added language goes. `said` stands beside the way back, until the place is left. */
    reset: (said: string) => {
      const onSuccess = ({ before }: Output<'flyerTexts.reset'>) => {
        settled();
        onReset({ said, which, before });
      };
      reset.mutate(which, { onSuccess });
    },
  };
}

export type Wording = ReturnType<typeof useWording>;
