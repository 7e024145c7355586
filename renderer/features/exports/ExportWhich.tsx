import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './ExportPlace.module.css';

/** Whom a file can be about: those picked out, those the filters leave, or everyone. */
export type Which = 'picked' | 'listed' | 'all';

interface ExportWhichProps {
  readonly which: Which;
  /** What there is to choose from; nothing is asked when there is only one. */
  readonly choices: readonly Which[];
  readonly count: number;
  readonly onWhich: (which: Which) => void;
}

const WORDS = { picked: 'which.picked', listed: 'which.filtered', all: 'which.all' } as const;

/** Whom the file is about, and how many they are. */
export function ExportWhich({ which, choices, count, onWhich }: ExportWhichProps) {
  const { t } = useTranslation('exports');
  return (
    <section className={styles.which}>
      {choices.length === 1 ? (
        <h2 className={styles.title}>{t('which.title')}</h2>
      ) : (
        <RadioGroup
          label={t('which.title')}
          options={choices.map((id) => ({ id, label: t(WORDS[id]) }))}
          value={which}
          onChange={onWhich}
        />
      )}
      <p className={styles.text} role="status">
        {t(which === 'all' ? 'which.everyone' : 'which.some', { count })}
      </p>
    </section>
  );
}
