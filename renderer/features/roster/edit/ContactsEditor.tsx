import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { ContactFields } from './ContactFields.tsx';
import { type DraftContact, newContact } from './draft.ts';
import styles from './PersonForm.module.css';
import type { Problem } from './problems.ts';

interface ContactsEditorProps {
  readonly contacts: readonly DraftContact[];
  readonly problems: ReadonlyMap<number, Problem>;
  readonly onChange: (contacts: readonly DraftContact[]) => void;
}

/** As many as one person may have. */
const MOST = 20;

/** Ways to reach someone, in the order they prefer. Buttons move them, so that a keyboard can. */
export function ContactsEditor({ contacts, problems, onChange }: ContactsEditorProps) {
  const { t } = useTranslation('roster');
  const [moved, setMoved] = useState<number | null>(null);
  const add = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  // The focus goes along with the line that moved; at an end the button that was pressed rests, its twin does not.
  useEffect(() => {
    if (moved === null || pressed.current === null) return;
    const line = list.current?.children[moved - 1];
    const same = line?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]:not([data-disabled])`);
    (same ?? line?.querySelector<HTMLElement>('[data-move]:not([data-disabled])'))?.focus();
    pressed.current = null;
  });
  const move = (from: number, to: number) => {
    const next = [...contacts];
    const [one] = next.splice(from, 1);
    if (!one) return;
    next.splice(to, 0, one);
    pressed.current = to < from ? 'up' : 'down';
    onChange(next);
    setMoved(to + 1);
  };
  const remove = (key: number) => {
    onChange(contacts.filter((contact) => contact.key !== key));
    // The button that was pressed is gone: the focus goes to the next thing to do here.
    add.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.reach')}</legend>
      {contacts.length > 1 ? <p className={styles.soft}>{t('form.reachHint')}</p> : null}
      <ol ref={list} className={styles.contacts}>
        {contacts.map((contact, index) => (
          <li key={contact.key} className={styles.contact}>
            <ContactFields
              contact={contact}
              problem={problems.get(contact.key)}
              onChange={(changed) => onChange(contacts.map((one) => (one.key === changed.key ? changed : one)))}
            />
            <div className={styles.moves}>
              <Button
                look="quiet"
                data-move="up"
                aria-label={t('form.up', { number: index + 1 })}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              >
                <span className={styles.upward}>
                  <Icon name="down" />
                </span>
              </Button>
              <Button
                look="quiet"
                data-move="down"
                aria-label={t('form.down', { number: index + 1 })}
                isDisabled={index === contacts.length - 1}
                onPress={() => move(index, index + 1)}
              >
                <Icon name="down" />
              </Button>
              <Button
                look="quiet"
                aria-label={t('form.removeContact', { number: index + 1 })}
                onPress={() => remove(contact.key)}
              >
                <Icon name="close" />
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div ref={add}>
        <Button isDisabled={contacts.length >= MOST} onPress={() => onChange([...contacts, newContact('call')])}>
          <Icon name="plus" />
          {t('form.addContact')}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{moved === null ? '' : t('form.moved', { number: moved })}</span>
      </VisuallyHidden>
    </fieldset>
  );
}
