import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../../../preload/contract/basics.ts';
import { Button } from '../../../ui/Button.tsx';
import { localDay } from '../../../ui/days.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Answer.module.css';
import type { DeskProps } from './AnswerDesk.tsx';
import { useUnsaved } from './unsaved.ts';

/** A translation of an answer, with who made it and when. The original stays beside it. */
export function TranslateAnswer({ answer, language, onWord, onClose }: DeskProps) {
  const { t } = useTranslation('review');
  const before = answer.translation;
  const [text, setText] = useState(before?.text ?? '');
  const [by, setBy] = useState(before?.by ?? '');
  const [on, setOn] = useState(() => before?.on ?? localDay(new Date()));
  const [tried, setTried] = useState(false);
  const day = Day.safeParse(on).data ?? null;
  const save = () => {
    setTried(true);
    if (text.trim() === '' || day === null) return;
    onWord({ translation: { text: text.trim(), by: by.trim(), on: day } });
    onClose();
  };
  useUnsaved(text !== (before?.text ?? '') || by !== (before?.by ?? ''), save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Panel
        level={3}
        title={t('translate.title')}
        onClose={onClose}
        actions={
          <>
            {before ? (
              <Button
                onPress={() => {
                  onWord({ translation: null });
                  onClose();
                }}
              >
                {t('translate.remove')}
              </Button>
            ) : null}
            <Button look="primary" type="submit">
              {t('translate.save')}
            </Button>
          </>
        }
      >
        <p className={styles.words}>
          <bdi lang={language ?? undefined}>{answer.redaction ?? answer.raw}</bdi>
        </p>
        <TextField
          label={t('translate.text')}
          lines={3}
          value={text}
          maxLength={10_000}
          onChange={setText}
          error={tried && text.trim() === '' ? t('translate.missing') : null}
        />
        <div className={styles.pair}>
          <TextField label={t('translate.by')} optional value={by} maxLength={120} onChange={setBy} />
          <TextField
            label={t('translate.on')}
            type="date"
            dir="ltr"
            value={on}
            onChange={setOn}
            error={tried && day === null ? t('translate.dayMissing') : null}
          />
        </div>
      </Panel>
    </form>
  );
}
