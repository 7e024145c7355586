import type { Input } from '../../../../preload/contract/index.ts';
import { RESPONSE_STATES, type ResponseState } from '../../../../preload/contract/responseKinds.ts';
import type { ResponseQuery } from '../../../../preload/contract/responses.ts';

/** What the queue is narrowed to. `due`: only those to be called back by today. */
export interface QueueView {
  readonly state: ResponseState | null;
  readonly form: string | null;
  readonly language: string | null;
  readonly due: boolean;
  readonly search: string;
  readonly sort: ResponseQuery['sort'];
}

export const FIRST_VIEW: QueueView = {
  state: 'received',
  form: null,
  language: null,
  due: false,
  search: '',
  sort: 'oldest',
};

/** The choices of how far answers have come, in the order of the work; null for all of them. */
export const STATE_CHOICES: readonly (ResponseState | null)[] = [...RESPONSE_STATES, null];

/** The call's input, without which part of the list is wanted. `today` as YYYY-MM-DD. */
export function queryOf(view: QueueView, today: string): Input<'responses.list'> {
  const { state, form, language, search, sort } = view;
  return { state, form, language, search: search.trim(), sort, callBackBy: view.due ? today : null };
}

/** Whether something besides the state narrows the queue. */
export const isNarrowed = (view: QueueView): boolean =>
  view.form !== null || view.language !== null || view.due || view.search.trim() !== '';

/** Everything but the state as it is at first. */
export const widened = (view: QueueView): QueueView => ({ ...FIRST_VIEW, state: view.state, sort: view.sort });
