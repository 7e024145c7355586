import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { setPicked } from '../../../ui/listed.ts';
import type { Go } from '../../../ui/places.ts';
import styles from './ListPane.module.css';

/** How many people at once come onto the list and off it: bring in a form, take out a list. */
export const PlaceActions = memo(function PlaceActions({ go }: { readonly go: Go }) {
  const { t } = useTranslation('roster');
  const takeOut = () => {
    setPicked([]);
    go({ at: 'people.export' });
  };
  return (
    <footer className={styles.foot}>
      <Button look="quiet" onPress={() => go({ at: 'people.import' })}>
        {t('place.import')}
      </Button>
      <Button look="quiet" onPress={takeOut}>
        {t('place.export')}
      </Button>
    </footer>
  );
});
