import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnText, Review, Template } from '../../../../preload/contract/flyerText.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { call } from '../../../bridge/client.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { showToast } from '../../../ui/toasts.ts';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { useTyped } from './useTyped.ts';
import { draftOf, holesOf, sameWords, textOf, tooLong, typedBefore, type WordingDraft } from './wording.ts';

/** Offers to take back one act on a text: puts back exactly what was kept before it. */
export function useTakeBack() {
  const { t } = useTranslation(['flyerTexts', 'common']);
  return (text: string, which: { template: Template; language: string }, before: OwnText | null) => {
    const run = () =>
      void call('flyerTexts.putBack', { ...which, before }).then(
        () => showToast({ text: t('flyerTexts:toast.undone') }),
        // The vault was closed meanwhile: the text stays as it is, and the screen says that it is locked.
        () => undefined,
      );
    showToast({ text, action: { label: t('common:undo'), run } });
  };
}

/** One text while it is written: what is typed, what is kept, and the acts on it. */
export function useWording(
  which: { template: Template; language: string },
  kept: Output<'flyerTexts.get'>,
  guard: Guard,
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
        takeBack(t('toast.saved'), which, before);
        then?.();
      };
      edit.mutate({ ...which, text }, { onSuccess });
    },
    review: (next: Review, then?: () => void) => {
      const onSuccess = ({ before }: Output<'flyerTexts.review'>) => {
        takeBack(t(next.state === 'approved' ? 'toast.approved' : 'toast.needsReview'), which, before);
        then?.();
      };
      review.mutate({ ...which, review: next }, { onSuccess });
    },
    /** Back to what came with the app; an added language goes. `said` is the message that offers Undo. */
    reset: (said: string) => {
      const onSuccess = ({ before }: Output<'flyerTexts.reset'>) => {
        settled();
        takeBack(said, which, before);
      };
      reset.mutate(which, { onSuccess });
    },
  };
}

export type Wording = ReturnType<typeof useWording>;
