import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { SceneCircle } from '../../../../preload/contract/podmapKinds.ts';
import { cx } from '../../../ui/cx.ts';
import { AskedSign, signSize } from './AskedSign.tsx';
import styles from './Circle.module.css';
import { blanksAfter } from './label.ts';
import { AIR } from './nodes.ts';

/** One circle as React Flow holds it: its place is its middle, points on the page. */
export type CircleNode = Node<Pick<SceneCircle, 'ring' | 'r' | 'asked' | 'label'> & { name: string }, 'circle'>;

/** A circle with its name, drawn in points: what it stands for is said by line and sign, not by colour. */
export const Circle = memo(function Circle({ data, selected }: NodeProps<CircleNode>) {
  const { ring, r, asked, label, name } = data;
  const { lines, size } = label;
  const whole = 2 * (r + AIR);
  const apart = leadingOf(lines.join(' ')) * size;
  const blanks = blanksAfter(name, lines);
  return (
    <svg
      className={cx(styles.circle, styles[ring], selected && styles.selected)}
      viewBox={`${-r - AIR} ${-r - AIR} ${whole} ${whole}`}
      width={whole}
      height={whole}
      aria-hidden="true"
    >
      <circle className={styles.halo} r={r + AIR} />
      <circle className={styles.line} r={r} />
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and the same may come twice
        <text key={at} className={styles.name} fontSize={size} y={(at - (lines.length - 1) / 2) * apart}>
          {/* The blank is not drawn; it keeps the words of a broken name apart for those who compare. */}
          {blanks[at] ? `${line} ` : line}
        </text>
      ))}
      {asked ? <AskedSign asked={asked} x={r * Math.SQRT1_2} y={-r * Math.SQRT1_2} size={signSize(r)} /> : null}
    </svg>
  );
});

/** How far apart lines stand, in ems, as on paper: scripts with letters above and below one another need more. */
const leadingOf = (words: string): number =>
  /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u.test(words)
    ? 1.55
    : /[\u0900-\u0dff\u0e00-\u0e7f\u0f00-\u0fff\u1780-\u17ff]/u.test(words)
      ? 1.45
      : 1.2;
