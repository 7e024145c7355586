import type { Asked } from '../../../../preload/contract/podmapKinds.ts';
import styles from './Circle.module.css';

/** Points: how large the sign of being asked is on a circle, the same as on paper. */
export const signSize = (r: number): number => Math.max(2.2, Math.min(5.5, r * 0.16));

/** What somebody said when asked, told apart by shape: an open dot, a tick, a stroke; nothing where nobody asked yet. */
export function AskedSign({ asked, x, y, size }: { readonly asked: Asked } & Record<'x' | 'y' | 'size', number>) {
  if (asked === 'notYet') return null;
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} className={styles[asked]}>
      <circle className={styles.ground} r={1} />
      {asked === 'agreed' ? <path className={styles.stroke} d="M-.45 .05 -.1 .4 .5 -.35" /> : null}
      {asked === 'declined' ? <path className={styles.stroke} d="M-.5 0H.5" /> : null}
    </g>
  );
}
