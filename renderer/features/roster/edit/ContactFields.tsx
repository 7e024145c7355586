import { useTranslation } from 'react-i18next';
import { CONTACT_KINDS } from '../../../../preload/contract/roster.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { contactHint, contactIsLtr } from '../contact.ts';
import type { DraftContact } from './draft.ts';
import styles from './PersonForm.module.css';
import type { Problem } from './problems.ts';

interface ContactFieldsProps {
  readonly contact: DraftContact;
  readonly problem: Problem | undefined;
  readonly onChange: (contact: DraftContact) => void;
}

/** One way to reach someone: by what, at which number, when, and whether a message may be left. */
export function ContactFields({ contact, problem, onChange }: ContactFieldsProps) {
  const { t } = useTranslation('roster');
  const hint = contactHint(contact.kind, contact.value);
  return (
    <div className={styles.contactFields}>
      <Select
        label={t('form.contactKind')}
        options={CONTACT_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={contact.kind}
        onChange={(kind) => onChange({ ...contact, kind })}
      />
      <TextField
        label={t(`form.contactValue.${contact.kind}`)}
        dir={contactIsLtr(contact.kind) ? 'ltr' : 'auto'}
        hint={hint ? t(`form.${hint}`) : undefined}
        error={problem ? t(`form.${problem}`) : null}
        value={contact.value}
        onChange={(value) => onChange({ ...contact, value })}
      />
      <TextField
        label={t('form.hours')}
        hint={t('form.hoursHint')}
        value={contact.hours}
        onChange={(hours) => onChange({ ...contact, hours })}
      />
      <Select
        label={t('form.messageSafe')}
        options={[
          { id: 'unsaid', label: t('form.messageUnsaid') },
          { id: 'yes', label: t('form.messageYes') },
          { id: 'no', label: t('form.messageNo') },
        ]}
        value={contact.messageSafe}
        onChange={(messageSafe) => onChange({ ...contact, messageSafe })}
      />
    </div>
  );
}
