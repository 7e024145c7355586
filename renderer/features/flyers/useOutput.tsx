import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintDocument } from '../../../preload/contract/flyers.ts';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Pages } from './usePages.ts';
import { usePrinting } from './usePrinting.ts';

/** Save and Print as buttons, and what became of it as news. */
export function useOutput(document: PrintDocument, pages: Pages | null): { buttons: ReactNode; news: ReactNode } {
  const { t } = useTranslation('flyers');
  const client = useQueryClient();
  const save = useAct('flyers.save');
  const noted = useAct('flyers.printed');
  const printing = usePrinting(pages, document.paper);
  const refresh = () => void client.invalidateQueries({ queryKey: ['journey.get'] });
  const answer = (came: boolean) => {
    printing.finish();
    if (!came) return;
    noted.mutate(
      { document },
      {
        onSuccess: () => {
          refresh();
          showToast({ text: t('print.noted') });
        },
      },
    );
  };

  const print = () => {
    // One piece of news at a time: the page needs the room.
    save.reset();
    void printing.print();
  };

  const buttons = (
    <>
      <Button
        look="primary"
        isDisabled={!pages}
        isPending={save.isPending}
        onPress={() => save.mutate({ document }, { onSuccess: refresh })}
      >
        {t(save.isPending ? 'saving' : 'save')}
      </Button>
      <Button isDisabled={!pages || printing.state === 'drawing'} onPress={print}>
        {t('print')}
      </Button>
    </>
  );
  const news = (
    <>
      {printing.state === 'drawing' ? (
        <ProgressBar
          label={t('print.drawing')}
          done={printing.drawn}
          total={pages?.pages ?? 0}
          onCancel={printing.finish}
        />
      ) : null}
      {printing.state === 'asked' ? (
        <Notice
          kind="note"
          announce="polite"
          word={t('print.asked')}
          actions={
            <>
              <Button look="primary" onPress={() => answer(true)}>
                {t('print.yes')}
              </Button>
              <Button onPress={() => answer(false)}>{t('print.no')}</Button>
            </>
          }
        >
          {t(document.kind === 'invite' ? 'print.asked.why.invite' : 'print.asked.why')}
        </Notice>
      ) : null}
      {save.data?.saved ? (
        <Notice kind="good" word={t('saved')} announce="polite">
          {t('saved.why')}
        </Notice>
      ) : null}
      <ErrorMessage error={save.error ?? noted.error ?? printing.failure} />
    </>
  );
  return { buttons, news };
}
