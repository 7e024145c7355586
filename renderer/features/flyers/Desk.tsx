import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../preload/contract/errors.ts';
import type { PrintDocument } from '../../../preload/contract/flyers.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Flyers.module.css';
import { Preview } from './Preview.tsx';
import { useOutput } from './useOutput.tsx';
import type { usePages } from './usePages.ts';

/** Choices beside the page they make. Failures in `told` are already said beside the choice that causes them. */
export function Desk(props: {
  readonly document: PrintDocument;
  readonly made: ReturnType<typeof usePages>;
  readonly told: readonly ErrorCode[];
  /** Something about these pages that was not chosen, said above them. */
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  const { document, made, told, note = null, children } = props;
  const { t } = useTranslation(['flyers', 'common']);
  const { pages, failure, working, progress, cancel, again } = made;
  const output = useOutput(document, pages);
  return (
    <div className={styles.desk}>
      <section className={styles.choices} aria-label={t('flyers:choices')}>
        {children}
      </section>
      <div className={styles.paperSide} aria-busy={working}>
        {pages ? null : <div className={styles.actions}>{output.buttons}</div>}
        {pages ? null : output.news}
        {working && progress ? (
          <ProgressBar
            label={t(`common:phase.${progress.phase}`)}
            done={progress.done}
            total={progress.total}
            onCancel={cancel}
          />
        ) : null}
        {failure && !told.includes(failure.code) ? <ErrorMessage error={failure} onRetry={again} /> : null}
        {pages ? (
          <Preview pages={pages} kind={document.kind} buttons={output.buttons}>
            {output.news}
            {note ? <p className={styles.note}>{note}</p> : null}
          </Preview>
        ) : (
          <div className={styles.waiting} data-paper={document.paper}>
            {working ? t('flyers:page.working') : null}
            {!working && failure?.code === 'cancelled' ? <Button onPress={again}>{t('common:retry')}</Button> : null}
            {!working && failure?.code !== 'cancelled' ? t('flyers:page.waiting') : null}
          </div>
        )}
        <p className={styles.outside}>{t('flyers:warn.outside')}</p>
      </div>
    </div>
  );
}
