import type { ParsedInputOf } from '../../preload/contract/define.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Contract, Output } from '../../preload/contract/index.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import type { ResponseQuery } from '../../preload/contract/responses.ts';
import type { ReviewView } from '../../preload/contract/reviews.ts';
import { nearestAppLanguage } from '../domain/questionnaire/nearest.ts';
import { blocksOf, isDone } from '../domain/questionnaire/reviewClear.ts';
import type { ToldWords } from '../domain/questionnaire/told.ts';
import { createEntryWriter, type EntryWriter } from './imports/entryWriter.ts';
import type { Jobs } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, FlyerTexts, Ids, Progress } from './ports.ts';
import { decideOn } from './reviews/decide.ts';
import { endReviews } from './reviews/ending.ts';
import { type ManyNeeds, weighAll, weighMany } from './reviews/many.ts';
import { createLikelyPeople } from './reviews/people.ts';
import { createPurge } from './reviews/purge.ts';
import { existing, formOf, type Neighbours, neighboursOf, viewOf } from './reviews/view.ts';
import { weigh, writeInto } from './reviews/weigh.ts';
import { dayOf } from './roster.ts';
import type { SettingsService } from './settings.ts';

/** From received to reviewed: nothing reaches the roster that nobody looked at. */
export interface Reviews {
  list(query: ResponseQuery): Output<'responses.list'>;
  /** @throws Refusal notFound.response */
  get(id: string, query?: ResponseQuery): ReviewView;
  /** @throws Refusal notFound.response, notFound.person, review.done, input.invalid for a question that is not the form's */
  decide(input: ParsedInputOf<Contract['responses.decide']>): ReviewView;
  /** @throws Refusal notFound.response, review.done, review.blocked naming what stands in the way */
  approve(id: string, query?: ResponseQuery): Output<'responses.approve'>;
  /** @throws Refusal notFound.response, review.done */
  reject(id: string, query?: ResponseQuery): ReviewView;
  /** @throws Refusal notFound.response, changes.nothingToUndo, review.laterStands, changes.conflict */
  reopen(id: string, query?: ResponseQuery): ReviewView;
  clear(query: ResponseQuery): Promise<Output<'responses.clear'>>;
  /** @throws Refusal notFound.response, review.notClear, cancelled */
  approveClear(ids: readonly string[], job?: string): Promise<Output<'responses.approveClear'>>;
  purgePreview(): Output<'responses.purgePreview'>;
  /** @throws Refusal disk.full, disk.failed */
  purge(): Output<'responses.purge'>;
  /** Forgets whoever was compared; for the lock. */
  forget(): void;
}

export interface ReviewsNeeds {
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
  readonly texts: Pick<FlyerTexts, 'questionnaires'>;
}

/** As many as are approved at once. */
const MANY = 5000;

export function createReviews(needs: ReviewsNeeds): Reviews {
  const { stores, ledger, jobs, settings, clock, ids, emit, texts } = needs;
  const people = createLikelyPeople(stores, ledger);
  const now = () => clock.now().toISOString();
  const newWriter = (): EntryWriter =>
    createEntryWriter({ stores: stores(), ids, at: now(), recordedBy: settings.get().organizerName });
  const told = (language: string): ToldWords => {
    const near = nearestAppLanguage(language);
    const found = texts.questionnaires().find((words) => words.language === near);
    if (!found) throw new Refusal('internal');
    return found.phrases.told;
  };
  const by = () => ({ reviewedBy: settings.get().organizerName, reviewedAt: now() });
  const weighed = (response: Response, writer: EntryWriter) =>
    weigh(response, {
      form: formOf(stores, response),
      ...{ region: settings.get().region, told },
      likely: people.likely,
      writer,
    });
  const shown = (id: string, near: Neighbours, kept = 0): ReviewView => {
    const writer = newWriter();
    return viewOf(stores, weighed(existing(stores, id), writer), writer, ids.next(), { ...near, kept });
  };
  const put = (response: Response): void => {
    const open = stores();
    open.transaction(() => {
      // Decided otherwise, an approval that was taken back cannot be brought back as it was.
      open.changes.neverAgain(response.id);
      open.responses.put(response);
    });
    emit('responses.changed', { ids: [response.id] });
  };
  const many = (progress: Progress): ManyNeeds => ({
    ...{ stores, ids, people, progress },
    ...{ region: settings.get().region, told },
    writer: newWriter(),
  });
  const purging = createPurge(stores, settings);

  return {
    list: (query) => stores().responses.list(query, dayOf(clock.now())),
    get: (id, query) => shown(id, neighboursOf(stores, id, query)),
    decide(input) {
      const before = existing(stores, input.id);
      const near = neighboursOf(stores, input.id, input.query);
      const { response, matters } = decideOn(stores(), before, formOf(stores, before), input);
      if (matters) put(response);
      else {
        stores().responses.put(response);
        emit('responses.changed', { ids: [response.id] });
      }
      return shown(input.id, near);
    },
    approve(id, query) {
      const response = existing(stores, id);
      if (isDone(response)) throw new Refusal('review.done');
      const writer = newWriter();
      const found = weighed(response, writer);
      const blocks = blocksOf(found);
      if (blocks.length > 0) throw new Refusal('review.blocked', { fields: blocks });
      const near = neighboursOf(stores, id, query);
      const person = writeInto(writer, found, ids.next());
      const ending = { response, person, isNew: found.before === null, acceptOpen: found.clear };
      const change = endReviews(ledger, writer, [ending], by());
      return { change: change.id, view: shown(id, near) };
    },
    reject(id, query) {
      const response = existing(stores, id);
      if (isDone(response)) throw new Refusal('review.done');
      const near = neighboursOf(stores, id, query);
      put({ ...response, state: 'rejected', ...by(), change: null });
      return shown(id, near);
    },
    reopen(id, query) {
      const response = existing(stores, id);
      const near = neighboursOf(stores, id, query);
      if (response.state === 'rejected') {
        put({ ...response, state: 'inReview', reviewedBy: '', reviewedAt: null });
        return shown(id, near);
      }
      // Too old to be taken back, or never approved.
      if (response.change === null || !stores().changes.get(response.change))
        throw new Refusal('changes.nothingToUndo');
      const { kept } = ledger.undo(response.change, 'review.approved');
      return shown(id, near, kept);
    },
    clear: (query) =>
      jobs.run(undefined, async (progress) => {
        const open = stores().responses.ids(query);
        const waiting = open.filter((id) => !isDone(existing(stores, id)));
        const { clear, left } = await weighMany(waiting, many(progress));
        const rows = clear.slice(0, MANY).map(({ response, weighed: { proposal }, chosen, will }) => ({
          ...{ id: response.id, name: proposal.name || response.name, chosen, will },
        }));
        return { rows, left: left + clear.length - rows.length };
      }),
    approveClear: (chosen, job) =>
      jobs.run(job, async (progress) => {
        const wanted = [...new Set(chosen)];
        for (;;) {
          const needs = many(progress);
          const revision = people.revision();
          const all = await weighAll(wanted, needs);
          // The last moment to stop; and whatever was decided meanwhile counts.
          progress.step('writing', 0, 1);
          await progress.breathe();
          const settled = all.every(
            ({ response }) => JSON.stringify(stores().responses.get(response.id)) === JSON.stringify(response),
          );
          if (!settled || people.revision() !== revision) continue;
          const endings = all.map(({ response, person, isNew }) => ({ response, person, isNew, acceptOpen: true }));
          const change = endReviews(ledger, needs.writer, endings, by());
          return { change: change.id, approved: endings.length };
        }
      }),
    purgePreview: purging.preview,
    purge() {
      const done = purging.purge();
      emit('responses.changed', { ids: [] });
      return done;
    },
    forget: people.forget,
  };
}
