import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AUDIENCES,
  ConsentHow,
  ConsentStatus,
  DATA_CATEGORIES,
  type DataCategory,
} from '../../../../preload/contract/consent.ts';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { FIRST_SAID, recordsOf, type Said } from '../said.ts';
import { CategoryTicks } from './CategoryTicks.tsx';
import { ConsentDetails } from './ConsentDetails.tsx';
import styles from './ConsentSection.module.css';

interface ConsentPanelProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** Writes down what a person said, about several things at once. Shows the sentences before they are kept. */
export function ConsentPanel({ person, onClose }: ConsentPanelProps) {
  const { t } = useTranslation('roster');
  const { t: words } = useTranslation('consent');
  const [said, setSaid] = useState<Said>({ ...FIRST_SAID, language: person.languages.spoken[0] ?? null });
  const [tried, setTried] = useState(false);
  const record = useAct('roster.consent');
  const change = (part: Partial<Said>) => setSaid((now) => ({ ...now, ...part }));
  const none = said.categories.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (none || record.isPending) return;
    record.mutate({ id: person.id, consents: recordsOf(said) }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Panel
        level={3}
        title={t('consent.panelTitle', { name: person.name })}
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('consent.cancel')}</Button>
            <Button look="primary" type="submit">
              {record.isPending ? t('consent.saving') : t('consent.save')}
            </Button>
          </>
        }
      >
        <CategoryTicks
          chosen={said.categories}
          onChange={(categories: DataCategory[]) => change({ categories })}
          error={tried && none ? t('consent.whatNeeded') : null}
        />
        <RadioGroup
          label={t('consent.who')}
          options={AUDIENCES.map((id) => ({ id, label: words(`audience.${id}`) }))}
          value={said.audience}
          onChange={(audience) => change({ audience })}
        />
        <RadioGroup
          row
          label={t('consent.answer')}
          options={ConsentStatus.options.map((id) => ({ id, label: words(`status.${id}`) }))}
          value={said.status}
          onChange={(status) => change({ status })}
        />
        <RadioGroup
          row
          label={t('consent.how')}
          options={ConsentHow.options.map((id) => ({ id, label: words(`how.${id}`) }))}
          value={said.how}
          onChange={(how) => change({ how })}
        />
        <ConsentDetails said={said} person={person} onChange={change} />
        {none ? null : (
          <div className={styles.preview} role="status">
            <strong>{t('consent.whole')}</strong>
            <ul>
              {DATA_CATEGORIES.filter((category) => said.categories.includes(category)).map((category) => (
                <li key={category}>{t(`consent.sentence.${said.status}.${said.audience}.${category}`)}</li>
              ))}
            </ul>
          </div>
        )}
        <ErrorMessage error={record.error} />
      </Panel>
    </form>
  );
}
