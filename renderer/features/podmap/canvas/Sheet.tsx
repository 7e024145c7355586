import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ASKED, RINGS, type Scene } from '../../../../preload/contract/podmapKinds.ts';
import { directionOf } from '../../../i18n/index.ts';
import { AskedSign } from './AskedSign.tsx';
import circles from './Circle.module.css';
import { borderPath } from './geometry.ts';
import styles from './Sheet.module.css';

/** The paper the map prints on, its edge and the borders between the rings, under the circles. */
export const Sheet = memo(function Sheet({ scene, title }: { readonly scene: Scene; readonly title: string }) {
  const { width, height, borders } = scene;
  // The first border lies just outside the owner's own circle, where a line would only be noise.
  const rings = borders.slice(1).map((border, at) => ({ ring: RINGS[at] ?? 'pod', path: borderPath(scene, border) }));
  return (
    <ViewportPortal>
      <svg className={styles.sheet} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className={styles.paper} data-ring="edge" width={width} height={height} />
        {/* From the outside in: a ring is what the next border leaves of it. */}
        {rings.reverse().map(({ ring, path }) => (
          <path key={ring} className={styles.ring} data-ring={ring} d={path} />
        ))}
      </svg>
      <p className={styles.title} style={{ width }} dir="auto">
        {title}
      </p>
      <Legend width={width} height={height} />
    </ViewportPortal>
  );
});

/** At the foot, as on paper: what lines and signs mean, and whose exercise it is. */
function Legend({ width, height }: Pick<Scene, 'width' | 'height'>) {
  const { t, i18n } = useTranslation('podmap');
  return (
    <div className={styles.legend} style={{ width, top: height - FOOT }} dir={directionOf(i18n.language)}>
      <ul className={styles.rings}>
        {RINGS.map((ring) => (
          <li key={ring}>
            <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true" className={circles[ring]}>
              <circle className={circles.line} r={ring === 'edge' ? 9 : 7} />
            </svg>
            {t(`canvas.legend.${ring}`)}
          </li>
        ))}
      </ul>
      <ul className={styles.signs}>
        {ASKED.filter((asked) => asked !== 'notYet').map((asked) => (
          <li key={asked}>
            <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
              <AskedSign asked={asked} x={0} y={0} size={4.4} />
            </svg>
            {t(`asked.${asked}`)}
          </li>
        ))}
      </ul>
      <p className={styles.credit}>{t('canvas.credit')}</p>
    </div>
  );
}

/** Points that the foot takes. */
const FOOT = 108;
