import { useTranslation } from 'react-i18next';
import { type MapCircle, RINGS } from '../../../../preload/contract/podmapKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { Acts } from '../canvas/useActs.ts';

/** Ways to line several up, with their words; to spread takes three. */
const LINES = [
  { how: 'row', label: 'canvas.alignRow', from: 2 },
  { how: 'column', label: 'canvas.alignColumn', from: 2 },
  { how: 'spreadRow', label: 'canvas.spreadRow', from: 3 },
  { how: 'spreadColumn', label: 'canvas.spreadColumn', from: 3 },
] as const;

/** What can be done with several circles together. */
export function Several({ acts, chosen }: { readonly acts: Acts; readonly chosen: readonly MapCircle[] }) {
  const { t } = useTranslation('podmap');
  const circles = chosen.map(({ id }) => id);
  const count = circles.length;
  return (
    <>
      <Select
        label={t('several.ring', { count })}
        options={RINGS.map((to) => ({ id: to, label: t(`ring.${to}`) }))}
        value={null}
        placeholder={t('several.choose')}
        onChange={(ring) => void acts.toRing(circles, ring)}
      />
      {LINES.filter(({ from }) => count >= from).map(({ how, label }) => (
        <Button key={how} onPress={() => void acts.align(circles, how)}>
          {t(`${label}`)}
        </Button>
      ))}
      {chosen.some(({ spot }) => spot !== null) ? (
        <Button onPress={() => void acts.settle(circles)}>{t('canvas.settle')}</Button>
      ) : null}
      <Button look="warn" onPress={() => void acts.remove(circles)}>
        {t('several.remove', { count })}
      </Button>
    </>
  );
}
