import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../preload/contract/formKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { wordsIn } from '../answerWords.ts';
import { answersOf } from './sheet.ts';
import type { SheetInHand } from './useSheet.ts';
import styles from './Write.module.css';

/** After the last question: what was given, what is still open, and on to the next paper. */
export function Finish(props: {
  readonly asked: readonly Question[];
  readonly sheet: SheetInHand;
  readonly onFinish: (then: 'next' | 'queue') => void;
}) {
  const { asked, sheet, onFinish } = props;
  const { t } = useTranslation(['answersIn', 'common']);
  const given = answersOf(asked, sheet.sheet);
  const names = asked.filter(({ maps }) => maps.to === 'field' && maps.field === 'name').map(({ key }) => key);
  const nameless = names.length > 0 && !given.some(({ question }) => names.includes(question));
  const { open } = sheet;
  return (
    <section className={styles.entry} aria-label={t('answersIn:finish.title')}>
      <h3 className={styles.heading}>{t('answersIn:finish.title')}</h3>
      <p role="status">{t('answersIn:finish.given', { count: given.length })}</p>
      {nameless && given.length > 0 ? <Notice kind="note">{t('answersIn:finish.noName')}</Notice> : null}
      {open.length > 0 ? (
        <>
          <p>{t('answersIn:finish.open', { count: open.length })}</p>
          <ul className={styles.still}>
            {open.map((question) => (
              <li key={question.key}>
                <Button look="quiet" onPress={() => sheet.goTo(asked.indexOf(question))}>
                  <bdi>{wordsIn(question.label, sheet.sheet.language)}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{t('answersIn:finish.openWhat')}</p>
          <div className={styles.acts}>
            <Button onPress={sheet.leaveEmpty}>{t('answersIn:finish.leaveEmpty')}</Button>
          </div>
        </>
      ) : null}
      <div className={styles.acts}>
        <Button look="primary" autoFocus isDisabled={given.length === 0} onPress={() => onFinish('next')}>
          {t('answersIn:finish.next')}
        </Button>
        <Button isDisabled={given.length === 0} onPress={() => onFinish('queue')}>
          {t('answersIn:finish.queue')}
        </Button>
        <Button look="quiet" onPress={() => sheet.goTo(asked.length - 1)}>
          {t('common:back')}
        </Button>
      </div>
    </section>
  );
}
