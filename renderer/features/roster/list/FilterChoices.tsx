import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RosterFilters } from '../../../../preload/contract/roster.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { type Chip, FILTER_KINDS, type FilterKind, toggleChip } from '../view.ts';
import styles from './FilterBar.module.css';
import { useChipName } from './useChipName.ts';

interface FilterChoicesProps {
  readonly filters: RosterFilters;
  readonly onFilters: (filters: RosterFilters) => void;
}

/** Everything the list can be narrowed to, with how many people each would leave. */
export function FilterChoices({ filters, onFilters }: FilterChoicesProps) {
  const { t } = useTranslation('roster');
  const nameOf = useChipName();
  const facets = useCall('roster.facets', {});
  const zones = useCall('zones.list', {});
  const counted: { readonly [K in FilterKind]: readonly { value: string; count: number }[] } = {
    zoneIds: (zones.data?.rows ?? []).map((zone) => ({ value: zone.id, count: zone.people })),
    spoken: facets.data?.spoken ?? [],
    contact: facets.data?.contact ?? [],
    consent: facets.data?.consent ?? [],
  };
  const groups = FILTER_KINDS.map((kind) => ({ kind, values: counted[kind].filter(({ count }) => count > 0) })).filter(
    ({ values }) => values.length > 0,
  );
  return (
    <div className={styles.choices}>
      <ErrorMessage error={facets.error ?? zones.error} />
      {groups.length === 0 && !facets.isPending ? <p className={styles.none}>{t('filters.none')}</p> : null}
      {groups.map(({ kind, values }) => (
        <fieldset key={kind} className={styles.group}>
          <legend>{t(`filters.${kind}`)}</legend>
          <div className={styles.values}>
            {values.map(({ value, count }) => {
              const chip = { kind, value } as Chip;
              return (
                <ToggleButton
                  key={value}
                  className={styles.choice ?? ''}
                  isSelected={(filters[kind] as readonly string[]).includes(value)}
                  onChange={() => onFilters(toggleChip(filters, chip))}
                >
                  <bdi>{t('filters.option', { name: nameOf(chip), count })}</bdi>
                </ToggleButton>
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
