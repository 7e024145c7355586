import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Door.module.css';

/** First step: what is kept and where. */
export function WhatIsKept({ onNext }: { readonly onNext: () => void }) {
  const { t } = useTranslation(['unlock', 'common']);
  return (
    <>
      <h2 className={styles.sub}>{t('unlock:kept.title')}</h2>
      <ul className={styles.facts}>
        <li>
          <Icon name="people" />
          {t('unlock:kept.what')}
        </li>
        <li>
          <Icon name="home" />
          {t('unlock:kept.where')}
        </li>
        <li>
          <Icon name="note" />
          {t('unlock:kept.nobody')}
        </li>
        <li>
          <Icon name="lock" />
          {t('unlock:kept.passphrase')}
        </li>
      </ul>
      <div className={styles.actions}>
        <Button look="primary" onPress={onNext}>
          {t('common:continue')}
        </Button>
      </div>
    </>
  );
}
