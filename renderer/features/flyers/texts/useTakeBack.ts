import { useTranslation } from 'react-i18next';
import type { OwnText, Template } from '../../../../preload/contract/flyerText.ts';
import { call } from '../../../bridge/client.ts';
import { showToast } from '../../../ui/toasts.ts';

/** One act on a text that can be taken back: what was done, in words, and what was kept before it. */
export interface Taken {
  readonly said: string;
  readonly which: { readonly template: Template; readonly language: string };
  readonly before: OwnText | null;
}

/** Takes an act back: puts back exactly what was kept before it. */
export function usePutBack() {
  const { t } = useTranslation('flyerTexts');
  return ({ which, before }: Taken): Promise<void> =>
    call('flyerTexts.putBack', { ...which, before }).then(
      () => void showToast({ text: t('toast.undone') }),
      // The vault was closed meanwhile: the text stays as it is, and the screen says that it is locked.
      () => undefined,
    );
}

/** Offers in a message to take an act back. */
export function useTakeBack() {
  const { t } = useTranslation('common');
  const putBack = usePutBack();
  return (taken: Taken) =>
    void showToast({ text: taken.said, action: { label: t('undo'), run: () => void putBack(taken) } });
}
