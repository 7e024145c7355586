import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';
import { Answer, type AnswerProps } from './Answer.tsx';
import { EditAnswer } from './EditAnswer.tsx';
import review from './Review.module.css';
import { isDone } from './steps.ts';
import { answerId, type Deciding } from './useDeciding.ts';
import { questionWords } from './words.ts';

/** An answer of the reviewer's own to a question that was left empty. */
const unanswered = (question: string): ResponseAnswer => ({
  ...{ question, raw: '', value: { text: '', options: [], other: '' }, edited: null, translation: null },
  ...{ share: 'unsaid', decision: 'open', redaction: null, purged: false, problems: [] },
});

/** Every answer in the order of the questions, then what was left empty and may be asked on the phone. */
export function Answers({ view, deciding }: { readonly view: ReviewView; readonly deciding: Deciding }) {
  const { t, i18n } = useTranslation('review');
  const { response, form, lines } = view;
  const done = isDone(response);
  const latest = useRef(deciding);
  useLayoutEffect(() => {
    latest.current = deciding;
  });
  // The same functions for good, so that answers which stay the same are not drawn again at every key.
  const onActive = useCallback((question: string) => latest.current.setChosen(question), []);
  const onOpen = useCallback<AnswerProps['onOpen']>((question, what) => latest.current.open(question, what), []);
  const onWord = useCallback<AnswerProps['onWord']>((word, question) => latest.current.word(question, word, false), []);

  const given = new Map(response.answers.map((answer) => [answer.question, answer]));
  const byLine = new Map(lines.map((line) => [line.question, line]));
  const empty = form.questions.filter(({ key, type }) => type !== 'note' && !given.has(key));
  const { opened } = deciding;
  const filling = empty.find(({ key }) => opened?.question === key);
  return (
    <section className={review.section} aria-labelledby="review-answers">
      <h2 id="review-answers" tabIndex={-1} className={review.title}>
        {t('answers.title')}
      </h2>
      {response.answers.length === 0 ? <p className={review.soft}>{t('answers.none')}</p> : null}
      <ol className={styles.answers}>
        {form.questions.map((question) => {
          const answer = given.get(question.key);
          return answer ? (
            <Answer
              key={question.key}
              id={answerId(question.key)}
              question={question}
              answer={answer}
              line={byLine.get(question.key)}
              form={form}
              language={response.language}
              active={deciding.active === question.key}
              opened={opened?.question === question.key ? opened.what : null}
              done={done}
              onActive={onActive}
              onOpen={onOpen}
              onWord={onWord}
            />
          ) : null;
        })}
      </ol>
      {empty.length > 0 ? (
        <div className={review.empty}>
          <span className={review.soft}>{t('answers.empty', { count: empty.length })}</span>
          {empty.map((question) =>
            done ? (
              <span key={question.key}>{questionWords(question, i18n.language, form)}</span>
            ) : (
              <Button
                key={question.key}
                look="quiet"
                aria-expanded={filling?.key === question.key}
                onPress={() => deciding.open(question.key, 'edit')}
              >
                {questionWords(question, i18n.language, form)}
              </Button>
            ),
          )}
        </div>
      ) : null}
      {filling && !done ? (
        <EditAnswer
          key={filling.key}
          question={filling}
          answer={unanswered(filling.key)}
          form={form}
          language={response.language}
          onWord={(word) => deciding.word(filling.key, word, false)}
          onClose={() => deciding.open(filling.key, null)}
        />
      ) : null}
      {response.beside.length > 0 ? (
        <details className={review.beside}>
          <summary>{t('beside', { count: response.beside.length })}</summary>
          <dl>
            {response.beside.map(({ header, cell }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings of a file may repeat
              <div key={at}>
                <dt dir="auto">{header}</dt>
                <dd dir="auto">{cell}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  );
}
