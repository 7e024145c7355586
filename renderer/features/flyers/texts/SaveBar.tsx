import { useTranslation } from 'react-i18next';
import type { Review } from '../../../../preload/contract/flyerText.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Texts.module.css';
import type { Wording } from './useWording.ts';

/** Keeps or drops what was typed, and says before what becomes of an approval. */
export function SaveBar({ wording, review }: { readonly wording: Wording; readonly review: Review }) {
  const { t } = useTranslation('flyerTexts');
  const { touched, working, holes } = wording;
  const means = () => {
    if (!touched) return t('save.nothing');
    const then = review.state === 'approved' ? t('save.approvalFalls', { name: review.by }) : t('save.keepsState');
    return `${t('save.typed')} ${then}`;
  };
  return (
    <div className={styles.save}>
      <p className={styles.means} aria-live="polite">
        {means()}
        {holes.length > 0 ? ` ${t('holes', { count: holes.length })}` : ''}
      </p>
      <div className={styles.acts}>
        {touched ? <Button onPress={wording.discard}>{t('save.discard')}</Button> : null}
        <Button
          look="primary"
          type="submit"
          isDisabled={!touched || wording.tooLong.length > 0}
          isPending={working && touched}
        >
          {t('save.button')}
        </Button>
      </div>
    </div>
  );
}
