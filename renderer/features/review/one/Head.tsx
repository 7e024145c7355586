import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayOf } from '../../../ui/days.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { Go } from '../../../ui/places.ts';
import { StateMark } from '../queue/StateMark.tsx';
import { Key, shortcut } from './Key.tsx';
import styles from './Review.module.css';
import { isDone } from './steps.ts';

interface HeadProps {
  readonly view: ReviewView;
  readonly go: Go;
  readonly helping: boolean;
  readonly onHelp: () => void;
}

/** Whose answers, to which questionnaire, when and how they were given; who reviewed them. */
export function Head({ view, go, helping, onHelp }: HeadProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { response, form } = view;
  const { reviewedAt, reviewedBy, callBack } = response;
  const unfinished = response.partial && response.source !== 'file' && !isDone(response);
  const facts = [
    form.name,
    response.language === null ? '' : formats.languageName(response.language),
    t(`source.${response.source}`),
    response.saidAt === null
      ? t('row.brought', { day: formats.day(dayOf(response.broughtAt)) })
      : t('row.said', { day: formats.day(response.saidOn ?? dayOf(response.saidAt)) }),
    response.partial ? t('row.partial') : '',
  ].filter((fact) => fact !== '');
  return (
    <header>
      <div className={styles.head}>
        <h2 className={styles.name}>{response.name === '' ? t('nameless') : <bdi>{response.name}</bdi>}</h2>
        <StateMark state={response.state} />
        <span className={styles.end}>
          {unfinished ? (
            <Button onPress={() => go({ at: 'answers', what: 'write', form: response.form, response: response.id })}>
              {t('act.goOn')}
            </Button>
          ) : null}
          <Button look="quiet" aria-expanded={helping} aria-keyshortcuts={shortcut('help')} onPress={onHelp}>
            {t('key.title')}
            <Key of="help" />
          </Button>
        </span>
      </div>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      {reviewedAt === null ? null : (
        <p className={styles.facts}>
          {reviewedBy === ''
            ? t('row.reviewed', { day: formats.moment(reviewedAt) })
            : t('row.reviewedBy', { name: reviewedBy, day: formats.moment(reviewedAt) })}
        </p>
      )}
      {callBack ? (
        <p className={styles.facts}>
          <Icon name="note" />
          <span>
            {callBack.reason === ''
              ? t('row.callBack', { day: formats.day(callBack.on) })
              : t('callBack.why', { day: formats.day(callBack.on), reason: callBack.reason })}
          </span>
        </p>
      ) : null}
    </header>
  );
}
