import type { ReactNode } from 'react';
import styles from './Cards.module.css';
import { type Go, hashOf, type Place } from './places.ts';

/** Things that are kept, beside each other. `label` is read out. */
export function Cards({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.cards} aria-label={label}>
      {children}
    </ul>
  );
}

/** One of them: a name that opens it, what is to be known about it, and at its foot what can be done with it. */
export function Card(props: {
  readonly name: string;
  readonly place: Place;
  readonly go: Go;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}) {
  const { name, place, go, children, foot } = props;
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <a
          href={hashOf(place)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(place);
          }}
        >
          <bdi>{name}</bdi>
        </a>
      </h2>
      {children}
      <div className={styles.foot}>{foot}</div>
    </li>
  );
}
