import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { keptDraft } from '../edit/drafts.ts';
import { EditPerson } from '../edit/EditPerson.tsx';
import { ConsentPanel } from './ConsentPanel.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { Facts } from './Facts.tsx';
import { HistorySection } from './HistorySection.tsx';
import { HomeSection } from './HomeSection.tsx';
import { PersonHead } from './PersonHead.tsx';
import styles from './PersonPage.module.css';
import { ReachSection } from './ReachSection.tsx';

export interface PersonPageProps {
  readonly id: string;
  readonly guard: Guard;
  /** Opened by a key: the focus follows. */
  readonly focus: boolean;
  /** They were taken off the list. */
  readonly onGone: () => void;
}

/** Everything held about one person, in the order an organizer needs it: reach them first. */
export function PersonPage({ id, guard, focus, onGone }: PersonPageProps) {
  const { t } = useTranslation('roster');
  const [editing, setEditing] = useState(() => keptDraft(id) !== undefined);
  const [recording, setRecording] = useState(false);
  const person = useCall('roster.get', { id });
  const heading = useRef<HTMLHeadingElement>(null);
  const here = person.data !== undefined;
  useEffect(() => {
    if (focus && here) heading.current?.focus();
  }, [focus, here]);

  if (person.error?.code === 'notFound.person') {
    return <EmptyState title={t('person.gone')}>{t('person.goneBody')}</EmptyState>;
  }
  if (person.error) return <ErrorMessage error={person.error} onRetry={() => void person.refetch()} />;
  if (!person.data) return null;
  if (editing) return <EditPerson person={person.data} guard={guard} onDone={() => setEditing(false)} />;
  return (
    <article className={styles.page} aria-labelledby={`person-${id}`}>
      <PersonHead person={person.data} headingRef={heading} onEdit={() => setEditing(true)} onGone={onGone} />
      {recording ? <ConsentPanel person={person.data} onClose={() => setRecording(false)} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ReachSection person={person.data} onEdit={() => setEditing(true)} />
          <HomeSection person={person.data} />
          <Facts person={person.data} />
        </div>
        <div className={styles.column}>
          <ConsentSection person={person.data} onRecord={recording ? null : () => setRecording(true)} />
          <HistorySection id={id} />
        </div>
      </div>
    </article>
  );
}
