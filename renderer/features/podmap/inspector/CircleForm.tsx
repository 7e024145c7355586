import { useTranslation } from 'react-i18next';
import { ASKED, type CircleWords, type MapCircle, RINGS } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Inspector.module.css';
import { KeptField } from './KeptField.tsx';
import { LinkToRoster } from './LinkToRoster.tsx';

/** One circle: who it is, what goes between you, whether they were asked, and what comes next. */
export function CircleForm({ circle, map }: { readonly circle: MapCircle; readonly map: OpenMap }) {
  const { t } = useTranslation('podmap');
  const { id, name, ring, asked, by, spot } = circle;
  const write = (words: Partial<CircleWords>) => map.edit([{ act: 'write', circle: id, words }]);
  const note = (key: 'provide' | 'need' | 'offer' | 'nextStep', lines: number) => (
    <KeptField
      label={t(`circle.${key}`)}
      lines={lines}
      kept={circle[key]}
      most={500}
      onKeep={(text) => write({ [key]: text })}
    />
  );
  return (
    <Panel follows title={name} level={3} onClose={() => map.select([])}>
      <div className={styles.stack}>
        <KeptField label={t('circle.name')} kept={name} most={120} needed onKeep={(name) => write({ name })} />
        <Select
          label={t('circle.ring')}
          options={RINGS.map((to) => ({ id: to, label: t(`ring.${to}`) }))}
          value={ring}
          onChange={(to) =>
            void map.edit([{ act: 'ring', circles: [id], ring: to }], t(`canvas.inRing.${to}`, { name }))
          }
        />
        {note('provide', 2)}
        {note('need', 2)}
        {note('offer', 2)}
        <RadioGroup
          label={t('circle.asked')}
          options={ASKED.map((said) => ({ id: said, label: t(`asked.${said}`) }))}
          value={asked}
          onChange={(said) => void write({ asked: said })}
        />
        {note('nextStep', 1)}
        <KeptField
          label={t('circle.by')}
          type="date"
          kept={by ?? ''}
          most={10}
          onKeep={(day) => write({ by: day || null })}
        />
        <LinkToRoster circle={circle} onLink={(person) => void write({ person })} />
        <div className={styles.row}>
          {spot ? (
            <Button
              onPress={() => void map.edit([{ act: 'settle', circles: [id] }], t('canvas.settled', { count: 1 }))}
            >
              {t('circle.settle')}
            </Button>
          ) : null}
          <Button
            look="warn"
            onPress={() => void map.edit([{ act: 'remove', circles: [id] }], t('canvas.removed', { name }))}
          >
            {t('circle.remove')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
