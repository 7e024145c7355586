import { useTranslation } from 'react-i18next';
import type { AnswerColumn, ColumnReading } from '../../../../preload/contract/answersIn.ts';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import { FileColumn } from '../../../ui/FileColumn.tsx';
import { Select } from '../../../ui/Select.tsx';
import { wordsIn } from '../answerWords.ts';
import { readWords } from './readWords.ts';
import { asKind, kindsFor, of, questionsFor, type TakenAs } from './takenAs.ts';

/** One column of the file and what it is taken for. */
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
  const { takenAs, warning } = column;
  const kind = takenAs.what;
  const question = 'question' in takenAs ? form.questions.find(({ key }) => key === takenAs.question) : undefined;
  const why = whyTaken(column);
  const words = (label: Readonly<Record<string, string>>) => wordsIn(label, i18n.language);
  return (
    <FileColumn
      header={column.header.trim() || t('column.noHeader', { number: column.index + 1 })}
      samples={column.samples}
      samplesLabel={t('column.samples')}
      facts={[[t('column.filled', { count: column.filled }), ...readWords(column, reading, t)].join(' · ')]}
      isLeft={kind === 'leave'}
      guess={warning || !why ? null : { words: t(`column.${why}`), sure: column.sure }}
      warning={warning ? t(`warning.${warning}`) : null}
    >
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
    </FileColumn>
  );
}

/** Why a column is taken for what it is taken for. A column left out for having nothing in it needs no reason. */
function whyTaken({ takenAs, sure, chosen, filled }: AnswerColumn) {
  if (takenAs.what === 'leave' && filled === 0 && !chosen) return null;
  if (chosen) return 'chosen';
  return sure ? 'sure' : takenAs.what === 'beside' ? 'unknown' : 'unsure';
}
