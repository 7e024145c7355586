import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Go } from '../../ui/places.ts';
import { type Guard, useLeaveGuard } from '../../ui/useLeaveGuard.ts';
import { AddPerson } from './edit/AddPerson.tsx';
import { ListPane } from './list/ListPane.tsx';
import styles from './PeoplePlace.module.css';
import { PersonPage } from './page/PersonPage.tsx';

export interface PeoplePlaceProps {
  /** Who is open beside the list; null for nobody. */
  readonly person: string | null;
  /** A new neighbour's form is open instead. */
  readonly adding: boolean;
  readonly go: Go;
}

/** People: the list left, the person right. On a narrow window one of the two at a time. */
export function PeoplePlace({ person, adding, go }: PeoplePlaceProps) {
  const { t } = useTranslation('roster');
  const list = useRef<HTMLDivElement>(null);
  const guard = useLeaveGuard();
  const [focusPerson, setFocusPerson] = useState(false);
  const busy = adding || person !== null;

  const open = (id: string | null, byKey = false) =>
    guard.leave(() => {
      setFocusPerson(byKey);
      go({ at: 'people', person: id });
    });
  // Whoever closes a person, or takes them off, goes on in the list.
  const wasBusy = useRef(busy);
  useEffect(() => {
    if (wasBusy.current && !busy) list.current?.focus();
    wasBusy.current = busy;
  }, [busy]);

  return (
    <div className={cx(styles.place, busy && styles.busy)}>
      <ListPane
        className={styles.list}
        listRef={list}
        openId={person}
        onOpen={open}
        go={(place) => guard.leave(() => go(place))}
      />
      <div className={styles.detail}>
        {busy ? (
          <Button look="quiet" className={styles.back} onPress={() => open(null)}>
            <span className={styles.turned}>
              <Icon name="forward" />
            </span>
            {t('place.back')}
          </Button>
        ) : null}
        <Detail person={person} adding={adding} guard={guard} focus={focusPerson} open={open} go={go} />
      </div>
    </div>
  );
}

interface DetailProps extends PeoplePlaceProps {
  readonly guard: Guard;
  readonly focus: boolean;
  readonly open: (id: string | null, byKey?: boolean) => void;
}

function Detail({ person, adding, guard, focus, open, go }: DetailProps) {
  const { t } = useTranslation('roster');
  if (adding) return <AddPerson guard={guard} onDone={(id) => go({ at: 'people', person: id })} />;
  if (person) return <PersonPage key={person} id={person} guard={guard} focus={focus} onGone={() => open(null)} />;
  return <p className={styles.pick}>{t('place.pick')}</p>;
}
