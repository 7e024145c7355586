import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Go } from '../../../ui/places.ts';
import styles from './FilterBar.module.css';

/** How people come onto the list and off to paper: add, bring in, take out. */
export function PlaceActions({ go }: { readonly go: Go }) {
  const { t } = useTranslation('roster');
  return (
    <div className={styles.row}>
      <Button look="primary" onPress={() => go({ at: 'people.add' })}>
        <Icon name="plus" />
        {t('place.add')}
      </Button>
      <Button onPress={() => go({ at: 'people.import' })}>{t('place.import')}</Button>
      <Button onPress={() => go({ at: 'people.export' })}>{t('place.export')}</Button>
    </div>
  );
}
