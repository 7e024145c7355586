import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { useFormats } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import steps from '../../ui/Steps.module.css';
import { UndoneNotice } from './UndoneNotice.tsx';

/** What was brought in before, newest first, each with its undo. `without`: the one said elsewhere on the page. */
export function EarlierImports({ without = null }: { readonly without?: string | null }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const id = useId();
  const list = useCall('imports.list', {});
  const undo = useAct('imports.undo');
  const rows = (list.data?.rows ?? []).filter(({ id: batch }) => batch !== without);
  if (without !== null && rows.length === 0) return null;
  return (
    <section className={steps.step} aria-labelledby={id}>
      <h3 id={id}>{t('earlier.title')}</h3>
      <ErrorMessage error={list.error ?? undo.error} />
      {undo.data ? <UndoneNotice undone={undo.data} /> : null}
      {rows.length === 0 ? <p className={steps.soft}>{t('earlier.none')}</p> : null}
      <ul className={steps.plain}>
        {rows.map((batch) => {
          const when = formats.moment(batch.at);
          return (
            <li key={batch.id} className={steps.earlier}>
              <span id={`${id}-${batch.id}`}>{when}</span>
              {batch.added > 0 ? <span className={steps.soft}>{t('done.added', { count: batch.added })}</span> : null}
              {batch.updated > 0 ? (
                <span className={steps.soft}>{t('done.updated', { count: batch.updated })}</span>
              ) : null}
              <span className={steps.end}>
                {batch.undone ? (
                  <span className={steps.soft}>{t('earlier.undone')}</span>
                ) : (
                  <Button
                    look="quiet"
                    id={`${id}-${batch.id}-undo`}
                    aria-labelledby={`${id}-${batch.id}-undo ${id}-${batch.id}`}
                    isDisabled={undo.isPending}
                    onPress={() => undo.mutate({ batch: batch.id })}
                  >
                    {t('earlier.undo')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
