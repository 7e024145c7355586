import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import { useActs } from '../canvas/useActs.ts';
import type { OpenMap } from '../useMap.ts';
import { CircleForm } from './CircleForm.tsx';
import styles from './Inspector.module.css';
import { Several } from './Several.tsx';

/** What is written about the circle that is chosen; for several, what can be done with them together. */
export function Inspector({ map }: { readonly map: OpenMap }) {
  const { t } = useTranslation('podmap');
  const acts = useActs(map);
  const chosen = map.view?.map.circles.filter(({ id }) => map.selection.has(id)) ?? [];
  const [only] = chosen;
  if (!only) {
    return (
      <Panel title={t('inspector.nobody')} level={3}>
        <p className={styles.soft}>{t('inspector.choose')}</p>
      </Panel>
    );
  }
  if (chosen.length > 1) {
    return (
      <Panel title={t('canvas.selected', { count: chosen.length })} level={3}>
        <div className={styles.stack}>
          <Several acts={acts} chosen={chosen} />
        </div>
      </Panel>
    );
  }
  return <CircleForm key={only.id} circle={only} map={map} />;
}
