import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../preload/contract/errors.ts';
import type { PrintDocument } from '../../preload/contract/print.ts';
import styles from './Paper.module.css';
import { PaperSide } from './PaperSide.tsx';
import type { Made } from './usePages.ts';

/** Choices beside the page they make. Failures in `told` are already said beside the choice that causes them. */
export function Desk(props: {
  readonly document: PrintDocument;
  readonly made: Made;
  readonly told: readonly ErrorCode[];
  /** Something about these pages that was not chosen, said above them. */
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  const { document, made, told, note = null, children } = props;
  const { t } = useTranslation('pages');
  return (
    <div className={styles.desk}>
      <section className={styles.choices} aria-label={t('choices')}>
        {children}
      </section>
      <PaperSide document={document} made={made} told={told} notes={[note]} />
    </div>
  );
}
