import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { Share } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { wordsIn } from '../answerWords.ts';
import { Choices } from './Choices.tsx';
import { isWriting, OPTION_KEYS, plainKey } from './keys.ts';
import { ShareLine } from './ShareLine.tsx';
import { asksShare, isGiven, readBefore } from './sheet.ts';
import { Typing } from './Typing.tsx';
import type { SheetInHand } from './useSheet.ts';
import styles from './Write.module.css';

/** The height above which the frame's header covers a question, in pixels. */
const HEADER = 64;

/** One question and its answer. Enter goes on; where nothing is typed, letters and digits are keys. */
export function Entry(props: {
  readonly form: Form;
  readonly asked: readonly Question[];
  readonly question: Question;
  readonly sheet: SheetInHand;
  readonly place: string;
}) {
  const { form, question, sheet, place } = props;
  const { t } = useTranslation(['answersIn', 'common']);
  const { language } = sheet.sheet;
  const { given } = sheet;
  const box = useRef<HTMLElement>(null);
  const share = useRef<HTMLDivElement>(null);
  const typed = question.type !== 'one' && question.type !== 'many' && question.type !== 'consent';
  useEffect(() => {
    const take = () => {
      const field = typed ? box.current?.querySelector<HTMLElement>('input, textarea') : box.current;
      field?.focus({ preventScroll: true });
    };
    take();
    // A question whose beginning is in sight stays where it is: the place begins at its top.
    const top = box.current?.getBoundingClientRect().top ?? 0;
    if (top < HEADER || top > innerHeight / 2) box.current?.scrollIntoView({ block: 'start' });
    // On coming here the title of the place takes the focus right after; what is typed belongs to the question.
    const frame = requestAnimationFrame(() => {
      if (!box.current?.contains(document.activeElement)) take();
    });
    return () => cancelAnimationFrame(frame);
  }, [typed]);

  const next = () => sheet.goTo(sheet.at + 1);
  const onward = () => {
    // Whoever answered something close is asked who may know, once.
    if (sheet.shareOpen(given) && !share.current?.contains(document.activeElement)) return share.current?.focus();
    next();
  };
  const say = (word: Exclude<Share, 'unsaid'>) => {
    if (question.type === 'consent') sheet.put({ value: { ...given.value, text: word } });
    else if (asksShare(question)) sheet.put({ share: word });
    else return;
    if (question.type === 'consent' || isGiven(given)) next();
  };
  const choose = (option: string) => {
    const chosen = given.value.options;
    const others = chosen.filter((key) => key !== option);
    const options = chosen.includes(option) ? others : question.type === 'one' ? [option] : [...chosen, option];
    sheet.put({ value: { ...given.value, options } });
  };
  const byKey = (key: string): boolean => {
    const option = question.options[OPTION_KEYS.indexOf(key)];
    if (key === 'y') say('yes');
    else if (key === 'n') say('no');
    else if (key === 's') sheet.skip();
    else if (key === 'b') sheet.goTo(sheet.at - 1);
    else if (key === 'o' && question.other) box.current?.querySelector<HTMLElement>('[data-other] input')?.focus();
    else if (option) choose(option.key);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.altKey && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      sheet.goTo(sheet.at + (event.key === 'ArrowUp' ? -1 : 1));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const ownEnter = target instanceof HTMLElement && (target.tagName === 'BUTTON' || event.shiftKey);
      if (ownEnter || event.nativeEvent.isComposing) return;
      event.preventDefault();
      onward();
    } else if (!isWriting(target)) {
      const key = plainKey(event.nativeEvent);
      if (key !== null && byKey(key)) event.preventDefault();
    }
  };

  const label = wordsIn(question.label, language);
  const hint = wordsIn(question.hint, language);
  return (
    <section ref={box} tabIndex={-1} className={styles.entry} aria-label={`${place}: ${label}`} onKeyDown={onKeyDown}>
      <p className={styles.soft}>{place}</p>
      {readBefore(form, question.key).map((note) => (
        <p key={note.key} lang={language} dir="auto" className={styles.note}>
          {wordsIn(note.label, language)}
        </p>
      ))}
      {typed ? (
        <Typing question={question} label={label} hint={hint} language={language} sheet={sheet} />
      ) : (
        <Choices question={question} label={label} hint={hint} language={language} sheet={sheet} onChoose={choose} />
      )}
      {asksShare(question) ? (
        <ShareLine
          ref={share}
          question={question}
          value={given.share}
          onChange={(word) => sheet.put({ share: word })}
        />
      ) : null}
      <div className={styles.acts}>
        <Button look="primary" onPress={next}>
          {t('answersIn:write.next')} <Icon name="forward" />
        </Button>
        <Button onPress={sheet.skip}>{t('answersIn:write.skip')}</Button>
        <Button look="quiet" isDisabled={sheet.at === 0} onPress={() => sheet.goTo(sheet.at - 1)}>
          {t('common:back')}
        </Button>
      </div>
      <p className={styles.soft}>
        {t(`answersIn:write.keys.${!typed ? 'choosing' : question.type === 'longText' ? 'lines' : 'typing'}`)}
      </p>
    </section>
  );
}
