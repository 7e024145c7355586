import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import styles from './Write.module.css';

/** Shown at first, and more with each press. */
const PAGE = 8;

/** All answers that were begun and left for later, the ones begun last first, to go on with. */
export function BegunBefore({ form, go }: { readonly form: string; readonly go: Go }) {
  const { t } = useTranslation('answersIn');
  const { moment } = useFormats();
  const [shown, setShown] = useState(PAGE);
  const { data, error } = useCall('responses.list', { form, unfinished: true, sort: 'newest', limit: 1000 });
  const rows = (data?.rows ?? []).toSorted((a, b) => (a.broughtAt < b.broughtAt ? 1 : -1));
  if (rows.length === 0) return <ErrorMessage error={error} />;
  return (
    <section className={styles.begun} aria-labelledby="begun-before">
      <h3 id="begun-before" className={styles.heading}>
        {t('begun.title')}
      </h3>
      <ul className={styles.plain}>
        {rows.slice(0, shown).map(({ id, name, broughtAt, answers }) => (
          <li key={id} className={styles.earlier}>
            <Button onPress={() => go({ at: 'answers', what: 'write', form, response: id })}>
              {name ? t('begun.goOn', { name }) : t('begun.noName')}
            </Button>
            <span className={styles.soft}>
              {t('begun.when', { when: moment(broughtAt) })}
              {' · '}
              {t('begun.answers', { count: answers })}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <div className={styles.acts}>
          <Button look="quiet" onPress={() => setShown(rows.length)}>
            {t('begun.more', { count: rows.length - shown })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
