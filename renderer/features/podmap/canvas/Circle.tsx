import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Asked, SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './Circle.module.css';
import { AIR } from './nodes.ts';

/** One circle as React Flow holds it: its place is its middle, points on the page. */
export type CircleNode = Node<Pick<SceneCircle, 'ring' | 'r' | 'asked' | 'label'>, 'circle'>;

/** A circle with its name, drawn in points: what it stands for is said by line and sign, not by colour. */
export const Circle = memo(function Circle({ data, selected }: NodeProps<CircleNode>) {
  const { ring, r, asked, label } = data;
  const size = 2 * (r + AIR);
  return (
    <svg
      className={cx(styles.circle, styles[ring], selected && styles.selected)}
      viewBox={`${-r - AIR} ${-r - AIR} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <circle className={styles.halo} r={r + AIR / 2} />
      <circle className={styles.line} r={r} />
      <text className={styles.name} fontSize={label.size}>
        {label.lines.map((line, at) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and the same may come twice
            key={at}
            x={0}
            y={(at - (label.lines.length - 1) / 2) * leadingOf(line) * label.size}
          >
            {line}
          </tspan>
        ))}
      </text>
      {asked ? <AskedSign asked={asked} r={r} /> : null}
    </svg>
  );
});

/** Half the width of the sign, points. */
const SIGN = 4.5;

/** Whether somebody was asked, on the line of the circle: an open dot, a tick, a stroke; nothing where not yet. */
function AskedSign({ asked, r }: { readonly asked: Asked; readonly r: number }) {
  if (asked === 'notYet') return null;
  const at = r * Math.SQRT1_2;
  return (
    <g transform={`translate(${at} ${-at})`} className={styles.sign}>
      <circle className={styles.ground} r={SIGN} />
      {asked === 'agreed' ? <path d="M-2.2 .2 -.6 1.9 2.3 -1.8" /> : null}
      {asked === 'declined' ? <path d="M-2.2 0H2.2" /> : null}
    </g>
  );
}

/** How far apart lines stand, in ems: scripts with letters above and below one another need more. */
const leadingOf = (line: string): number =>
  /[\u0600-\u06ff\u0750-\u077f]/u.test(line) ? 1.55 : /[\u0900-\u0dff\u0e00-\u0e7f]/u.test(line) ? 1.45 : 1.2;
