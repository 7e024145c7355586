import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { wordsIn } from '../answerWords.ts';
import { answersOf, isGiven } from './sheet.ts';
import type { SheetInHand } from './useSheet.ts';
import styles from './Write.module.css';

const SOURCES = ['paper', 'talk'] as const;

/** Where the answers come from, and every question: answered, for later, left empty, still to come. */
export function Overview(props: {
  readonly form: Form;
  readonly asked: readonly Question[];
  readonly sheet: SheetInHand;
  readonly onFinish: () => void;
}) {
  const { form, asked, sheet, onFinish } = props;
  const { t } = useTranslation(['answersIn', 'common']);
  const { languageName, number } = useFormats();
  const [discarding, setDiscarding] = useState(false);
  const { source, language, saidOn, given, later } = sheet.sheet;
  const some = answersOf(asked, sheet.sheet).length > 0;
  const stateOf = (key: string) => {
    if (given[key] && isGiven(given[key])) return 'given';
    return later.has(key) ? 'later' : sheet.isPassed(key) ? 'empty' : 'open';
  };
  return (
    <aside className={styles.side} aria-label={t('answersIn:sheet.label')}>
      <RadioGroup
        row
        label={t('answersIn:sheet.source')}
        options={SOURCES.map((id) => ({ id, label: t(`answersIn:sheet.${id}`) }))}
        value={source}
        onChange={(next) => sheet.change({ source: next })}
      />
      <Select
        label={t('answersIn:sheet.language')}
        options={[...new Set([...form.languages, language])].map((tag) => ({ id: tag, label: languageName(tag) }))}
        value={language}
        onChange={(next) => sheet.change({ language: next })}
      />
      <TextField
        label={t('answersIn:sheet.saidOn')}
        hint={t('answersIn:sheet.saidOnHint')}
        type="date"
        value={saidOn}
        onChange={(next) => sheet.change({ saidOn: next })}
      />
      <ol className={styles.questions} aria-label={t('answersIn:sheet.questions')}>
        {asked.map((question, at) => {
          const state = stateOf(question.key);
          return (
            <li key={question.key}>
              <Button
                look="quiet"
                className={styles.jump}
                {...(at === sheet.at ? { 'aria-current': 'step' } : {})}
                onPress={() => sheet.goTo(at)}
              >
                <span className={styles.number}>{number(at + 1)}</span>
                <span className={styles.short}>
                  <bdi>{wordsIn(question.label, language)}</bdi>
                </span>
                {state === 'open' ? null : (
                  <span className={styles.state} data-state={state}>
                    {state === 'given' ? <Icon name="check" /> : null}
                    {t(`answersIn:sheet.${state}`)}
                  </span>
                )}
              </Button>
            </li>
          );
        })}
      </ol>
      <p className={styles.soft}>{t('answersIn:sheet.kept')}</p>
      <div className={styles.acts}>
        <Button isDisabled={!some} onPress={onFinish}>
          {t('answersIn:finish.next')}
        </Button>
        <Button look="quiet" isDisabled={!some && sheet.id === null} onPress={() => setDiscarding(true)}>
          {t('answersIn:sheet.discard')}
        </Button>
      </div>
      {discarding ? (
        <Notice
          kind="warn"
          announce="polite"
          actions={
            <>
              <Button look="warn" onPress={() => void sheet.discard().then(() => setDiscarding(false))}>
                {t('answersIn:sheet.discardYes')}
              </Button>
              <Button onPress={() => setDiscarding(false)}>{t('common:cancel')}</Button>
            </>
          }
        >
          {t('answersIn:sheet.discardWhat')}
        </Notice>
      ) : null}
    </aside>
  );
}
