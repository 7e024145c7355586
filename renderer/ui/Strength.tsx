import { useTranslation } from 'react-i18next';
import { useCall } from '../bridge/hooks.ts';
import { Icon } from './Icon.tsx';
import styles from './Strength.module.css';

/** How well a passphrase would hold: a sentence, and blocks that fill (four of them, three are needed). */
export function Strength({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation('unlock');
  const { data } = useStrength(passphrase);
  if (!data || !passphrase) return <p className={styles.line}> </p>;
  const score = Math.min(4, Math.max(0, data.score)) as 0 | 1 | 2 | 3 | 4;
  return (
    <p className={styles.line} role="status">
      <span className={styles.blocks} aria-hidden="true">
        {[1, 2, 3, 4].map((block) => (
          <span key={block} className={block <= score ? styles.full : styles.hollow} />
        ))}
      </span>
      <Icon name={data.accepted ? 'check' : 'warn'} />
      {t(`strength.${score}`)}
    </p>
  );
}

/** What the core thinks of a passphrase; empty ones are not asked about. */
export const useStrength = (passphrase: string) =>
  useCall('vault.strength', { passphrase }, { enabled: passphrase !== '', keep: true });
