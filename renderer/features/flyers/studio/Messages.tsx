import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import { directionOf } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import { ReviewMark } from '../texts/ReviewMark.tsx';
import styles from './Studio.module.css';

type Message = Output<'flyers.messages'>['messages'][number];

/** The text message in each language, to be copied; nothing is printed. */
export function Messages(props: {
  readonly messages: readonly Message[];
  readonly rows: Output<'flyerTexts.list'>['rows'];
  /** Where there are no messages yet: what they wait for. */
  readonly waiting: string;
}) {
  const { messages, rows, waiting } = props;
  const { t } = useTranslation('flyers');
  return (
    <section className={styles.messages} aria-label={t('sms.title')}>
      {messages.length === 0 ? <p className={styles.hint}>{waiting}</p> : null}
      {messages.map((message) => (
        <OneMessage
          key={message.language}
          message={message}
          review={rows.find(({ language }) => language === message.language)?.review ?? null}
        />
      ))}
      {messages.length > 0 ? <p className={styles.hint}>{t('sms.outside')}</p> : null}
    </section>
  );
}

function OneMessage(props: {
  readonly message: Message;
  readonly review: Parameters<typeof ReviewMark>[0]['review'] | null;
}) {
  const { message, review } = props;
  const { language, text, parts, characters, left, encoding } = message;
  const { t } = useTranslation('flyers');
  const { languageName } = useFormats();
  // Of these words: when they change, what was copied is old.
  const [copied, setCopied] = useState<{ text: string; worked: boolean } | null>(null);
  const news = copied?.text === text ? t(copied.worked ? 'sms.copied' : 'sms.notCopied') : '';
  return (
    <article className={styles.message} aria-label={languageName(language)}>
      <h2 className={styles.messageTitle}>{languageName(language)}</h2>
      {review ? <ReviewMark review={review} /> : null}
      <p className={styles.messageText} lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <p className={styles.hint}>
        {t('sms.length', { count: parts, characters, left })}
        {encoding === 'unicode' && parts > 1 ? ` ${t('sms.unicode')}` : null}
      </p>
      <div className={styles.copy}>
        <Button
          aria-label={t('sms.copyOne', { language: languageName(language) })}
          onPress={() => setCopied({ text, worked: copyText(text) })}
        >
          {t('sms.copy')}
        </Button>
        <span role="status">{news}</span>
      </div>
    </article>
  );
}
