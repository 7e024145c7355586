import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintDocument } from '../../preload/contract/print.ts';
import { useAct } from '../bridge/hooks.ts';
import { useJob } from '../bridge/jobs.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { showToast } from '../ui/toasts.ts';
import { PrintedQuestion } from './PrintedQuestion.tsx';
import type { Pages } from './usePages.ts';
import { usePrinting } from './usePrinting.ts';
import { useSavePicture } from './useSavePicture.ts';

/** Save and Print as buttons, and what became of it as news. `page` is the one a picture is made of. */
export function useOutput(
  document: PrintDocument,
  pages: Pages | null,
  page: number,
): { buttons: ReactNode; news: ReactNode } {
  const { t } = useTranslation(['pages', 'common']);
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: ['journey.get'] });
  const save = useAct('print.save');
  const job = useJob();
  const noted = useAct('print.printed');
  const printing = usePrinting(pages);
  const picture = useSavePicture(pages, refresh);
  // Said of the pages that were saved, and no longer once they are to look otherwise.
  const shown = JSON.stringify(document);
  const [kept, setKept] = useState('');

  const answer = (copies: number | null) => {
    printing.finish();
    if (copies === null || printing.token === null) return;
    noted.mutate(
      { token: printing.token, copies },
      {
        onSuccess: () => {
          refresh();
          showToast({ text: t('pages:print.noted') });
        },
      },
    );
  };
  // One piece of news at a time: the page needs the room.
  const quiet = () => {
    save.reset();
    noted.reset();
    picture.reset();
  };
  const saveAll = () => {
    quiet();
    setKept(shown);
    save.mutate({ document, job: job.start() }, { onSuccess: refresh, onSettled: job.end });
  };
  const savePicture = () => {
    quiet();
    setKept(shown);
    void picture.savePage(page);
  };
  const print = () => {
    quiet();
    void printing.print();
  };

  const buttons = (
    <>
      <Button look="primary" isDisabled={!pages} isPending={save.isPending} onPress={saveAll}>
        {t(save.isPending ? 'pages:saving' : 'pages:save')}
      </Button>
      <Button isDisabled={!pages || printing.state === 'drawing'} onPress={print}>
        {t('pages:print')}
      </Button>
      <Button isDisabled={!pages} isPending={picture.state === 'working'} onPress={savePicture}>
        {t(picture.state === 'working' ? 'pages:picture.working' : 'pages:picture')}
      </Button>
    </>
  );
  const news = (
    <>
      {save.isPending && job.progress ? (
        <ProgressBar
          label={t(`common:phase.${job.progress.phase}`)}
          done={job.progress.done}
          total={job.progress.total}
          onCancel={job.cancel}
        />
      ) : null}
      {printing.state === 'drawing' ? (
        <ProgressBar
          label={t('pages:print.drawing')}
          done={printing.drawn}
          total={pages?.pages ?? 0}
          onCancel={printing.finish}
        />
      ) : null}
      {printing.state === 'asked' ? <PrintedQuestion kind={document.kind} onAnswer={answer} /> : null}
      {kept === shown && (save.data?.saved || picture.state === 'saved') ? (
        <Notice kind="good" word={t('pages:saved')} announce="polite">
          {t(picture.state === 'saved' ? 'pages:picture.why' : 'pages:saved.why')}
        </Notice>
      ) : null}
      <ErrorMessage error={save.error ?? noted.error ?? printing.failure ?? picture.failure} />
    </>
  );
  return { buttons, news };
}
