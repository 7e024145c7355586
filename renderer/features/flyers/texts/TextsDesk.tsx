import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES, type Template } from '../../../../preload/contract/flyerText.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useLeaveGuard } from '../../../ui/useLeaveGuard.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { LanguageList } from './LanguageList.tsx';
import styles from './Texts.module.css';
import { type Taken, usePutBack } from './useTakeBack.ts';
import { WordingEditor } from './WordingEditor.tsx';

/** The wording desk: what every text says in every language, who found it right, and the organizer's own words. */
export function TextsDesk(props: { readonly template?: Template | undefined; readonly language?: string | undefined }) {
  const { t, i18n } = useTranslation(['flyerTexts', 'common']);
  const guard = useLeaveGuard();
  const [template, setTemplate] = useState<Template>(props.template ?? 'invite');
  const [language, setLanguage] = useState(props.language ?? i18n.language);
  // Sent here from elsewhere while already here: the frame has asked about unsaved words before.
  useEffect(() => {
    if (props.template) setTemplate(props.template);
    if (props.language) setLanguage(props.language);
  }, [props.template, props.language]);
  const [adding, setAdding] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [round, setRound] = useState(0);
  const putBack = usePutBack();
  const go = (to: () => void) =>
    guard.leave(() => {
      setTaken(null);
      to();
    });
  const undo = async (what: Taken) => {
    await putBack(what);
    setTaken(null);
    setLanguage(what.which.language);
    // Begins anew, so that the focus has a place: the button is gone.
    setRound((before) => before + 1);
  };
  const list = useCall('flyerTexts.list', { template }, { keep: true });
  const rows = list.data?.rows ?? [];
  // A language that was removed, or that this text does not have, gives way to the first.
  const row = rows.find((each) => each.language === language) ?? rows[0];
  const which = { template, language: row?.language ?? language };
  const kept = useCall('flyerTexts.get', which, { enabled: row !== undefined });

  return (
    <div className={styles.desk}>
      <div className={styles.side}>
        <Select
          label={t('template.label')}
          options={TEMPLATES.map((id) => ({ id, label: t(`template.${id}`) }))}
          value={template}
          onChange={(next) => go(() => setTemplate(next))}
        />
        {row ? (
          <LanguageList rows={rows} chosen={row.language} onChoose={(next) => go(() => setLanguage(next))} />
        ) : null}
        <Button aria-expanded={adding} onPress={() => (adding ? setAdding(false) : guard.leave(() => setAdding(true)))}>
          <Icon name="plus" /> {t('add.open')}
        </Button>
        {adding ? (
          <AddLanguage
            template={template}
            taken={rows.map((each) => each.language)}
            onAdded={(added) => {
              setAdding(false);
              setLanguage(added);
            }}
            onClose={() => setAdding(false)}
          />
        ) : null}
        <ErrorMessage error={list.error ?? kept.error} />
      </div>
      <div className={styles.editor}>
        {taken ? (
          <Notice
            kind="good"
            announce="polite"
            actions={<Button onPress={() => void undo(taken)}>{t('common:undo')}</Button>}
          >
            {taken.said}
          </Notice>
        ) : null}
        {row && kept.data ? (
          <WordingEditor
            key={`${which.template} ${which.language} ${round}`}
            {...which}
            kept={kept.data}
            own={row.edited}
            guard={guard}
            onReset={setTaken}
          />
        ) : null}
      </div>
    </div>
  );
}
