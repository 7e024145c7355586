import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { AnswerColumn, ColumnReading } from '../../../../preload/contract/responses.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Select } from '../../../ui/Select.tsx';
import { wordsIn } from '../answerWords.ts';
import styles from './ColumnLine.module.css';
import { readWords } from './readWords.ts';
import { asKind, kindsFor, of, questionsFor, type TakenAs } from './takenAs.ts';

/** One column of the file: its title, what stands in it, and what it is taken for. */
export function ColumnLine(props: {
  readonly column: AnswerColumn;
  /** Undefined while its cells are read. */
  readonly reading: ColumnReading | undefined;
  readonly form: Form;
  readonly isDisabled: boolean;
  readonly onTakenAs: (takenAs: TakenAs) => void;
}) {
  const { column, reading, form, isDisabled, onTakenAs } = props;
  const { t, i18n } = useTranslation('answersIn');
  const title = useId();
  const { takenAs, warning } = column;
  const kind = takenAs.what;
  const question = 'question' in takenAs ? form.questions.find(({ key }) => key === takenAs.question) : undefined;
  const words = (label: Readonly<Record<string, string>>) => wordsIn(label, i18n.language);
  return (
    <li className={styles.line} data-left={kind === 'leave' || undefined}>
      <div className={styles.what}>
        <strong id={title}>
          <bdi>{column.header.trim() || t('column.noHeader', { number: column.index + 1 })}</bdi>
        </strong>
        {column.samples.length > 0 ? (
          <ul className={styles.samples} aria-label={t('column.samples')}>
            {column.samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
              <li key={at} dir="auto">
                {sample}
              </li>
            ))}
          </ul>
        ) : null}
        <span className={styles.soft}>
          {[t('column.filled', { count: column.filled }), ...readWords(column, reading, t)].join(' · ')}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: names the fields in it, a fieldset would frame them */}
      <div className={styles.where} role="group" aria-labelledby={title}>
        <Select
          label={t('column.takenAs')}
          options={kindsFor(form).map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          isDisabled={isDisabled}
          onChange={(next) => onTakenAs(asKind(form, takenAs, next))}
        />
        {kind === 'question' || kind === 'share' || kind === 'option' || kind === 'other' ? (
          <Select
            label={t('column.question')}
            options={questionsFor(form, kind).map((each) => ({ id: each.key, label: words(each.label) || each.key }))}
            value={question?.key ?? null}
            isDisabled={isDisabled}
            onChange={(key) => {
              const next = form.questions.find((each) => each.key === key);
              if (next) onTakenAs(of(kind, next));
            }}
          />
        ) : null}
        {takenAs.what === 'option' ? (
          <Select
            label={t('column.option')}
            options={(question?.options ?? []).map((each) => ({ id: each.key, label: words(each.label) || each.key }))}
            value={takenAs.option}
            isDisabled={isDisabled}
            onChange={(option) => onTakenAs({ ...takenAs, option })}
          />
        ) : null}
        {warning ? (
          <span className={styles.warning}>
            <Icon name="warn" />
            {t(`warning.${warning}`)}
          </span>
        ) : (
          <Taken column={column} />
        )}
      </div>
    </li>
  );
}

/** Why a column is taken for what it is taken for. A column left out for having nothing in it needs no reason. */
function Taken({ column: { takenAs, sure, chosen, filled } }: { readonly column: AnswerColumn }) {
  const { t } = useTranslation('answersIn');
  if (takenAs.what === 'leave' && filled === 0 && !chosen) return null;
  const why = chosen ? 'chosen' : sure ? 'sure' : takenAs.what === 'beside' ? 'unknown' : 'unsure';
  return (
    <span className={styles.guess} data-sure={sure || undefined}>
      <Icon name={sure ? 'check' : 'note'} />
      {t(`column.${why}`)}
    </span>
  );
}
