import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { linesOf, withLines } from './draft.ts';
import styles from './Editor.module.css';
import { OptionLine } from './OptionLine.tsx';

/** Options a question can have. */
const MOST = 150;

/** The options of a question: each in its line, new ones typed or pasted as a list, and what each means. */
export function OptionsEditor(props: {
  readonly question: Question;
  readonly language: string;
  readonly first: string;
  readonly put: (changed: Partial<Question>, about?: string) => void;
}) {
  const { question, language, first, put } = props;
  const { t } = useTranslation('forms');
  const { languageName } = useFormats();
  const [text, setText] = useState('');
  const [left, setLeft] = useState(0);
  const [meaning, setMeaning] = useState(false);
  const { options, maps } = question;
  const own = language === first;
  const canMean = maps.to === 'need' || maps.to === 'offer' || maps.to === 'language';
  const lines = linesOf(text);
  const take = () => {
    const taken = withLines(options, lines, language, first);
    put({ options: taken.options.slice(0, MOST) });
    setLeft(taken.left + Math.max(0, taken.options.length - MOST));
    setText('');
  };
  return (
    <section className={styles.stack} aria-label={t('options.title')}>
      <h4 className={styles.heading}>{t('options.title')}</h4>
      {options.length > 0 ? (
        <ol className={styles.rows} aria-label={t('options.title')}>
          {options.map((option, at) => (
            <OptionLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a workbook may name two alike; the place tells them apart
              key={`${option.key} ${at}`}
              at={at}
              {...{ option, question, language, first, put }}
              meaning={meaning && canMean}
            />
          ))}
        </ol>
      ) : null}
      <TextField
        label={own ? t('options.add') : t('options.translate', { language: languageName(language) })}
        hint={t(own ? 'options.addHint' : 'options.translateHint')}
        lang={language}
        lines={3}
        value={text}
        onChange={setText}
        maxLength={20_000}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && lines.length > 0) take();
        }}
      />
      <div className={styles.row}>
        <Button isDisabled={lines.length === 0} onPress={take}>
          {t(own ? 'options.addThese' : 'options.useThese', { count: lines.length })}
        </Button>
        {canMean && options.length > 0 ? (
          <Button look="quiet" aria-expanded={meaning} onPress={() => setMeaning(!meaning)}>
            {t('options.meaning')}
          </Button>
        ) : null}
      </div>
      {left > 0 ? <p role="status">{t('options.left', { count: left })}</p> : null}
      <Checkbox isSelected={question.other} onChange={(other) => put({ other })}>
        {t('options.other')}
      </Checkbox>
    </section>
  );
}
