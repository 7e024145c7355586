import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../preload/contract/formKinds.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { wordsIn } from '../answerWords.ts';
import { OPTION_KEYS } from './keys.ts';
import type { SheetInHand } from './useSheet.ts';
import styles from './Write.module.css';

const YES_NO = ['yes', 'no'] as const;

/** An answer that is chosen: yes or no, one, or any; each with its key. */
export function Choices(props: {
  readonly question: Question;
  readonly label: string;
  readonly hint: string;
  readonly language: string;
  readonly sheet: SheetInHand;
  readonly onChoose: (option: string) => void;
}) {
  const { question, label, hint, language, sheet, onChoose } = props;
  const { t } = useTranslation(['answersIn', 'common']);
  const { value } = sheet.given;
  const cap = (key: string | undefined) => (key ? <kbd className={styles.key}>{key.toUpperCase()}</kbd> : null);
  if (question.type === 'consent') {
    return (
      <RadioGroup
        label={label}
        {...(hint ? { hint } : {})}
        options={YES_NO.map((id) => ({ id, label: t(`common:${id}`), picture: cap(id[0]) }))}
        value={value.text === 'yes' || value.text === 'no' ? value.text : null}
        onChange={(text) => sheet.put({ value: { ...value, text } })}
      />
    );
  }
  const options = question.options.map(({ key, label: words }, at) => ({
    ...{ id: key, label: wordsIn(words, language) || key, picture: cap(OPTION_KEYS[at]) },
  }));
  const many = options.length > 8;
  return (
    <>
      {question.type === 'one' ? (
        <RadioGroup
          label={label}
          {...(hint ? { hint } : {})}
          options={options}
          value={value.options[0] ?? null}
          onChange={(key) => value.options[0] === key || onChoose(key)}
        />
      ) : (
        <fieldset className={styles.many} data-columns={many || undefined}>
          <legend dir="auto">{label}</legend>
          {hint ? (
            <p dir="auto" className={styles.soft}>
              {hint}
            </p>
          ) : null}
          <div className={styles.boxes}>
            {options.map((option) => (
              <Checkbox
                key={option.id}
                isSelected={value.options.includes(option.id)}
                onChange={() => onChoose(option.id)}
              >
                <span aria-hidden="true">{option.picture}</span> <bdi>{option.label}</bdi>
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      {question.other ? (
        <div data-other className={styles.field}>
          <TextField
            label={t('answersIn:write.other')}
            lang={language}
            value={value.other}
            onChange={(other) => sheet.put({ value: { ...value, other } })}
            maxLength={2000}
          />
        </div>
      ) : null}
    </>
  );
}
