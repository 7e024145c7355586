import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input, Output } from '../../../../preload/contract/index.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useJob } from '../../../bridge/jobs.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { WillChange } from '../one/WillChange.tsx';
import styles from './Panels.module.css';

const STEP = 50;

interface ApproveClearProps {
  readonly query: Input<'responses.list'>;
  readonly onClose: () => void;
}

/** Approves at once everything in which nothing needs a second look, after showing every change. */
export function ApproveClear({ query, onClose }: ApproveClearProps) {
  const { t } = useTranslation(['review', 'common']);
  const formats = useFormats();
  const { data, error, isPending } = useCall('responses.clear', { query });
  const approve = useAct('responses.approveClear');
  const job = useJob();
  const [shown, setShown] = useState(STEP);
  const rows = data?.rows ?? [];
  const go = () =>
    approve.mutate({ ids: rows.map(({ id }) => id), job: job.start() }, { onSuccess: onClose, onSettled: job.end });
  return (
    <Panel
      title={t('review:clear.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" isDisabled={rows.length === 0} isPending={approve.isPending} onPress={go}>
            {approve.isPending ? t('review:clear.working') : t('review:clear.go', { count: rows.length })}
          </Button>
        </>
      }
    >
      <p>{t('review:clear.text')}</p>
      {isPending ? <p role="status">{t('review:clear.looking')}</p> : null}
      <ErrorMessage error={error ?? approve.error} />
      {data ? (
        <p role="status">
          {t('review:clear.found', { count: rows.length })}{' '}
          {data.left > 0 ? t('review:clear.left', { count: data.left }) : null}
        </p>
      ) : null}
      {approve.isPending && job.progress ? (
        <ProgressBar
          label={t(`common:phase.${job.progress.phase}`)}
          done={job.progress.done}
          total={job.progress.total}
          onCancel={job.cancel}
        />
      ) : null}
      {rows.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={t('review:will.title')}>
          <ol className={styles.rows}>
            {rows.slice(0, shown).map((row) => (
              <ClearRow key={row.id} row={row} />
            ))}
          </ol>
        </section>
      ) : null}
      {rows.length > shown ? (
        <div className={styles.more}>
          <span>{t('review:clear.shown', { shown: formats.number(shown), all: formats.number(rows.length) })}</span>
          <Button onPress={() => setShown(shown + STEP)}>{t('review:clear.more')}</Button>
        </div>
      ) : null}
    </Panel>
  );
}

function ClearRow({ row }: { readonly row: Output<'responses.clear'>['rows'][number] }) {
  const { t } = useTranslation('review');
  return (
    <li>
      <h3 className={styles.name}>
        <bdi>{row.name}</bdi>
      </h3>
      <p className={styles.soft}>{row.chosen === null ? t('clear.new') : t('clear.known', { name: row.chosen })}</p>
      <WillChange will={row.will} />
    </li>
  );
}
