import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../preload/contract/errors.ts';
import type { PrintDocument } from '../../preload/contract/print.ts';
import { useFormats } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './Paper.module.css';
import { Preview } from './Preview.tsx';
import { isA4, isOnItsSide } from './paper.ts';
import { useOutput } from './useOutput.tsx';
import type { Made } from './usePages.ts';

/** The pages, what can be done with them, and what is worth knowing before. */
export function PaperSide(props: {
  readonly document: PrintDocument;
  readonly made: Made;
  /** Failures already said beside the choice that causes them. */
  readonly told: readonly ErrorCode[];
  /** Said above the pages. */
  readonly notes?: readonly ReactNode[];
  /** Where there are no pages yet: what they wait for. */
  readonly waiting?: ReactNode;
}) {
  const { document, made, told, notes = [], waiting } = props;
  const { t } = useTranslation(['pages', 'common']);
  const format = useFormats();
  const { pages, failure, working, progress, cancel, again } = made;
  const [wanted, setWanted] = useState(1);
  const page = Math.min(wanted, pages?.pages ?? 1);
  const output = useOutput(document, pages, page);
  const boxes = pages?.boxes ?? [];
  return (
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
        <Preview pages={pages} page={page} onPage={setWanted} kind={document.kind} buttons={output.buttons}>
          {output.news}
          {boxes.length > 0 ? (
            <p className={styles.note}>{t('pages:boxes', { characters: format.list(boxes), count: boxes.length })}</p>
          ) : null}
          {notes.filter(Boolean).map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have a fixed order and no state
            <p key={index} className={styles.note}>
              {note}
            </p>
          ))}
        </Preview>
      ) : (
        <div className={styles.waiting} data-shape={waitingShape(document)}>
          {working ? t('pages:page.working') : null}
          {!working && failure?.code === 'cancelled' ? <Button onPress={again}>{t('common:retry')}</Button> : null}
          {!working && failure?.code !== 'cancelled' ? (waiting ?? t('pages:page.waiting')) : null}
        </div>
      )}
      <p className={styles.outside}>{t('pages:warn.outside')}</p>
    </div>
  );
}

/** The outline of the page to come. */
function waitingShape(document: PrintDocument): string {
  if (document.kind === 'labels') return document.stock === 'L7160' ? 'a4' : 'letter';
  const paper = document.kind === 'batch' ? document.flyer.paper : document.paper;
  const sheet = paper === 'legal' ? 'legal' : isA4(paper) ? 'a4' : 'letter';
  return isOnItsSide(paper) ? `${sheet}-sideways` : sheet;
}
