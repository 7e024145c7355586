import { useTranslation } from 'react-i18next';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import type { ReviewLine } from '../../../../preload/contract/reviews.ts';
import { useFormats } from '../../../i18n/format.ts';
import styles from './Answer.module.css';
import { Original } from './Original.tsx';
import { usePartWords } from './usePartWords.ts';
import { valueWords } from './words.ts';

interface ColumnsProps {
  readonly question: Question;
  readonly answer: ResponseAnswer;
  readonly line: ReviewLine | undefined;
  readonly form: Form;
  /** The language it was answered in, where that is known. */
  readonly language: string | null;
}

/** An answer as it came, as it is understood, and what the roster says now with what would become of it. */
export function Columns({ question, answer, line, form, language }: ColumnsProps) {
  const { t, i18n } = useTranslation('review');
  const formats = useFormats();
  const partWords = usePartWords();
  const { translation } = answer;
  const said = valueWords(question, answer.edited ?? answer.value, i18n.language, form);
  const understood =
    line && line.understood.length > 0
      ? line.understood.map((item) => partWords(line.part, item))
      : answer.redaction === null
        ? said
        : [answer.redaction];
  const now = line?.now.map((item) => partWords(line.part, item)) ?? [];
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <h4 className={styles.caption}>{t('column.came')}</h4>
        <Original key={answer.redaction ?? ''} answer={answer} language={language} />
      </div>
      <div className={styles.column}>
        <h4 className={styles.caption}>{t(answer.edited ? 'column.edited' : 'column.understood')}</h4>
        {translation ? (
          <>
            <p className={styles.words}>
              <bdi>{translation.text}</bdi>
            </p>
            <p className={styles.soft}>
              {translation.by === ''
                ? t('translated', { day: formats.day(translation.on) })
                : t('translatedBy', { name: translation.by, day: formats.day(translation.on) })}
            </p>
          </>
        ) : null}
        <Items items={understood} none={t('nothingSaid')} />
      </div>
      <div className={styles.column}>
        <h4 className={styles.caption}>{t('column.now')}</h4>
        {line?.part === null || !line ? null : <Items items={now} none={t('nothingKnown')} />}
        {line ? (
          <p className={styles.effect} data-effect={line.effect}>
            {t(line.part === null && line.effect === 'nothing' ? 'effect.stays' : `effect.${line.effect}`)}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Items({ items, none }: { readonly items: readonly string[]; readonly none: string }) {
  if (items.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.items}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
        <li key={at} className={styles.words}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}
