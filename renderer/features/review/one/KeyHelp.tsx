import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import key from './Key.module.css';
import { KEYS, type KeyName } from './keys.ts';
import styles from './Will.module.css';

const NAMES = Object.keys(KEYS) as KeyName[];

/** Every key of the review, in words. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('review');
  const lines: readonly (readonly [string, string])[] = [
    ['↑ ↓', t('key.move')],
    ['1 … 9', t('key.candidate')],
    ...NAMES.map((name) => [KEYS[name], t(`key.${name}`)] as const),
    ['↵', t('key.approve')],
  ];
  return (
    <Panel title={t('key.title')} onClose={onClose}>
      <p>{t('key.where')}</p>
      <dl className={styles.keys}>
        {lines.map(([sign, words]) => (
          <div key={sign}>
            <dt>
              <kbd className={key.key}>{sign}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
