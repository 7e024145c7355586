import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { usePartWords } from './usePartWords.ts';
import styles from './Who.module.css';

/** What the roster knows of somebody, as far as it helps to tell whether they are the one. */
export function Glance({ id, go }: { readonly id: string; readonly go: Go }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const partWords = usePartWords();
  const { data: person, error } = useCall('roster.get', { id });
  if (!person) return <ErrorMessage error={error} />;
  const facts = [
    ['phone', person.contacts.map(({ kind, value }) => partWords('contact', `${kind} ${value}`.trim()))],
    ['spoken', person.languages.spoken.map(formats.languageName)],
    ['offers', person.offers],
    ['needs', person.needs],
    ['notes', person.notes === '' ? [] : [person.notes]],
  ] as const;
  return (
    <div className={styles.glance}>
      <dl>
        {facts.map(([part, items]) =>
          items.length === 0 ? null : (
            <div key={part}>
              <dt>{t(part === 'phone' ? 'part.contact' : `part.${part}`)}</dt>
              <dd>
                <bdi>{formats.list(items)}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <Button look="quiet" onPress={() => go({ at: 'people', person: id })}>
        {t('who.open')}
      </Button>
    </div>
  );
}
