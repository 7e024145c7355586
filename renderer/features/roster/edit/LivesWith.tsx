import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Draft } from './draft.ts';

interface LivesWithProps {
  readonly household: Draft['household'];
  /** The person being edited, who is not named among the others. */
  readonly self: Person | null;
  readonly onApart: () => void;
}

/** Who else lives in the household, because changing its door moves all of them. Nothing when nobody else does. */
export function LivesWith({ household, self, onApart }: LivesWithProps) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  // Found by the words it is stored under, which stay the same while new ones are being typed.
  const stored = self?.household?.id === household.id ? self.household : household;
  const found = useCall('households.list', { search: stored.door || stored.name }, { keep: true });
  const names = found.data?.rows.find(({ id }) => id === household.id)?.names ?? [];
  const at = self?.household?.id === household.id ? names.indexOf(self.name) : -1;
  const others = names.filter((_, index) => index !== at);
  if (others.length === 0) return null;
  return (
    <Notice kind="note" actions={<Button onPress={onApart}>{t('form.livesApart')}</Button>}>
      {t('form.livesWith', { names: formats.list(others) })}
    </Notice>
  );
}
