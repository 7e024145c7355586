import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { Choose } from './useFlyer.ts';

/** The name on tabs to tear off, where a whole one finds no room. */
export function TabName({ flyer, choose }: { readonly flyer: Flyer; readonly choose: Choose }) {
  const { t } = useTranslation('flyers');
  return (
    <TextField
      label={t('shortName.label')}
      hint={t('shortName.hint')}
      optional
      value={flyer.shortName}
      maxLength={40}
      onChange={(shortName) => choose({ shortName })}
    />
  );
}
