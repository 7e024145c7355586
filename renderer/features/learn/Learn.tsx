import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';
import { About } from './About.tsx';
import styles from './Learn.module.css';

const RULES = ['words.asks', 'words.listen', 'words.consent', 'words.small'] as const;
const MAPPING = [
  'mapping.what',
  'mapping.each',
  'mapping.few',
  'mapping.asked',
  'mapping.private',
  'mapping.credit',
] as const;
const PROTECTS = ['protects.guess', 'protects.copies', 'protects.lock', 'protects.network'] as const;
const NOT = [
  'protects.not.paper',
  'protects.not.open',
  'protects.not.passphrase',
  'protects.not.forced',
  'protects.not.rollback',
] as const;
const LAW = ['law.subpoena', 'law.money', 'law.liability', 'law.ask'] as const;
const SOURCES = [
  { key: 'sources.toolkit' },
  { key: 'sources.mingus' },
  { key: 'sources.black' },
  { key: 'sources.spade' },
  { key: 'sources.azi' },
  { key: 'sources.bigdoor' },
  { key: 'sources.hub', address: 'mutualaidhub.org' },
] as const;

/** What the app stands on, what it protects, where it ends, whom else to ask, and what it is made of. */
export function Learn() {
  const { t } = useTranslation('learn');
  return (
    <div className={styles.learn}>
      <Panel title={t('words.title')}>
        <Sentences keys={RULES} />
      </Panel>
      <Panel title={t('mapping.title')}>
        <Sentences keys={MAPPING} />
      </Panel>
      <Panel title={t('protects.title')}>
        <Sentences keys={PROTECTS} />
        <h3 className={styles.sub}>{t('protects.not.title')}</h3>
        <Sentences keys={NOT} />
      </Panel>
      <Panel title={t('law.title')}>
        <Sentences keys={LAW} />
      </Panel>
      <Panel title={t('sources.title')}>
        <p>{t('sources.intro')}</p>
        <ul className={styles.list}>
          {SOURCES.map((source) => (
            <li key={source.key}>
              {t(source.key)} {'address' in source ? <bdi className={styles.address}>{source.address}</bdi> : null}
            </li>
          ))}
        </ul>
      </Panel>
      <About />
    </div>
  );
}

function Sentences({
  keys,
}: {
  readonly keys: readonly (typeof RULES | typeof MAPPING | typeof PROTECTS | typeof NOT | typeof LAW)[number][];
}) {
  const { t } = useTranslation('learn');
  return (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
