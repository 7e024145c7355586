import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/responses.ts';
import { call } from '../../../bridge/client.ts';
import type { Go } from '../../../ui/places.ts';
import { showToast } from '../../../ui/toasts.ts';
import type { Deciding } from './useDeciding.ts';
import type { OpenReview } from './useReview.ts';

interface Needs {
  readonly view: ReviewView;
  readonly review: OpenReview;
  readonly deciding: Deciding;
  readonly go: Go;
}

/** What is done with the whole of a response, and where one goes on afterwards. */
export function useWhole({ view, review, deciding, go }: Needs) {
  const { t } = useTranslation(['review', 'common']);
  const [working, setWorking] = useState(false);
  // What came next when this one was opened: once it is decided it may stand in another queue.
  const around = useRef({ after: view.after, before: view.before });
  if (view.after) around.current.after = view.after;
  if (view.before) around.current.before = view.before;
  const { response } = view;

  const goTo = (id: string | null) =>
    go(id === null ? { at: 'answers', what: 'queue' } : { at: 'answers', what: 'response', response: id });
  const once = async (act: () => Promise<unknown>) => {
    if (working) return;
    setWorking(true);
    await act();
    setWorking(false);
  };
  return {
    working,
    approve: () =>
      once(async () => {
        // Keys may come faster than the core answers: what stands in the way is asked after the last of them.
        const now = (await review.settled()) ?? view;
        const [first] = now.blocks;
        if (first) {
          deciding.setSaid(t(`review:said.blocked.${first}`));
          const wants = first === 'heldAnswers' ? 'hold' : 'open';
          const answer = now.response.answers.find(({ decision }) => decision === wants);
          if (first === 'nobody' || first === 'personGone' || !answer) document.getElementById('review-who')?.focus();
          else deciding.focus(answer.question);
          return;
        }
        const done = await review.approve();
        if (done) goTo(around.current.after);
      }),
    reject: () =>
      once(async () => {
        const { id, name } = response;
        if (!(await review.reject())) return;
        showToast({
          text: name === '' ? t('review:rejected.toastNameless') : t('review:rejected.toast', { name }),
          action: { label: t('common:undo'), run: () => void call('responses.reopen', { id }) },
        });
        goTo(around.current.after);
      }),
    reopen: () => once(() => review.reopen()),
    issues: () => review.decide({ state: response.state === 'issues' ? 'inReview' : 'issues' }),
    later: () => goTo(around.current.after),
    back: () => goTo(around.current.before),
  };
}
