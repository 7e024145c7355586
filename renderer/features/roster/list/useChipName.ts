import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import type { Chip } from '../view.ts';

/** Names a chip in the app's language. */
export function useChipName(): (chip: Chip) => string {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const zones = useCall('zones.list', {});
  return (chip) => {
    switch (chip.kind) {
      case 'zoneIds':
        return zones.data?.rows.find((zone) => zone.id === chip.value)?.name ?? t('filters.zoneIds');
      case 'spoken':
        return formats.languageName(chip.value);
      case 'contact':
        return t(`kind.${chip.value}`);
      case 'consent':
        return t(`state.${chip.value}`);
    }
  };
}
