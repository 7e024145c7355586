import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import { UnsavedNotice } from '../../../ui/UnsavedNotice.tsx';
import { useLeaveGuard } from '../../../ui/useLeaveGuard.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Answers } from './Answers.tsx';
import { CallBack } from './CallBack.tsx';
import { DoneFoot } from './DoneFoot.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import type { KeyAct } from './keys.ts';
import { Note } from './Note.tsx';
import styles from './Review.module.css';
import { SureFoot } from './SureFoot.tsx';
import { isDone } from './steps.ts';
import { Unsaved } from './unsaved.ts';
import { useAsking } from './useAsking.ts';
import { useDeciding } from './useDeciding.ts';
import type { OpenReview } from './useReview.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useWhole } from './useWhole.ts';
import { Who } from './Who.tsx';
import { WillSection } from './WillSection.tsx';

interface ReviewProps {
  readonly view: ReviewView;
  readonly review: OpenReview;
  readonly go: Go;
}

/** One response: whose it may be, every answer, what would change, and what becomes of the whole. */
export function Review({ view, review, go }: ReviewProps) {
  const { t } = useTranslation(['review', 'changes']);
  const deciding = useDeciding(view, review.decide);
  const [panel, setPanel] = useState<'help' | 'callBack' | null>(null);
  const guard = useLeaveGuard();
  const save = useRef<(() => void) | null>(null);
  const [tell] = useState(() => (how: (() => void) | null) => {
    save.current = how;
    guard.setUnsaved(how !== null);
  });
  const asking = useAsking(view);
  const whole = useWhole({ view, review, deciding, asking, go });
  const { response } = view;
  const done = isDone(response);

  const first = useRef(deciding);
  // Later than the frame, which puts the focus on the title of a new place: here one goes on with the next answer.
  useEffect(() => {
    const { active, focus } = first.current;
    const timer = setTimeout(() => {
      // The place before may have been scrolled far down.
      document.getElementById('main')?.scrollTo(0, 0);
      focus(active);
    });
    return () => clearTimeout(timer);
  }, []);

  const act = (asked: KeyAct) => {
    const { active } = deciding;
    if (asked.do !== 'approve') asking.stop();
    const toggle = (what: 'help' | 'callBack') => setPanel(panel === what ? null : what);
    if (asked.do === 'move') return deciding.move(asked.by);
    if (asked.do === 'help') return toggle('help');
    if (asked.do === 'later') return whole.later();
    if (asked.do === 'back') return whole.back();
    if (asked.do === 'person') return document.getElementById('review-who')?.focus();
    if (done) return;
    if (asked.do === 'candidate') {
      const person = view.likely[asked.place - 1];
      return person && deciding.whose({ who: 'person', id: person.id });
    }
    switch (asked.do) {
      case 'someoneNew':
        return deciding.whose({ who: 'new' });
      case 'acceptAll':
        return deciding.acceptAll();
      case 'approve':
        return void whole.approve();
      case 'reject':
        return void whole.reject();
      case 'issues':
        return whole.issues();
      case 'callBack':
        return toggle('callBack');
      case 'note':
        return document.getElementById('review-note')?.querySelector('textarea')?.focus();
    }
    if (active === null) return;
    switch (asked.do) {
      case 'accept':
      case 'hold':
      case 'discard':
        return deciding.word(active, { decision: asked.do }, true);
      case 'open':
        return deciding.word(active, { decision: 'open' }, false);
      case 'shareYes':
        return deciding.word(active, { share: 'yes' }, false);
      case 'shareNo':
        return deciding.word(active, { share: 'no' }, false);
      case 'shareUnsaid':
        return deciding.word(active, { share: 'unsaid' }, false);
      case 'edit':
      case 'redact':
      case 'translate':
        return deciding.open(active, asked.do);
    }
  };

  const keys = useReviewKeys(act);
  const notYet = () => {
    asking.stop();
    deciding.focus(deciding.active);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (asking.on && event.key === 'Escape' && !event.defaultPrevented) notYet();
    else keys(event);
  };

  return (
    <Unsaved value={tell}>
      <section className={styles.place} aria-label={t('one.label')} onKeyDown={onKeyDown}>
        {guard.asking ? (
          <UnsavedNotice
            guard={guard}
            onSave={() => {
              save.current?.();
              guard.proceed();
            }}
          />
        ) : null}
        <Head view={view} go={go} helping={panel === 'help'} onHelp={() => act({ do: 'help' })} />
        {panel === 'help' ? <KeyHelp onClose={() => setPanel(null)} /> : null}
        {done ? null : <ErrorMessage error={review.failure} />}
        {whole.kept > 0 && !done ? (
          <Notice kind="note" announce="polite">
            {t('changes:kept', { count: whole.kept })}
          </Notice>
        ) : null}
        {done ? null : <Who view={view} onWhose={deciding.whose} go={go} />}
        <Answers view={view} deciding={deciding} />
        {done ? null : <WillSection view={view} asked={asking.on} />}
        <Note note={response.note} onNote={(note) => review.decide({ note })} />
        {panel === 'callBack' && !done ? (
          <CallBack
            callBack={response.callBack}
            onCallBack={(callBack) => review.decide({ callBack })}
            onClose={() => setPanel(null)}
          />
        ) : null}
        {done ? (
          <DoneFoot
            view={view}
            failure={review.failure}
            onReopen={() => void whole.reopen()}
            onNext={whole.later}
            go={go}
          />
        ) : asking.on ? (
          <SureFoot
            view={view}
            ready={asking.ready}
            working={whole.working}
            onApprove={() => void whole.approve()}
            onNotYet={notYet}
          />
        ) : (
          <Foot
            view={view}
            working={whole.working}
            onApprove={() => void whole.approve()}
            onKey={(key) => act({ do: key })}
          />
        )}
        <VisuallyHidden>
          <span role="status">{deciding.said}</span>
        </VisuallyHidden>
      </section>
    </Unsaved>
  );
}
