import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/hooks.ts';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { emptyDraft, personOf } from './draft.ts';
import { PersonForm } from './PersonForm.tsx';
import { useDraft } from './useDraft.ts';

interface AddPersonProps {
  readonly guard: Guard;
  /** With the new person, or null when nobody was added. */
  readonly onDone: (id: string | null) => void;
}

/** A new neighbour: only the name is needed. */
export function AddPerson({ guard, onDone }: AddPersonProps) {
  const { t } = useTranslation('roster');
  const draft = useDraft('new', emptyDraft, guard);
  const add = useAct('roster.add');
  const save = (then?: () => void) => {
    if (!draft.check()) return;
    add.mutate(personOf(draft.now), {
      onSuccess: ({ id }) => {
        draft.forget();
        if (then) then();
        else onDone(id);
      },
    });
  };
  const cancel = () => {
    draft.forget();
    onDone(null);
  };
  // The frame moves the focus to the title of a new place; here what comes next is the name.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => place.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={place}>
      <PersonForm
        title={t('form.addTitle')}
        draft={draft}
        guard={guard}
        person={null}
        saving={add.isPending}
        error={add.error}
        onSave={save}
        onCancel={cancel}
      />
    </div>
  );
}
