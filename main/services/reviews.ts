import type { ParsedInputOf } from '../../preload/contract/define.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Contract, Output } from '../../preload/contract/index.ts';
import type { ResponseQuery, ReviewView } from '../../preload/contract/responses.ts';
import type { Jobs } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Ids } from './ports.ts';
import type { SettingsService } from './settings.ts';

/** From received to reviewed: nothing reaches the roster that nobody looked at. */
export interface Reviews {
  list(query: ResponseQuery): Output<'responses.list'>;
  /** @throws Refusal notFound.response */
  get(id: string, query?: ResponseQuery): ReviewView;
  /** @throws Refusal notFound.response, notFound.person, review.done */
  decide(input: ParsedInputOf<Contract['responses.decide']>): ReviewView;
  /** @throws Refusal notFound.response, review.done, review.blocked naming what stands in the way */
  approve(id: string, query?: ResponseQuery): Output<'responses.approve'>;
  /** @throws Refusal notFound.response, review.done */
  reject(id: string, query?: ResponseQuery): ReviewView;
  /** @throws Refusal notFound.response, changes.nothingToUndo */
  reopen(id: string, query?: ResponseQuery): ReviewView;
  clear(query: ResponseQuery): Output<'responses.clear'>;
  /** @throws Refusal notFound.response, review.notClear, cancelled */
  approveClear(ids: readonly string[], job?: string): Promise<Output<'responses.approveClear'>>;
  purgePreview(): Output<'responses.purgePreview'>;
  purge(): Output<'responses.purge'>;
}

export interface ReviewsNeeds {
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
}

export function createReviews(_needs: ReviewsNeeds): Reviews {
  const later = (): never => {
    throw new Refusal('internal');
  };
  return {
    list: later,
    get: later,
    decide: later,
    approve: later,
    reject: later,
    reopen: later,
    clear: later,
    approveClear: later,
    purgePreview: later,
    purge: later,
  };
}
