import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { Response } from '../../../../preload/contract/responseKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { localDay } from '../../../ui/days.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { BegunBefore } from './BegunBefore.tsx';
import { Entry } from './Entry.tsx';
import { Finish } from './Finish.tsx';
import { Overview } from './Overview.tsx';
import { answersOf, askedOf, emptySheet } from './sheet.ts';
import { useSheet } from './useSheet.ts';
import styles from './Write.module.css';

/** One question after the other, by keyboard; beside it what is done and what is still open. */
export function Writer(props: { readonly form: Form; readonly before: Response | null; readonly go: Go }) {
  const { form, before, go } = props;
  const { t, i18n } = useTranslation('answersIn');
  const { number } = useFormats();
  const asked = useMemo(() => askedOf(form), [form]);
  const language = form.languages.includes(i18n.language) ? i18n.language : (form.languages[0] ?? 'en');
  const sheet = useSheet(form, asked, before, emptySheet({ source: 'paper', language, saidOn: localDay(new Date()) }));
  const [done, setDone] = useState({ count: 0, open: 0 });
  const finish = async (then: 'next' | 'queue') => {
    if (answersOf(asked, sheet.sheet).length === 0) return;
    const open = await sheet.finish();
    if (open === null) return;
    setDone({ count: done.count + 1, open });
    // What was begun has a page where it is reviewed; of a stack the queue is next.
    if (then === 'queue')
      go(before ? { at: 'answers', what: 'response', response: before.id } : { at: 'answers', what: 'queue' });
    else if (before) go({ at: 'answers', what: 'write', form: form.id, response: null });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for all that is inside
    <div
      className={styles.writer}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void finish('next');
      }}
    >
      <div className={styles.main}>
        <header className={styles.head}>
          <h2 className={styles.title}>
            <bdi>{form.name}</bdi>
          </h2>
          <p role="status" className={styles.soft}>
            {done.count > 0 ? t('write.done', { count: done.count }) : ''}{' '}
            {done.open > 0 ? t('write.toGoOn', { count: done.open }) : ''}
          </p>
        </header>
        <ErrorMessage error={sheet.failure} />
        {sheet.question ? (
          <Entry
            key={`${done.count} ${sheet.question.key}`}
            form={form}
            asked={asked}
            question={sheet.question}
            sheet={sheet}
            place={t('write.place', { at: number(sheet.at + 1), of: number(asked.length) })}
          />
        ) : (
          <Finish asked={asked} sheet={sheet} onFinish={(then) => void finish(then)} />
        )}
        {before === null && sheet.id === null && sheet.at === 0 ? <BegunBefore form={form.id} go={go} /> : null}
      </div>
      <Overview form={form} asked={asked} sheet={sheet} onFinish={() => void finish('next')} />
    </div>
  );
}
