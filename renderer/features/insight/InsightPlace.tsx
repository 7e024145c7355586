import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { readLater } from '../../ui/readLater.tsx';
import { Select } from '../../ui/Select.tsx';
import { Charts } from './Charts.tsx';
import styles from './Insight.module.css';

// The reader of finished pages is large; it is loaded when the pages are first looked at.
const InsightPaper = readLater(async () => (await import('./InsightPaper.tsx')).InsightPaper);

const AUDIENCES = ['organizer', 'others'] as const;

/** Numbers of the answers, without names: for oneself, for others, and on paper. */
export function InsightPlace({ go }: { readonly go: Go }) {
  const { t } = useTranslation('insight');
  const [audience, setAudience] = useState<(typeof AUDIENCES)[number]>('organizer');
  const [form, setForm] = useState<string | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  const { data: forms } = useCall('forms.list', {});
  const { data, error } = useCall('insight.numbers', { form, audience }, { keep: true });
  const answered = forms?.rows.filter(({ responses }) => responses > 0) ?? [];

  if (forms && answered.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        actions={
          <Button look="primary" onPress={() => go({ at: 'answers', what: 'queue' })}>
            {t('empty.review')}
          </Button>
        }
      >
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.place}>
      <div className={styles.choices}>
        <Select
          label={t('form')}
          options={[{ id: 'all', label: t('form.all') }, ...answered.map(({ id, name }) => ({ id, label: name }))]}
          value={form ?? 'all'}
          onChange={(id) => setForm(id === 'all' ? null : id)}
        />
        <RadioGroup
          row
          label={t('audience')}
          hint={t(`audience.${audience}Hint`)}
          options={AUDIENCES.map((id) => ({ id, label: t(`audience.${id}`) }))}
          value={audience}
          onChange={setAudience}
        />
        <Button aria-expanded={onPaper} onPress={() => setOnPaper(!onPaper)}>
          {t(onPaper ? 'paper.close' : 'paper.open')}
        </Button>
      </div>
      <ErrorMessage error={error} />
      {onPaper ? (
        <InsightPaper form={form} />
      ) : data ? (
        <>
          <p className={styles.summary} role="status">
            <span>{data.responses === null ? t('responses.few') : t('responses', { count: data.responses })}</span>
            <span>{data.people === null ? t('persons.few') : t('persons', { count: data.people })}</span>
          </p>
          <Charts numbers={data} forOthers={audience === 'others'} />
        </>
      ) : null}
    </div>
  );
}
