import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerValue } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Answer.module.css';
import type { DeskProps } from './AnswerDesk.tsx';
import { useUnsaved } from './unsaved.ts';
import { wordingOf } from './words.ts';

/** The answer as the reviewer understands it. What came stays as it is beside it. */
export function EditAnswer({ question, answer, form, onWord, onClose }: DeskProps) {
  const { t, i18n } = useTranslation('review');
  const first =
    answer.edited ?? (answer.redaction === null ? answer.value : { ...answer.value, text: answer.redaction });
  const [value, setValue] = useState<AnswerValue>(first);
  const { type } = question;
  const save = () => {
    onWord({ edited: value, decision: 'accept' });
    onClose();
  };
  useUnsaved(JSON.stringify(value) !== JSON.stringify(first), save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const options = question.options.map(({ key, label }) => ({
    id: key,
    label: wordingOf(label, i18n.language, form) || key,
  }));
  const write = (text: string) => setValue({ ...value, text });
  return (
    <form onSubmit={submit} noValidate>
      <Panel
        level={3}
        title={t('edit.title')}
        onClose={onClose}
        actions={
          <>
            {answer.edited ? (
              <Button
                onPress={() => {
                  onWord({ edited: null });
                  onClose();
                }}
              >
                {t('edit.asCame')}
              </Button>
            ) : null}
            <Button look="primary" type="submit">
              {t('edit.save')}
            </Button>
          </>
        }
      >
        {type === 'one' ? (
          <RadioGroup
            label={t('edit.choice')}
            options={options}
            value={value.options[0] ?? null}
            onChange={(key) => setValue({ ...value, options: [key] })}
          />
        ) : null}
        {type === 'many' ? (
          <CheckboxGroup
            label={t('edit.choices')}
            options={options}
            values={value.options}
            onChange={(chosen) => setValue({ ...value, options: chosen })}
          />
        ) : null}
        {type === 'consent' ? (
          <RadioGroup
            row
            label={t('edit.said')}
            options={(['yes', 'no'] as const).map((id) => ({ id, label: t(`share.${id}`) }))}
            value={value.text === 'yes' || value.text === 'no' ? value.text : null}
            onChange={write}
          />
        ) : null}
        {(type === 'one' || type === 'many') && (question.other || value.other !== '') ? (
          <TextField
            label={t('edit.other')}
            value={value.other}
            maxLength={2000}
            onChange={(other) => setValue({ ...value, other })}
          />
        ) : null}
        {type === 'text' || type === 'longText' || type === 'number' || type === 'date' || value.text !== '' ? (
          type === 'consent' ? null : (
            <TextField
              label={t('edit.words')}
              className={styles.wide ?? ''}
              value={value.text}
              maxLength={10_000}
              {...(type === 'longText' ? { lines: 4 } : {})}
              {...(type === 'date' ? { hint: t('edit.dayHint') } : {})}
              onChange={write}
            />
          )
        ) : null}
      </Panel>
    </form>
  );
}
