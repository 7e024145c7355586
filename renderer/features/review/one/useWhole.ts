import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { call } from '../../../bridge/client.ts';
import type { Go } from '../../../ui/places.ts';
import { useOfferUndo } from '../../../ui/useOfferUndo.ts';
import { noteFinished } from '../queue/useFinished.ts';
import { takenFor } from './steps.ts';
import type { Asking } from './useAsking.ts';
import type { Deciding } from './useDeciding.ts';
import type { OpenReview } from './useReview.ts';

interface Needs {
  readonly view: ReviewView;
  readonly review: OpenReview;
  readonly deciding: Deciding;
  readonly asking: Asking;
  readonly go: Go;
}

/** What is done with the whole of a response, and where one goes on afterwards. */
export function useWhole({ view, review, deciding, asking, go }: Needs) {
  const { t } = useTranslation('review');
  const offerUndo = useOfferUndo();
  const client = useQueryClient();
  const [working, setWorking] = useState(false);
  const [kept, setKept] = useState(0);
  // What came next when this one was opened: once it is decided it may stand in another queue.
  const around = useRef({ after: view.after, before: view.before });
  if (view.after) around.current.after = view.after;
  if (view.before) around.current.before = view.before;
  const { response } = view;

  const goTo = (id: string | null) =>
    go(id === null ? { at: 'answers', what: 'queue' } : { at: 'answers', what: 'response', response: id });
  /** On with what waits; back to the queue, which says so, when nothing does. */
  const goOn = (waiting: string | null) => {
    if (waiting === null) noteFinished(client);
    goTo(waiting);
  };
  const once = async (act: () => Promise<unknown>) => {
    if (working) return;
    setWorking(true);
    await act();
    setWorking(false);
  };
  return {
    working,
    /** After taking it back: how many stay as they are, because they were edited since. */
    kept,
    approve: () =>
      once(async () => {
        // Keys may come faster than the core answers: what stands in the way is asked after the last of them.
        const now = (await review.settled()) ?? view;
        const [first] = now.blocks;
        if (first) {
          asking.stop();
          deciding.setSaid(t(`said.blocked.${first}`));
          const wants = first === 'heldAnswers' ? 'hold' : 'open';
          const answer = now.response.answers.find(({ decision }) => decision === wants);
          if (first === 'nobody' || first === 'personGone' || !answer) document.getElementById('review-who')?.focus();
          else deciding.focus(answer.question);
          return;
        }
        if (!asking.answered(now)) {
          const { id, name: who } = takenFor(now);
          deciding.setSaid(t(id === null ? 'sure.new' : 'sure.known', { name: who || t('nameless') }));
          return;
        }
        const done = await review.approve();
        if (done) goOn(done.view.waiting);
      }),
    reject: () =>
      once(async () => {
        const { id, name } = response;
        const done = await review.reject();
        if (!done) return;
        const text = name === '' ? t('rejected.toastNameless') : t('rejected.toast', { name });
        offerUndo(text, () => call('responses.reopen', { id }));
        goOn(done.waiting);
      }),
    reopen: () =>
      once(async () => {
        setKept((await review.reopen())?.kept ?? 0);
      }),
    issues: () => review.decide({ state: response.state === 'issues' ? 'inReview' : 'issues' }),
    later: () => goTo(around.current.after),
    back: () => goTo(around.current.before),
  };
}
