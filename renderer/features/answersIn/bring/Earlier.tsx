import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import steps from '../../../ui/Steps.module.css';
import styles from './Bring.module.css';
import { TakenBack } from './TakenBack.tsx';

/** Files brought in before, newest first, each to be taken back as long as something of it is untouched. */
export function Earlier(props: { readonly names: ReadonlyMap<string, string>; readonly without?: string | null }) {
  const { names, without = null } = props;
  const { t } = useTranslation('answersIn');
  const { moment } = useFormats();
  const id = useId();
  const list = useCall('responses.batches', {});
  const back = useAct('responses.takeBack');
  const rows = (list.data?.rows ?? []).filter(({ batch }) => batch !== without);
  if (rows.length === 0 && !back.data && !list.error) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t('earlier.title')}
      </h3>
      <ErrorMessage error={list.error ?? back.error} />
      {back.data ? <TakenBack result={back.data} /> : null}
      <ul className={steps.plain}>
        {rows.map(({ batch, form, at, responses, open }) => (
          <li key={batch} className={steps.earlier}>
            <span id={`${id}-${batch}`}>{moment(at)}</span>
            <span>
              <bdi>{names.get(form) ?? t('earlier.otherForm')}</bdi>
            </span>
            <span className={steps.soft}>
              {t('earlier.responses', { count: responses })}
              {' · '}
              {t('earlier.open', { count: open })}
            </span>
            {open > 0 ? (
              <Button
                look="quiet"
                className={steps.end}
                id={`${id}-${batch}-back`}
                aria-labelledby={`${id}-${batch}-back ${id}-${batch}`}
                isDisabled={back.isPending}
                onPress={() => back.mutate({ batch })}
              >
                {t('takeBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
