import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Strength.module.css';

/** How well a passphrase would hold: a sentence, and blocks that fill (four of them, three are needed). */
export function Strength({
  judged,
}: {
  readonly judged: { readonly score: number; readonly accepted: boolean } | null;
}) {
  const { t } = useTranslation('unlock');
  if (!judged) return <p className={styles.line}> </p>;
  const score = Math.min(4, Math.max(0, judged.score)) as 0 | 1 | 2 | 3 | 4;
  return (
    <p className={styles.line} role="status">
      <span className={styles.blocks} aria-hidden="true">
        {[1, 2, 3, 4].map((block) => (
          <span key={block} className={block <= score ? styles.full : styles.hollow} />
        ))}
      </span>
      <Icon name={judged.accepted ? 'check' : 'warn'} />
      {t(`strength.${score}`)}
    </p>
  );
}
