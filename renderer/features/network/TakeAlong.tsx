import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Network.module.css';
import type { View } from './view.ts';

const FILES = ['svg', 'csv', 'kumu'] as const;

/** The picture as files for other programs; everybody is a code unless names are asked for. */
export function TakeAlong({ view }: { readonly view: View }) {
  const { t } = useTranslation('network');
  const [names, setNames] = useState(false);
  const take = useAct('ties.export');
  return (
    <Panel title={t('export.title')}>
      <Checkbox isSelected={names} onChange={setNames}>
        {t('export.names')}
      </Checkbox>
      <p className={styles.soft}>{t('export.namesHint')}</p>
      <div className={styles.row}>
        {FILES.map((as) => (
          <Button key={as} isDisabled={take.isPending} onPress={() => take.mutate({ ...view, as, names })}>
            {t(`export.${as}`)}
          </Button>
        ))}
      </div>
      {take.data?.saved ? (
        <Notice kind="good" announce="polite">
          {t('export.saved')}
        </Notice>
      ) : null}
      <ErrorMessage error={take.error} />
    </Panel>
  );
}
