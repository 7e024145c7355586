import type { FlyerLayout, FlyerPaper } from '../../../../preload/contract/flyerKinds.ts';
import { isA4, isOnItsSide } from '../../../paper/paper.ts';
import styles from './Studio.module.css';

// Tiny pictures beside the words of a choice, on a field of 32 by 32.

/** Text as grey lines; `w` how long the full ones are. */
const lines = (x: number, y: number, w: number, count: number) =>
  Array.from({ length: count }, (_, at) => `M${x} ${y + at * 3}h${at === count - 1 ? w * 0.6 : w}`).join('');

/** Width and height of a sheet on the field. */
function sheetOf(paper: FlyerPaper): readonly [number, number] {
  const upright = paper === 'legal' ? ([17, 28] as const) : isA4(paper) ? ([18, 25.5] as const) : ([19, 24.5] as const);
  return isOnItsSide(paper) ? [upright[1], upright[0]] : upright;
}

/** A sheet and how it is used. */
export function PaperDrawing({ paper }: { readonly paper: FlyerPaper }) {
  const [w, h] = sheetOf(paper);
  const [x, y] = [(32 - w) / 2, (32 - h) / 2];
  const half = /Half$/.test(paper);
  const hanger = /anger$/.test(paper);
  const holes = hanger ? [x + w / 4, x + (3 * w) / 4] : [];
  return (
    <svg viewBox="0 0 32 32" className={styles.drawing} aria-hidden="true">
      <rect x={x} y={y} width={w} height={h} rx="1" />
      {half || hanger ? <path d={`M16 ${y}v${h}`} strokeDasharray="2 2" /> : null}
      {holes.map((at) => (
        <circle key={at} cx={at} cy={y + 4} r="2" />
      ))}
      {half || hanger ? (
        <path d={lines(x + 2, y + (half ? 4 : 10), w / 2 - 4, 3) + lines(17.5, y + (half ? 4 : 10), w / 2 - 4, 3)} />
      ) : (
        <path d={/Sign$/.test(paper) ? `M${x + 4} 14h${w - 8}M${x + 4} 19h${w - 12}` : lines(x + 3, y + 5, w - 6, 4)} />
      )}
    </svg>
  );
}

const LAYOUTS: Readonly<Record<FlyerLayout, string>> = {
  sideBySide: `${lines(8.5, 9, 6, 5)}${lines(17.5, 9, 6, 5)}`,
  stacked: `${lines(9, 8, 14, 3)}M9 17h14${lines(9, 20, 14, 3)}`,
  onePerLanguage: lines(9, 9, 12, 5),
  tearOff: `${lines(9, 8, 14, 4)}M6.5 21h19M10 21v7M14 21v7M18 21v7M22 21v7`,
};

/** How the languages stand on a page. */
export function LayoutDrawing({ layout }: { readonly layout: FlyerLayout }) {
  return (
    <svg viewBox="0 0 32 32" className={styles.drawing} aria-hidden="true">
      {layout === 'onePerLanguage' ? <path d="M9.5 2.5h19v23" /> : null}
      <rect x="6.5" y="4" width="19" height="24.5" rx="1" />
      <path d={LAYOUTS[layout]} />
    </svg>
  );
}
