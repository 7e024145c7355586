import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../preload/contract/consent.ts';
import type { Question } from '../../../../preload/contract/formKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { asKey } from './draft.ts';
import styles from './Editor.module.css';

/** Whom "may it be known?" is asked about, and the question's short name in spreadsheets. */
export function WhoMayKnow(props: {
  readonly question: Question;
  /** Short names of all questions of the form. */
  readonly keys: readonly string[];
  readonly put: (changed: Partial<Question>, about?: string) => void;
}) {
  const { question, keys, put } = props;
  const { t } = useTranslation(['forms', 'consent']);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const asks = question.sensitivity !== 'everyday' || question.type === 'consent';
  const key = typed ?? question.key;
  const twice = keys.filter((each) => each === key).length > (typed === null || typed === question.key ? 1 : 0);
  return (
    <>
      {asks ? (
        <Select
          label={t('forms:audience.label')}
          hint={t(question.type === 'consent' ? 'forms:audience.consentHint' : 'forms:audience.hint')}
          options={AUDIENCES.map((id) => ({ id, label: t(`consent:audience.${id}`) }))}
          value={question.audience}
          onChange={(audience) => put({ audience })}
        />
      ) : null}
      <div className={styles.stack}>
        <div>
          <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t('forms:key.open')}
          </Button>
        </div>
        {open || twice ? (
          <TextField
            label={t('forms:key.label')}
            hint={t('forms:key.hint')}
            dir="ltr"
            value={key}
            maxLength={63}
            onChange={(text) => setTyped(asKey(text))}
            onBlur={() => {
              if (typed && typed !== question.key && !twice) put({ key: typed });
              setTyped(null);
            }}
            error={twice ? t('forms:problem.keyTwice') : null}
          />
        ) : null}
      </div>
    </>
  );
}
