import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { ReviewLine } from '../../../../preload/contract/reviews.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import styles from './Answer.module.css';
import { AnswerDesk } from './AnswerDesk.tsx';
import { Columns } from './Columns.tsx';
import { Decisions } from './Decisions.tsx';
import { type Opened, Opens } from './Opens.tsx';
import type { Decision } from './optimistic.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { questionWords } from './words.ts';

export const SHAPES: Readonly<Record<ResponseAnswer['decision'], IconName>> = {
  open: 'dot',
  accept: 'check',
  hold: 'note',
  discard: 'minus',
};

export interface AnswerProps {
  readonly id: string;
  readonly question: Question;
  readonly answer: ResponseAnswer;
  readonly line: ReviewLine | undefined;
  readonly form: Form;
  readonly language: string | null;
  /** The one the keys are about. */
  readonly active: boolean;
  readonly opened: Opened | null;
  /** Somebody has decided about the whole: it can only be looked at. */
  readonly done: boolean;
  readonly onActive: (question: string) => void;
  readonly onOpen: (question: string, what: Opened | null) => void;
  readonly onWord: (word: Omit<NonNullable<Decision['answers']>[number], 'question'>, question: string) => void;
}

/** One answer: as it came, as understood, what the roster says now; and what becomes of it. */
export const Answer = memo(function Answer(props: AnswerProps) {
  const { id, question, answer, line, form, active, opened, done, onActive, onOpen, onWord } = props;
  const { t, i18n } = useTranslation('review');
  const ids = useId();
  const key = question.key;
  const { decision } = answer;
  const becomes = line?.shareBecomes ?? null;
  return (
    // The keys of the review are about the answer that has the focus, so that it can have it.
    <li
      id={id}
      className={styles.answer}
      aria-labelledby={`${ids}-title`}
      aria-current={active ? 'true' : undefined}
      data-active={active || undefined}
      data-decision={decision}
      tabIndex={active ? 0 : -1}
      onFocus={() => onActive(key)}
    >
      <header className={styles.head}>
        <h3 id={`${ids}-title`} className={styles.question}>
          {questionWords(question, i18n.language, form)}
        </h3>
        {done ? null : (
          <Opens
            hasWords={answer.raw !== '' && !answer.purged}
            opened={opened}
            onOpen={(what) => onOpen(key, opened === what ? null : what)}
          />
        )}
        <span className={styles.mark} data-decision={decision}>
          <Icon name={SHAPES[decision]} />
          {t(`decision.${decision}`)}
        </span>
      </header>
      <Columns question={question} answer={answer} line={line} form={form} language={props.language} />
      {line && line.problems.length > 0 ? (
        <ul className={styles.problems}>
          {line.problems.map((problem) => (
            <li key={problem}>
              <Icon name={problem === 'textRepaired' ? 'note' : 'warn'} />
              {t(`problem.${problem}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {done && becomes !== null && answer.share !== 'unsaid' ? (
        <p className={styles.soft}>
          {t(`ask.${question.audience}`)} {t(`share.${answer.share}`)}
        </p>
      ) : null}
      {done ? null : (
        <>
          <div className={styles.choices}>
            <Decisions decision={decision} onDecide={(next) => onWord({ decision: next }, key)} />
            {becomes === null ? null : (
              <ShareChoice
                id={`${ids}-share`}
                audience={question.audience}
                share={answer.share}
                becomes={becomes}
                onShare={(share) => onWord({ share }, key)}
              />
            )}
          </div>
          {opened ? (
            <AnswerDesk
              what={opened}
              question={question}
              answer={answer}
              form={form}
              language={props.language}
              onWord={(word) => onWord(word, key)}
              onClose={() => onOpen(key, null)}
            />
          ) : null}
        </>
      )}
    </li>
  );
});
