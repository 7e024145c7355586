import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../../../preload/contract/flyerKinds.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Desk } from '../../../paper/Desk.tsx';
import { HeadingsField } from '../../../paper/HeadingsField.tsx';
import { PaperField } from '../../../paper/PaperField.tsx';
import { usePages } from '../../../paper/usePages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './MapPaper.module.css';

const FILES = ['svg', 'kumu'] as const;

/** The map on paper or as a file, to be handed to whom it belongs to; then it can be erased here. */
export function MapPaper(props: { readonly map: OpenMap; readonly onErase: () => void; readonly onClose: () => void }) {
  const { map, onErase, onClose } = props;
  const { t, i18n } = useTranslation('podmap');
  const [paper, setPaper] = useState(map.paper);
  const [language, setLanguage] = useState(() => AppLanguage.catch('en').parse(i18n.language));
  const [details, setDetails] = useState(true);
  const [names, setNames] = useState(false);
  const take = useAct('podmaps.export');
  const document = { kind: 'podMap', map: map.id, language, paper, details } as const;
  const made = usePages(document);
  return (
    <Panel title={t('paper.open')} level={3} onClose={onClose}>
      <Desk document={document} made={made} told={[]}>
        <PaperField value={paper} onChange={setPaper} />
        <HeadingsField value={language} onChange={setLanguage} />
        <Checkbox isSelected={details} onChange={setDetails}>
          {t('paper.details')}
        </Checkbox>
        <section className={styles.stack} aria-label={t('paper.files')}>
          <h4 className={styles.heading}>{t('paper.files')}</h4>
          <Checkbox isSelected={names} onChange={setNames}>
            {t('paper.names')}
          </Checkbox>
          <p className={styles.soft}>{t('paper.namesHint')}</p>
          <div className={styles.row}>
            {FILES.map((as) => (
              <Button
                key={as}
                isDisabled={take.isPending}
                onPress={() => take.mutate({ id: map.id, as, names, paper })}
              >
                {t(`paper.${as}`)}
              </Button>
            ))}
          </div>
          {take.data?.saved ? (
            <Notice kind="good" announce="polite">
              {t('paper.saved')}
            </Notice>
          ) : null}
          <ErrorMessage error={take.error} />
        </section>
        <section className={styles.stack} aria-label={t('paper.handOver')}>
          <h4 className={styles.heading}>{t('paper.handOver')}</h4>
          <p className={styles.soft}>{t('paper.handOverText')}</p>
          <div>
            <Button look="warn" onPress={onErase}>
              {t('paper.eraseNow')}
            </Button>
          </div>
        </section>
      </Desk>
    </Panel>
  );
}
