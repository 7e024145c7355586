import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Go } from '../../../ui/places.ts';
import { Candidate } from './Candidate.tsx';
import { FindPerson } from './FindPerson.tsx';
import { Key, shortcut } from './Key.tsx';
import styles from './Who.module.css';

export type Whose = { readonly who: 'new' } | { readonly who: 'person'; readonly id: string };

interface WhoProps {
  readonly view: ReviewView;
  readonly onWhose: (whose: Whose) => void;
  readonly go: Go;
}

/** Whose answers these may be: people on the roster with the reasons, or somebody new. Nobody is taken without a yes. */
export function Who({ view, onWhose, go }: WhoProps) {
  const { t } = useTranslation('review');
  const [finding, setFinding] = useState(false);
  const { response, likely, chosen } = view;
  // Somebody found by hand is not among those who were likely.
  const other = chosen && response.person === chosen.id && !likely.some(({ id }) => id === chosen.id) ? chosen : null;
  const isSettled = response.isNew || response.person !== null;
  return (
    <section className={styles.who} aria-labelledby="review-who">
      <h2 id="review-who" tabIndex={-1} className={styles.title}>
        {t('who.title')}
      </h2>
      <p className={styles.soft}>{isSettled ? null : t(likely.length > 0 ? 'who.choose' : 'who.nobody')}</p>
      <ul className={styles.list}>
        {likely.map((person, at) => (
          <Candidate
            key={person.id}
            person={person}
            place={at + 1}
            why={person.reasons.map((reason) => t(`reason.${reason}`))}
            isChosen={response.person === person.id}
            onChoose={() => onWhose({ who: 'person', id: person.id })}
            go={go}
          />
        ))}
        {other ? (
          <Candidate
            person={{ ...other, likeness: null }}
            place={null}
            why={[t('who.found')]}
            isChosen
            onChoose={() => onWhose({ who: 'person', id: other.id })}
            go={go}
          />
        ) : null}
        <li className={styles.row}>
          <Button
            aria-pressed={response.isNew}
            aria-keyshortcuts={shortcut('someoneNew')}
            className={styles.choose}
            onPress={() => onWhose({ who: 'new' })}
          >
            {t('who.new')}
            <Key of="someoneNew" />
          </Button>
          <Button look="quiet" aria-expanded={finding} onPress={() => setFinding(!finding)}>
            {t('who.find')}
          </Button>
        </li>
      </ul>
      {finding ? (
        <FindPerson
          onFound={(id) => {
            setFinding(false);
            onWhose({ who: 'person', id });
          }}
          onClose={() => setFinding(false)}
        />
      ) : null}
    </section>
  );
}
