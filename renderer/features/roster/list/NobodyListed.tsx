import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { Go } from '../../../ui/places.ts';
import type { RosterView } from '../view.ts';
import styles from './ListPane.module.css';

interface NobodyListedProps {
  readonly view: RosterView;
  readonly narrowed: boolean;
  readonly onEveryone: () => void;
  readonly go: Go;
}

/** An empty list, and what to do about it. */
export function NobodyListed({ view, narrowed, onEveryone, go }: NobodyListedProps) {
  const { t } = useTranslation('roster');
  if (!narrowed) {
    return (
      <div className={styles.nobody}>
        <EmptyState
          title={t('empty.title')}
          actions={
            <>
              <Button look="primary" onPress={() => go({ at: 'people.add' })}>
                {t('place.add')}
              </Button>
              <Button onPress={() => go({ at: 'people.import' })}>{t('place.import')}</Button>
            </>
          }
        >
          <p>{t('empty.body')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.nobody}>
      <EmptyState title={t('empty.noneTitle')} actions={<Button onPress={onEveryone}>{t('empty.clear')}</Button>}>
        <p>{view.search.trim() ? t('empty.noneSearch') : t('empty.noneFilters')}</p>
      </EmptyState>
    </div>
  );
}
