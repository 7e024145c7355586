import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import { useAct, useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Gaps } from '../gaps/Gaps.tsx';
import styles from './OnlineForm.module.css';

const STEPS = ['make', 'paste', 'consent', 'leave', 'answers', 'bring', 'delete'] as const;

/** What form services take: the questions as text to paste, and a workbook. */
export function OnlineForm(props: { readonly form: Form; readonly language: string; readonly onMend: () => void }) {
  const { form, language, onMend } = props;
  const { t } = useTranslation('forms');
  const { languageName } = useFormats();
  const text = useCall('forms.text', { id: form.id, language });
  const take = useAct('forms.take');
  const [copied, setCopied] = useState<string | null>(null);
  const words = text.data?.text ?? '';
  return (
    <div className={styles.online}>
      <section className={styles.stack} aria-labelledby="online-text">
        <h3 id="online-text" className={styles.heading}>
          {t('online.title')}
        </h3>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`online.step.${step}`)}</li>
          ))}
        </ol>
        <Gaps key={language} form={form} language={language} onMend={onMend} />
        <ErrorMessage error={text.error} />
        <div className={styles.row}>
          <Button
            look="primary"
            isDisabled={words.trim() === ''}
            onPress={() => setCopied(copyText(words) ? language : null)}
          >
            {t('online.copy', { language: languageName(language) })}
          </Button>
          <span role="status" className={styles.soft}>
            {copied === language ? t('online.copied', { language: languageName(language) }) : ''}
          </span>
        </div>
        <TextField
          label={t('online.text', { language: languageName(language) })}
          lang={language}
          lines={16}
          value={words}
          isReadOnly
        />
      </section>
      <section className={styles.stack} aria-labelledby="online-workbook">
        <h3 id="online-workbook" className={styles.heading}>
          {t('workbook.title')}
        </h3>
        <p className={styles.soft}>{t('workbook.what')}</p>
        <div>
          <Button isPending={take.isPending} onPress={() => take.mutate({ id: form.id })}>
            {t('workbook.take')}
          </Button>
        </div>
        {take.data?.saved ? (
          <Notice kind="good" announce="polite">
            {t('workbook.saved')}
          </Notice>
        ) : null}
        <ErrorMessage error={take.error} />
      </section>
    </div>
  );
}
