import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeKind, ChangeKind as Kinds } from '../../../../preload/contract/changes.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from './PersonPage.module.css';
import { Section } from './Section.tsx';

/** Changes of one entry. An import or the sample touched many people: those are undone where they were made. */
const UNDOABLE: ReadonlySet<string> = new Set<ChangeKind>(['person.updated', 'person.consent']);

/** When and by what the entry changed, newest first, each with its undo. */
export function HistorySection({ id }: { readonly id: string }) {
  const { t } = useTranslation('roster');
  const formats = useFormats();
  const ids = useId();
  const history = useCall('roster.history', { id });
  const undo = useAct('changes.undo');
  const entries = history.data?.entries ?? [];
  return (
    <Section title={t('person.history')}>
      <ErrorMessage error={history.error ?? undo.error} />
      {undo.data && undo.data.kept > 0 ? (
        <Notice kind="note" announce="polite">
          {t('history.kept', { count: undo.data.kept })}
        </Notice>
      ) : null}
      {entries.length === 0 ? <p className={styles.soft}>{t('person.historyNone')}</p> : null}
      <ul className={styles.history}>
        {entries.map(({ change, kind, at }) => {
          const known = Kinds.safeParse(kind);
          const what = known.success ? t(`history.${known.data}`) : t('history.other');
          const when = formats.moment(at);
          return (
            <li key={change} className={styles.entry}>
              <span id={`${ids}-${change}`}>
                {what} <span className={styles.when}>{when}</span>
              </span>
              {UNDOABLE.has(kind) ? (
                <Button
                  look="quiet"
                  id={`${ids}-${change}-undo`}
                  aria-labelledby={`${ids}-${change}-undo ${ids}-${change}`}
                  isDisabled={undo.isPending}
                  onPress={() => undo.mutate({ change })}
                >
                  {t('history.undo')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
