import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallFailed, call } from '../bridge/client.ts';
import { useErrorText } from '../ui/ErrorMessage.tsx';
import { settleAll } from '../ui/settling.ts';
import { showToast } from '../ui/toasts.ts';
import { undoing } from '../ui/undoing.ts';
import { useChanges } from './useChanges.ts';

/** What can be done from anywhere: by key, by menu, by the finder. What came of it is said in a message. */
export interface Commands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly lock: () => void;
  readonly backup: () => void;
}

export function useCommands(): Commands {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const errorText = useErrorText();
  const changes = useChanges();
  const sayFailure = (error: unknown) => {
    if (error instanceof CallFailed) showToast({ text: errorText(error) });
  };
  return {
    undo: () => undoing(changes).undo(),
    redo: () => undoing(changes).redo(),
    lock: () => void settleAll().then(() => call('vault.lock', {}).catch(sayFailure)),
    backup: () =>
      void call('vault.backup', {}).then(() => {
        showToast({ text: t('backup.done') });
        return client.invalidateQueries({ queryKey: ['vault.status'] });
      }, sayFailure),
  };
}
