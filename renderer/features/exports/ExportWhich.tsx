import { useTranslation } from 'react-i18next';
import type { RosterFilters } from '../../../preload/contract/roster.ts';
import { isEveryone } from '../../ui/listed.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './ExportPlace.module.css';

interface ExportWhichProps {
  readonly all: boolean;
  readonly filters: RosterFilters;
  readonly count: number;
  readonly onAll: (all: boolean) => void;
}

/** Whom the file is about: everyone, or those the list is narrowed to. */
export function ExportWhich({ all, filters, count, onAll }: ExportWhichProps) {
  const { t } = useTranslation('exports');
  return (
    <section className={styles.which}>
      {isEveryone(filters) ? (
        <h2 className={styles.title}>{t('which.title')}</h2>
      ) : (
        <RadioGroup
          label={t('which.title')}
          options={[
            { id: 'listed', label: t('which.filtered') },
            { id: 'all', label: t('which.all') },
          ]}
          value={all ? 'all' : 'listed'}
          onChange={(id) => onAll(id === 'all')}
        />
      )}
      <p className={styles.text} role="status">
        {t(all ? 'which.everyone' : 'which.some', { count })}
      </p>
    </section>
  );
}
