import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LikelyPerson } from '../../../../preload/contract/reviews.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Go } from '../../../ui/places.ts';
import { Glance } from './Glance.tsx';
import key from './Key.module.css';
import styles from './Who.module.css';

interface CandidateProps {
  readonly person: Pick<LikelyPerson, 'id' | 'name' | 'door' | 'zone'> & {
    readonly likeness: LikelyPerson['likeness'] | null;
  };
  /** The digit that chooses them; null for none. */
  readonly place: number | null;
  readonly why: readonly string[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly go: Go;
}

/** Somebody on the roster who may have answered, why, and a look at what is known of them. */
export function Candidate({ person, place, why, isChosen, onChoose, go }: CandidateProps) {
  const { t } = useTranslation('review');
  const [looking, setLooking] = useState(false);
  const where = [person.door, person.zone].filter((fact) => fact !== '');
  return (
    <li className={styles.candidate} data-chosen={isChosen || undefined}>
      <div className={styles.row}>
        <Button
          aria-pressed={isChosen}
          className={styles.choose}
          {...(place === null ? {} : { 'aria-keyshortcuts': String(place) })}
          onPress={onChoose}
        >
          <bdi>{person.name}</bdi>
          {place === null ? null : (
            <span className={key.key} aria-hidden="true">
              {place}
            </span>
          )}
        </Button>
        <span className={styles.facts}>
          {person.likeness === null ? null : <strong>{t(`likeness.${person.likeness}`)}</strong>}
          {where.map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </span>
        <Button look="quiet" aria-expanded={looking} onPress={() => setLooking(!looking)}>
          {t('who.look', { name: person.name })}
        </Button>
      </div>
      <ul className={styles.why}>
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {looking ? <Glance id={person.id} go={go} /> : null}
    </li>
  );
}
