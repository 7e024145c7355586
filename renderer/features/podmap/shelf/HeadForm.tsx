import { useTranslation } from 'react-i18next';
import { type MapEdit, SITUATIONS } from '../../../../preload/contract/podmapKinds.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Select } from '../../../ui/Select.tsx';
import { KeptField } from '../inspector/KeptField.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Shelf.module.css';

/** Whose map it is and of what situation. */
export function HeadForm({ map, onClose }: { readonly map: OpenMap; readonly onClose: () => void }) {
  const { t } = useTranslation('podmap');
  if (!map.view) return null;
  const { whose, situation, other } = map.view.map;
  const write = (head: Extract<MapEdit, { act: 'head' }>['head']) => map.edit([{ act: 'head', head }]);
  return (
    <Panel title={t('head.change')} level={3} onClose={onClose}>
      <div className={styles.form}>
        <KeptField label={t('begin.whose')} kept={whose} most={120} needed onKeep={(name) => write({ whose: name })} />
        <Select
          label={t('begin.situation')}
          options={SITUATIONS.map((id) => ({ id, label: t(`situation.${id}`) }))}
          value={situation}
          onChange={(next) => void write({ situation: next })}
        />
        {situation === 'other' ? (
          <KeptField label={t('begin.other')} kept={other} most={120} onKeep={(text) => write({ other: text })} />
        ) : null}
      </div>
    </Panel>
  );
}
