import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage, type Failure } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UnsavedNotice } from '../../../ui/UnsavedNotice.tsx';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { ContactsEditor } from './ContactsEditor.tsx';
import { HomeFields } from './HomeFields.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import styles from './PersonForm.module.css';
import { countOf } from './problems.ts';
import type { DraftState } from './useDraft.ts';
import { WordFields } from './WordFields.tsx';

interface PersonFormProps {
  readonly title: string;
  readonly draft: DraftState;
  readonly guard: Guard;
  /** The entry as it stands; null for a new one. */
  readonly person: Person | null;
  readonly saving: boolean;
  readonly error: Failure | null;
  /** Saves, then does `then` instead of closing. */
  readonly onSave: (then?: () => void) => void;
  readonly onCancel: () => void;
}

/** The form of one entry. Whatever goes wrong, what was typed stays where it is. */
export function PersonForm(props: PersonFormProps) {
  const { title, draft, guard, person, saving, error, onSave, onCancel } = props;
  const { t } = useTranslation('roster');
  const form = useRef<HTMLFormElement>(null);
  const { now, change, shown } = draft;
  const problems = countOf(shown);
  // After a try that failed, the first field that needs another look gets the focus.
  const tries = useRef(0);
  useEffect(() => {
    if (tries.current > 0 && problems > 0) {
      tries.current = 0;
      form.current?.querySelector<HTMLElement>('[data-invalid] input, [data-invalid] textarea')?.focus();
    }
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tries.current += 1;
    if (!saving) onSave();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={title}>
      {person ? <h2 className={styles.title}>{title}</h2> : null}
      <p className={styles.soft}>{t('form.optional')}</p>
      {guard.asking ? <UnsavedNotice guard={guard} onSave={() => onSave(guard.proceed)} /> : null}
      {draft.restored && draft.touched && !guard.asking ? (
        <Notice kind="note" actions={<Button onPress={draft.startOver}>{t('form.drop')}</Button>}>
          {t('form.kept')}
        </Notice>
      ) : null}
      <div className={styles.pair}>
        <TextField
          label={t('form.name')}
          hint={t('form.nameHint')}
          error={shown.fields.name ? t(`form.${shown.fields.name}`) : null}
          isRequired
          autoFocus
          value={now.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={t('form.pronouns')}
          hint={t('form.pronounsHint')}
          error={shown.fields.pronouns ? t(`form.${shown.fields.pronouns}`) : null}
          value={now.pronouns}
          onChange={(pronouns) => change({ pronouns })}
        />
      </div>
      <ContactsEditor contacts={now.contacts} problems={shown.contacts} onChange={(contacts) => change({ contacts })} />
      <LanguageFields languages={now.languages} onChange={(languages) => change({ languages })} />
      <HomeFields draft={now} person={person} problem={shown.fields.household} onChange={change} />
      <WordFields draft={now} problems={shown.fields} onChange={change} />
      <ErrorMessage error={error} />
      <div className={styles.foot}>
        {problems > 0 ? (
          <p className={styles.problems} role="alert">
            {t('form.problems', { count: problems })}
          </p>
        ) : null}
        <Button look="primary" type="submit">
          {saving ? t('form.saving') : t('form.save')}
        </Button>
        <Button onPress={() => guard.leave(onCancel)}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
