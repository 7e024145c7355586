import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ResponseState } from '../../../../preload/contract/responseKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import styles from './Filters.module.css';
import { STATE_CHOICES } from './view.ts';

interface StateChoiceProps {
  readonly value: ResponseState | null;
  readonly counts: Readonly<Record<ResponseState, number>> | null;
  readonly onChange: (state: ResponseState | null) => void;
}

/** How far the answers have come that are shown, each with how many there are. */
export function StateChoice({ value, counts, onChange }: StateChoiceProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const all = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null;
  return (
    <ToggleButtonGroup
      className={styles.states ?? ''}
      aria-label={t('filter.state')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value ?? 'all']}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onChange(STATE_CHOICES.find((state) => state === key) ?? null);
      }}
    >
      {STATE_CHOICES.map((state) => {
        const count = state === null ? all : (counts?.[state] ?? null);
        return (
          <ToggleButton key={state ?? 'all'} id={state ?? 'all'} className={styles.state ?? ''}>
            {t(`state.${state ?? 'all'}`)}
            {count === null ? null : <span className={styles.count}>{formats.number(count)}</span>}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
