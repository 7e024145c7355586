import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { langOfName } from '../script.ts';
import styles from './PersonPage.module.css';

interface PersonHeadProps {
  readonly person: Person;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

/** The name, and what can be done with the whole entry. Taking someone off asks in place. */
export function PersonHead({ person, headingRef, onEdit, onGone }: PersonHeadProps) {
  const { t } = useTranslation('roster');
  const [sure, setSure] = useState(false);
  const remove = useAct('roster.remove');
  return (
    <>
      <header className={styles.head}>
        <div className={styles.who}>
          <h2 id={`person-${person.id}`} ref={headingRef} tabIndex={-1} className={styles.name}>
            <bdi lang={langOfName(person.name, person.languages.spoken)}>{person.name}</bdi>
          </h2>
          {person.pronouns ? (
            <p className={styles.soft}>
              <bdi>{person.pronouns}</bdi>
            </p>
          ) : null}
        </div>
        <div className={styles.actions}>
          <Button onPress={onEdit}>{t('person.edit')}</Button>
          <Button look="quiet" onPress={() => setSure(true)}>
            {t('person.remove')}
          </Button>
        </div>
      </header>
      {sure ? (
        <Notice
          kind="warn"
          word={t('person.removeTitle', { name: person.name })}
          announce="polite"
          actions={
            <>
              <Button
                look="warn"
                autoFocus
                onPress={() => remove.isPending || remove.mutate({ ids: [person.id] }, { onSuccess: onGone })}
              >
                {t('person.removeYes')}
              </Button>
              <Button onPress={() => setSure(false)}>{t('person.removeNo')}</Button>
            </>
          }
        >
          {t('person.removeBody')}
        </Notice>
      ) : null}
      <ErrorMessage error={remove.error} />
    </>
  );
}
