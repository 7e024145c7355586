import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Audience } from '../../../preload/contract/consent.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { EVERYONE, isEveryone, useListed, usePicked } from '../../ui/listed.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Go } from '../../ui/places.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { ExportHolds } from './ExportHolds.tsx';
import styles from './ExportPlace.module.css';
import { ExportResult } from './ExportResult.tsx';
import { ExportWhich, type Which } from './ExportWhich.tsx';

/** Taking out a list for somebody: who will read it, what it holds and what stays blank, then the file. */
export function ExportPlace({ go }: { readonly go: Go }) {
  const { t } = useTranslation('exports');
  const { t: words } = useTranslation('consent');
  const listed = useListed();
  const picked = usePicked();
  const choices: Which[] = [
    ...(picked.length > 0 ? (['picked'] as const) : []),
    ...(isEveryone(listed) ? [] : (['listed'] as const)),
    'all',
  ];
  const [which, setWhich] = useState<Which>(choices[0] ?? 'all');
  const filters = which === 'listed' ? listed : EVERYONE;
  const [audience, setAudience] = useState<Audience>('pod');
  const save = useAct('exports.csv');
  const people = useCall('roster.list', { filters, limit: 1 }, { keep: true });
  const change = (next: Audience) => {
    setAudience(next);
    save.reset();
  };
  if (people.data?.total === 0 && which === 'all') {
    return (
      <EmptyState
        title={t('empty.title')}
        actions={<Button onPress={() => go({ at: 'people', person: null })}>{t('empty.go')}</Button>}
      >
        {t('empty.body')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.place}>
      <p className={styles.lead}>{t('lead')}</p>
      <RadioGroup
        label={t('who.label')}
        hint={t('who.hint')}
        options={AUDIENCES.map((id) => ({
          id,
          label: words(`audience.${id}`),
          explanation: t(`audienceHint.${id}`),
        }))}
        value={audience}
        onChange={change}
      />
      <ExportHolds audience={audience} />
      <ExportWhich
        which={which}
        choices={choices}
        count={which === 'picked' ? picked.length : (people.data?.total ?? 0)}
        onWhich={(next) => {
          setWhich(next);
          save.reset();
        }}
      />
      <Notice kind="warn" word={t('plain.title')}>
        {t('plain.body')}
      </Notice>
      <ErrorMessage error={save.error} />
      {save.data ? <ExportResult result={save.data} /> : null}
      <div className={styles.actions}>
        <Button
          look="primary"
          onPress={() =>
            save.isPending || save.mutate({ audience, filters, only: which === 'picked' ? [...picked] : null })
          }
        >
          {save.isPending ? t('saving') : t('save')}
        </Button>
        <Button onPress={() => go({ at: 'people', person: null })}>{t('back')}</Button>
      </div>
    </div>
  );
}
