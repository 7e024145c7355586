import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useAct } from '../../../bridge/hooks.ts';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { draftOf } from './draft.ts';
import { PersonForm } from './PersonForm.tsx';
import { useDraft } from './useDraft.ts';

interface EditPersonProps {
  readonly person: Person;
  readonly guard: Guard;
  readonly onDone: () => void;
}

/** Changes an entry. Sends only what differs, so that what someone else changed meanwhile stays. */
export function EditPerson({ person, guard, onDone }: EditPersonProps) {
  const { t } = useTranslation('roster');
  const draft = useDraft(person.id, () => draftOf(person), guard);
  const update = useAct('roster.update');
  const close = () => {
    draft.forget();
    onDone();
  };
  const save = (then?: () => void) => {
    if (!draft.check()) return;
    const done = () => {
      draft.forget();
      if (then) then();
      else onDone();
    };
    if (!draft.touched) return done();
    update.mutate({ id: person.id, changes: draft.changes() }, { onSuccess: done });
  };
  return (
    <PersonForm
      title={t('form.editTitle', { name: person.name })}
      draft={draft}
      guard={guard}
      person={person}
      saving={update.isPending}
      error={update.error}
      onSave={save}
      onCancel={close}
    />
  );
}
