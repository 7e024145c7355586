import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../preload/contract/imports.ts';
import { useFormats } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { choicesFor, type RowDecision } from './decisions.ts';
import styles from './RowCard.module.css';
import { RowFacts } from './RowFacts.tsx';
import { changedFieldKeys } from './rowWords.ts';

interface RowCardProps {
  readonly row: ImportRow;
  readonly decision: RowDecision;
  readonly onDecision: (decision: RowDecision) => void;
}

/** One row of the file: who it is about, why it stands here, what would be kept, and what will happen. */
export function RowCard({ row, decision, onDecision }: RowCardProps) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const choices = choicesFor(row);
  const words = (id: RowDecision): string =>
    id === 'update' && row.match
      ? t('decision.update', { name: row.match.name })
      : t(`decision.${id === 'update' ? 'updateUnknown' : id}`);
  const warns = row.kind === 'suspicious';
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <strong dir="auto" className={styles.name}>
          {row.person?.name ?? t('row.noName')}
        </strong>
        <span className={styles.soft}>{t('row.number', { row: row.row })}</span>
      </header>
      <ul className={styles.reasons}>
        {row.reasons.map((reason) => (
          <li key={reason} data-warns={warns || undefined}>
            <Icon name={warns ? 'warn' : 'note'} />
            {t(`reason.${reason}`)}
          </li>
        ))}
      </ul>
      {row.match && row.match.name !== row.person?.name ? (
        <p className={styles.line}>{t('row.match', { name: row.match.name })}</p>
      ) : null}
      {row.changed.length > 0 ? (
        <p className={styles.line}>
          {t('row.changes', { fields: formats.list(changedFieldKeys(row.changed).map((key) => t(key))) })}
        </p>
      ) : null}
      <RowFacts row={row} />
      {row.kind === 'same' || choices.length < 2 ? null : (
        <RadioGroup
          row
          label={t('decision.label', { row: row.row })}
          options={choices.map((id) => ({ id, label: words(id) }))}
          value={decision}
          onChange={onDecision}
        />
      )}
    </li>
  );
}
