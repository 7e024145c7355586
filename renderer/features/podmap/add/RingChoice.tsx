import { useTranslation } from 'react-i18next';
import { RINGS, type Ring } from '../../../../preload/contract/podmapKinds.ts';
import { Select } from '../../../ui/Select.tsx';
import styles from './Add.module.css';

export interface RingChoiceProps {
  readonly ring: Ring;
  readonly onRing: (ring: Ring) => void;
}

/** Which ring whoever is added goes into. */
export function RingChoice({ ring, onRing }: RingChoiceProps) {
  const { t } = useTranslation('podmap');
  return (
    <Select
      className={styles.ring ?? ''}
      label={t('add.ring')}
      options={RINGS.map((id) => ({ id, label: t(`ring.${id}`) }))}
      value={ring}
      onChange={onRing}
    />
  );
}
