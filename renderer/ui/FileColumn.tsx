import { type ReactNode, useId } from 'react';
import styles from './FileColumn.module.css';
import { Icon } from './Icon.tsx';

/** One column of a file that is brought in: its title, what stands in it, and what it is taken for. */
export function FileColumn(props: {
  readonly header: string;
  readonly samples: readonly string[];
  /** What the samples are, read out. */
  readonly samplesLabel: string;
  /** How much of it is filled. */
  readonly facts: readonly string[];
  /** Left out of what is brought in. */
  readonly isLeft: boolean;
  /** How sure it is what it was taken for. */
  readonly guess: { readonly words: string; readonly sure: boolean } | null;
  readonly warning: string | null;
  /** The choices. */
  readonly children: ReactNode;
}) {
  const { header, samples, samplesLabel, facts, isLeft, guess, warning, children } = props;
  const title = useId();
  return (
    <li className={styles.line} data-left={isLeft || undefined}>
      <div className={styles.what}>
        <strong id={title}>
          <bdi>{header}</bdi>
        </strong>
        {samples.length > 0 ? (
          <ul className={styles.samples} aria-label={samplesLabel}>
            {samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
              <li key={at} dir="auto">
                {sample}
              </li>
            ))}
          </ul>
        ) : null}
        {facts.map((fact) => (
          <span key={fact} className={styles.soft}>
            {fact}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: names the fields in it, a fieldset would frame them */}
      <div className={styles.where} role="group" aria-labelledby={title}>
        {children}
        {guess ? (
          <span className={styles.guess} data-sure={guess.sure || undefined}>
            <Icon name={guess.sure ? 'check' : 'note'} />
            {guess.words}
          </span>
        ) : null}
        {warning ? (
          <span className={styles.warning}>
            <Icon name="warn" />
            {warning}
          </span>
        ) : null}
      </div>
    </li>
  );
}
