import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { RINGS, type Scene } from '../../../../preload/contract/podmapKinds.ts';
import { borderPath } from './geometry.ts';
import styles from './Sheet.module.css';

/** The paper the map prints on, its edge and the borders between the rings, under the circles. */
export const Sheet = memo(function Sheet({ scene }: { readonly scene: Scene }) {
  const { width, height, borders } = scene;
  return (
    <ViewportPortal>
      <svg className={styles.sheet} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className={styles.paper} width={width} height={height} />
        {/* From the outside in: each ring is what its border leaves of the one before. */}
        <rect className={styles.ring} data-ring="edge" width={width} height={height} />
        {borders
          .map((border, at) => ({ ring: RINGS[at - 1] ?? 'you', path: borderPath(scene, border) }))
          .reverse()
          .map(({ ring, path }) => (
            <path key={ring} className={styles.ring} data-ring={ring} d={path} />
          ))}
      </svg>
    </ViewportPortal>
  );
});
