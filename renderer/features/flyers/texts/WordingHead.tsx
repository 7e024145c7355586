import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ApprovePanel } from './ApprovePanel.tsx';
import { ReviewMark } from './ReviewMark.tsx';
import styles from './Texts.module.css';
import type { Wording } from './useWording.ts';

/** The language, how far its text can be trusted, and what can be said about it. */
export function WordingHead(props: {
  readonly language: string;
  readonly kept: Output<'flyerTexts.get'>;
  readonly wording: Wording;
  /** Whether there is something of the organizer's own to go back from. */
  readonly own: boolean;
}) {
  const { language, kept, wording, own } = props;
  const { t } = useTranslation('flyerTexts');
  const { languageName } = useFormats();
  const [approving, setApproving] = useState(false);
  const whole = kept.missing.length === 0;
  const { state } = kept.review;
  const mayReview = !wording.touched && !wording.working;
  const title = useRef<HTMLHeadingElement>(null);
  // Some acts take away the button they were done with, or the whole text; whoever works by keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const fromTitle = (act: () => void) => () => {
    title.current?.focus();
    act();
  };
  return (
    <header className={styles.head}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {languageName(language)}
      </h2>
      <ReviewMark review={kept.review} />
      <div className={styles.acts}>
        <Button isDisabled={!mayReview || !whole} aria-expanded={approving} onPress={() => setApproving(!approving)}>
          {t('approve.open')}
        </Button>
        {state === 'needsReview' ? null : (
          <Button
            isDisabled={!mayReview}
            onPress={fromTitle(() => wording.review({ state: 'needsReview', by: '', on: null }))}
          >
            {t('needsReview.button')}
          </Button>
        )}
        {kept.shipped === null ? (
          <Button
            look="warn"
            isDisabled={wording.working}
            onPress={fromTitle(() => wording.reset(t('toast.removed', { language: languageName(language) })))}
          >
            {t('remove.button')}
          </Button>
        ) : own ? (
          <Button isDisabled={wording.working} onPress={fromTitle(() => wording.reset(t('toast.reset')))}>
            {t('reset.button')}
          </Button>
        ) : null}
      </div>
      {wording.touched ? <p className={styles.why}>{t('review.firstSave')}</p> : null}
      {whole ? null : <p className={styles.why}>{t('missing.why')}</p>}
      {approving && mayReview ? (
        <ApprovePanel
          working={wording.working}
          onApprove={(review) => wording.review(review, () => setApproving(false))}
          onClose={() => setApproving(false)}
        />
      ) : null}
    </header>
  );
}
