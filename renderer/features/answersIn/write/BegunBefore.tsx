import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Go } from '../../../ui/places.ts';
import styles from './Write.module.css';

/** How many of the newest are looked through for some that are not finished. */
const NEWEST = 200;
const SHOWN = 8;

/** Answers that were begun and left for later, to go on with. */
export function BegunBefore({ form, go }: { readonly form: string; readonly go: Go }) {
  const { t } = useTranslation('answersIn');
  const { data } = useCall('responses.list', { form, sort: 'newest', limit: NEWEST });
  const rows = (data?.rows ?? []).filter(
    ({ partial, state, source }) => partial && source !== 'file' && state !== 'approved' && state !== 'rejected',
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles.begun} aria-labelledby="begun-before">
      <h3 id="begun-before" className={styles.heading}>
        {t('begun.title')}
      </h3>
      <div className={styles.acts}>
        {rows.slice(0, SHOWN).map(({ id, name }) => (
          <Button key={id} onPress={() => go({ at: 'answers', what: 'write', form, response: id })}>
            {name ? t('begun.goOn', { name }) : t('begun.noName')}
          </Button>
        ))}
      </div>
    </section>
  );
}
