import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../../../preload/contract/basics.ts';
import type { Review } from '../../../../preload/contract/flyerText.ts';
import { Button } from '../../../ui/Button.tsx';
import { localDay } from '../../../ui/days.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Texts.module.css';

/** Writes down that a speaker found the words right: who, and on which day. */
export function ApprovePanel(props: {
  readonly working: boolean;
  readonly onApprove: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const { working, onApprove, onClose } = props;
  const { t } = useTranslation('flyerTexts');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(() => localDay(new Date()));
  const [tried, setTried] = useState(false);
  const day = Day.safeParse(on).data ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (by.trim() && day && !working) onApprove({ state: 'approved', by: by.trim(), on: day });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Panel
        level={3}
        title={t('approve.title')}
        onClose={onClose}
        actions={
          <Button look="primary" type="submit" isPending={working}>
            {t('approve.button')}
          </Button>
        }
      >
        <p>{t('approve.explain')}</p>
        <div className={styles.pair}>
          <TextField
            label={t('approve.name')}
            hint={t('approve.name.hint')}
            value={by}
            maxLength={80}
            onChange={setBy}
            error={tried && !by.trim() ? t('approve.name.missing') : null}
          />
          <TextField
            label={t('approve.day')}
            type="date"
            dir="ltr"
            value={on}
            onChange={setOn}
            error={tried && !day ? t('approve.day.missing') : null}
          />
        </div>
      </Panel>
    </form>
  );
}
