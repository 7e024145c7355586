import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Cards.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import styles from './Shelf.module.css';

type Row = Output<'forms.list'>['rows'][number];

/** One questionnaire on the shelf: its languages, questions and answers, and what can be done with it. */
export function FormCard({ row, go }: { readonly row: Row; readonly go: Go }) {
  const { t } = useTranslation(['forms', 'common']);
  const format = useFormats();
  const [removing, setRemoving] = useState(false);
  const away = useAct('forms.putAway');
  const copy = useAct('forms.make');
  const remove = useAct('forms.remove');
  const { id, name, version, languages, putAway, questions, responses, lastAt, changedAt } = row;
  const place = { at: 'answers', what: 'forms', form: id } as const;
  const which = { name };
  const foot = removing ? (
    <Notice
      kind="warn"
      announce="polite"
      actions={
        responses > 0 ? (
          <>
            <Button onPress={() => away.mutate({ id, away: true }, { onSuccess: () => setRemoving(false) })}>
              {t('forms:shelf.putAway')}
            </Button>
            <Button onPress={() => setRemoving(false)}>{t('common:cancel')}</Button>
          </>
        ) : (
          <>
            <Button look="warn" isPending={remove.isPending} onPress={() => remove.mutate({ id })}>
              {t('forms:remove.yes')}
            </Button>
            <Button onPress={() => setRemoving(false)}>{t('forms:remove.no')}</Button>
          </>
        )
      }
    >
      {responses > 0 ? t('forms:remove.answered', { count: responses }) : t('forms:remove.what', which)}
    </Notice>
  ) : (
    <div className={styles.row}>
      {putAway ? (
        <Button
          aria-label={t('forms:shelf.bringBackOf', which)}
          isDisabled={away.isPending}
          onPress={() => away.mutate({ id, away: false })}
        >
          {t('forms:shelf.bringBack')}
        </Button>
      ) : (
        <>
          <Button aria-label={t('forms:shelf.openOf', which)} onPress={() => go(place)}>
            {t('forms:shelf.open')}
          </Button>
          <Button
            aria-label={t('forms:shelf.writeOf', which)}
            onPress={() => go({ at: 'answers', what: 'write', form: id, response: null })}
          >
            {t('forms:open.write')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('forms:shelf.copyOf', which)}
            isDisabled={copy.isPending}
            onPress={() => copy.mutate({ from: { what: 'copy', id } })}
          >
            {t('forms:shelf.copy')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('forms:shelf.putAwayOf', which)}
            isDisabled={away.isPending}
            onPress={() => away.mutate({ id, away: true })}
          >
            {t('forms:shelf.putAway')}
          </Button>
        </>
      )}
      <Button look="quiet" aria-label={t('forms:shelf.removeOf', which)} onPress={() => setRemoving(true)}>
        {t('forms:shelf.remove')}
      </Button>
    </div>
  );
  return (
    <Card name={name} place={place} go={go} foot={foot}>
      <p>{format.list(languages.map(format.languageName))}</p>
      <p>
        {t('forms:shelf.questions', { count: questions })}
        {' · '}
        {t('forms:shelf.answers', { count: responses })}
      </p>
      <p className={styles.soft}>
        {t('forms:shelf.version', { version: format.number(version), when: format.moment(changedAt) })}
        {lastAt ? ` · ${t('forms:shelf.last', { when: format.moment(lastAt) })}` : null}
      </p>
      <ErrorMessage error={away.error ?? copy.error ?? remove.error} />
    </Card>
  );
}
