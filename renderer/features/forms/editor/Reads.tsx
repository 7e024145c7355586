import { useTranslation } from 'react-i18next';
import type { FormDraft, Question } from '../../../../preload/contract/formKinds.ts';
import { formatsFor } from '../../../i18n/format.ts';
import { wordsIn } from './draft.ts';
import styles from './Reads.module.css';

/**
 * How a form reads in one language, from the first word to the last, numbered as on paper. What is ours stands in
 * the app's language.
 */
export function Reads({ form, language }: { readonly form: FormDraft; readonly language: string }) {
  const { t } = useTranslation(['forms', 'consent']);
  const first = form.languages[0] ?? language;
  const said = (words: Question['label']) => wordsIn(words, language, first);
  const { number } = formatsFor(language);
  const asked = form.questions.filter(({ type }) => type !== 'note');
  return (
    <article className={styles.reads} lang={language} dir="auto" aria-label={t('forms:tab.reads')}>
      {said(form.title) ? <h3 dir="auto">{said(form.title)}</h3> : null}
      {said(form.intro) ? (
        <p dir="auto" className={styles.intro}>
          {said(form.intro)}
        </p>
      ) : null}
      {form.questions.map((question) =>
        question.type === 'note' ? (
          <p key={question.key} dir="auto" className={styles.note}>
            {said(question.label)}
          </p>
        ) : (
          <section key={question.key} className={styles.question}>
            <p dir="auto" className={styles.label}>
              {number(asked.indexOf(question) + 1)}. {said(question.label)}
            </p>
            {said(question.hint) ? (
              <p dir="auto" className={styles.hint}>
                {said(question.hint)}
              </p>
            ) : null}
            <Answer question={question} said={said} />
            {question.sensitivity !== 'everyday' && question.type !== 'consent' ? (
              <p className={styles.ours}>
                {t('forms:reads.share', { audience: t(`consent:audience.${question.audience}`) })}
              </p>
            ) : null}
          </section>
        ),
      )}
    </article>
  );
}

/** The room for an answer. */
function Answer(props: { readonly question: Question; readonly said: (words: Question['label']) => string }) {
  const { question, said } = props;
  const { t } = useTranslation(['forms', 'common']);
  if (question.type === 'consent') {
    return (
      <ul className={styles.options} data-one>
        <li>{t('common:yes')}</li>
        <li>{t('common:no')}</li>
      </ul>
    );
  }
  if (question.options.length === 0)
    return <div className={styles.line} data-long={question.type === 'longText' || undefined} />;
  return (
    <ul
      className={styles.options}
      data-one={question.type === 'one' || undefined}
      data-many={question.options.length > 8 || undefined}
    >
      {question.options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a workbook may name two alike; the place tells them apart
        <li key={`${option.key} ${at}`} dir="auto">
          {said(option.label)}
        </li>
      ))}
      {question.other ? <li>{t('forms:reads.other')}</li> : null}
    </ul>
  );
}
