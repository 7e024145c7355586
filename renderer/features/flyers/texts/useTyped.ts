import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Template } from '../../../../preload/contract/flyerText.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { call } from '../../../bridge/client.ts';
import { beforeLock } from '../../../ui/settling.ts';
import type { WordingDraft } from './wording.ts';

/** Milliseconds within which what is typed is in the vault, also while the typing goes on. */
const SOON = 250;

/** Keeps unsaved words of one text in the vault. */
export function useTyped({ template, language }: { readonly template: Template; readonly language: string }) {
  const client = useQueryClient();
  const due = useRef<{ typed: WordingDraft } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const put = useCallback(
    (typed: WordingDraft | null) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      due.current = null;
      const which = { template, language };
      client.setQueryData<Output<'flyerTexts.get'>>(['flyerTexts.get', which], (old) => old && { ...old, typed });
      // A vault that was locked meanwhile holds what was typed until then.
      void call('flyerTexts.keepTyped', { ...which, typed }).catch(() => undefined);
    },
    [client, template, language],
  );
  /** Puts what waits into the vault at once. */
  const flush = useCallback(() => {
    if (due.current) put(due.current.typed);
  }, [put]);
  useEffect(() => flush, [flush]);
  useEffect(() => beforeLock(async () => flush()), [flush]);

  return {
    keep(typed: WordingDraft) {
      due.current = { typed };
      timer.current ??= setTimeout(flush, SOON);
    },
    flush,
    forget: () => put(null),
  };
}
