import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../preload/contract/index.ts';
import { type CallFailed, call } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import steps from '../../ui/Steps.module.css';
import { type Decided, decided as decide, decisionFor, type RowDecision, type RowKind } from './decisions.ts';
import styles from './ImportPlace.module.css';
import { RowCard } from './RowCard.tsx';

/** Rows shown at first, and more with each press. */
const PAGE = 30;

interface RowsOfKindProps {
  readonly token: string;
  readonly kind: RowKind;
  readonly count: number;
  readonly decided: Decided;
  readonly onDecided: (decided: Decided) => void;
}

/** The rows of one kind, page by page, each with its reasons and what will happen to it. */
export function RowsOfKind({ token, kind, count, decided, onDecided }: RowsOfKindProps) {
  const { t } = useTranslation('imports');
  const [pages, setPages] = useState(1);
  const found = useQueries({
    queries: Array.from({ length: pages }, (_, page) => {
      const input: Input<'imports.rows'> = { token, kind, offset: page * PAGE, limit: PAGE };
      return { queryKey: ['imports.rows', input], queryFn: () => call('imports.rows', input), enabled: count > 0 };
    }),
  });
  const rows = found.flatMap(({ data }) => data?.rows ?? []);
  const failed = found.find(({ error }) => error !== null)?.error as CallFailed | undefined;
  if (count === 0) return <p className={steps.soft}>{t(`none.${kind}`)}</p>;
  const all = (decision: RowDecision) => onDecided(decide(decided, rows, decision));
  return (
    <div className={steps.step}>
      <p className={steps.soft}>{t(`kindHint.${kind}`)}</p>
      {kind === 'suspicious' && rows.length > 1 ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form
        <div className={steps.actions} role="group" aria-label={t('allAs.label')}>
          <span className={steps.soft}>{t('allAs.label')}</span>
          <Button onPress={() => all('add')}>{t('allAs.add')}</Button>
          <Button onPress={() => all('update')}>{t('allAs.update')}</Button>
          <Button onPress={() => all('skip')}>{t('allAs.skip')}</Button>
        </div>
      ) : null}
      <ErrorMessage error={failed} />
      <ul className={styles.rows}>
        {rows.map((row) => (
          <RowCard
            key={row.row}
            row={row}
            decision={decisionFor(decided, row)}
            onDecision={(decision) => onDecided(decide(decided, [row], decision))}
          />
        ))}
      </ul>
      <div className={steps.actions}>
        <span className={steps.soft} role="status">
          {t('shown', { shown: rows.length, total: count })}
        </span>
        {rows.length < count ? <Button onPress={() => setPages(pages + 1)}>{t('more')}</Button> : null}
      </div>
    </div>
  );
}
