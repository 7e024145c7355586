import { useTranslation } from 'react-i18next';
import { isFailure, useErrorText } from './ErrorMessage.tsx';
import { showToast } from './toasts.ts';

/**
 * Gives what says, in a message, what was done, with its way back. Where the way back is closed by then the message
 * after says why: what was on screen at first may be gone.
 */
export function useOfferUndo(): (text: string, undo: () => Promise<unknown>) => void {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  return (text, undo) => {
    const run = () =>
      void undo().catch((error: unknown) => {
        if (isFailure(error)) showToast({ text: errorText(error) });
      });
    showToast({ text, action: { label: t('undo'), run } });
  };
}
