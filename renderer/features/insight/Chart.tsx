import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import styles from './Insight.module.css';

/** One line of a chart: what it counts, and each number of it. Null stands for one that is not shown. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly (number | null)[];
}

interface ChartProps {
  readonly title: string;
  /** What the lines are: the heading of the table's first column. */
  readonly what: string;
  /** The heading of each count. */
  readonly heads: readonly string[];
  readonly lines: readonly Line[];
  /** What it says while there is nothing to count. */
  readonly none: string;
  /** The bar's count, and the whole it is a part of where there is one: places among the counts, the first being 0. */
  readonly bar?: number;
  readonly whole?: number;
}

const share = (part: number, of: number): string => `${of === 0 ? 0 : (part / of) * 100}%`;

/** Bars to look at and the same numbers in a table beside them. */
export function Chart({ title, what, heads, lines, none, bar = 0, whole = bar }: ChartProps) {
  const { t } = useTranslation('insight');
  const formats = useFormats();
  const id = useId();
  const most = Math.max(1, ...lines.map(({ counts }) => counts[whole] ?? 0));
  const said = (count: number | null) => (count === null ? t('notShown') : formats.number(count));
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {lines.length === 0 ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <div className={styles.pair}>
          {/* The table beside it says the same to those who listen. */}
          <div className={styles.bars} aria-hidden="true">
            {lines.map((line) => (
              <div key={line.id} className={styles.bar}>
                <bdi>{line.label}</bdi>
                <span className={styles.track}>
                  <span className={styles.whole} style={{ inlineSize: share(line.counts[whole] ?? 0, most) }}>
                    <span
                      className={styles.fill}
                      style={{ inlineSize: share(line.counts[bar] ?? 0, line.counts[whole] ?? 0) }}
                    />
                  </span>
                </span>
                <span className={styles.count}>
                  {whole === bar || line.counts[whole] === null
                    ? said(line.counts[bar] ?? null)
                    : t('ofAll', { part: said(line.counts[bar] ?? null), all: said(line.counts[whole] ?? null) })}
                </span>
              </div>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('table', { title })}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{what}</th>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">
                      <bdi>{line.label}</bdi>
                    </th>
                    {line.counts.map((count, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a count is known by its column
                      <td key={at}>{said(count)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </section>
  );
}
