import { useTranslation } from 'react-i18next';
import type { Will } from '../../../../preload/contract/reviews.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { matterOf } from './steps.ts';
import { usePartWords } from './usePartWords.ts';
import styles from './Will.module.css';

interface WillChangeProps {
  readonly will: Will;
  /** What another answer of the same response said yes to, while the no holds. */
  readonly disputed?: ReadonlySet<string>;
}

/** What an approval would change, whole, before anything is changed. */
export function WillChange({ will, disputed }: WillChangeProps) {
  const { t } = useTranslation(['review', 'consent']);
  const partWords = usePartWords();
  if (will.parts.length === 0 && will.consents.length === 0) return <p className={styles.soft}>{t('will.nothing')}</p>;
  return (
    <>
      <dl className={styles.parts}>
        {will.parts.map(({ part, before, after }) => (
          <div key={part} className={styles.part}>
            <dt>{t(`part.${part}`)}</dt>
            <dd>
              {before.length > 0 ? (
                <>
                  <Side items={before.map((item) => partWords(part, item))} none={t('will.empty')} old />
                  <Icon name="forward" />
                  <span className={styles.hidden}>{t('will.becomes')}</span>
                </>
              ) : null}
              <Side items={after.map((item) => partWords(part, item))} none={t('will.empty')} />
            </dd>
          </div>
        ))}
      </dl>
      {will.consents.length > 0 ? (
        <ul className={styles.consents}>
          {will.consents.map(({ category, audience, status }) => (
            <li key={`${category} ${audience} ${status}`}>
              {t(`will.consent.${status}`, {
                what: t(`consent:category.${category}`),
                who: t(`consent:audience.${audience}`),
              })}
              {status === 'refused' && disputed?.has(matterOf({ category, audience })) ? (
                <strong className={styles.holds}>{t('will.noHolds')}</strong>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Side(props: { readonly items: readonly string[]; readonly none: string; readonly old?: boolean }) {
  const { items, none, old = false } = props;
  return (
    <span className={styles.side} data-old={old || undefined}>
      {items.length === 0 ? none : null}
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
        <bdi key={at}>{item}</bdi>
      ))}
    </span>
  );
}
