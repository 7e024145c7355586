import type { answersInCalls } from '../../../preload/contract/answersIn.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { insightCalls } from '../../../preload/contract/insight.ts';
import type { responsesCalls } from '../../../preload/contract/responses.ts';
import type { reviewsCalls } from '../../../preload/contract/reviews.ts';
import type { Services } from '../../services/services.ts';

/** What the window may ask about answers on their way in. */
export const answersInHandlers = ({ answersIn }: Services): Pick<Handlers, keyof typeof answersInCalls> => ({
  'responses.preview': async ({ job }) => ({ preview: await answersIn.preview(job) }),
  'responses.remap': async (input) => ({ preview: await answersIn.remap(input) }),
  'responses.previewColumns': async ({ token }) => ({ columns: await answersIn.previewColumns(token) }),
  'responses.previewRows': ({ token, offset, limit }) => answersIn.previewRows(token, offset, limit),
  'responses.bring': ({ token, job }) => answersIn.bring(token, job),
  'responses.takeBack': ({ batch }) => answersIn.takeBack(batch),
  'responses.batches': () => answersIn.batches(),
  'responses.write': (input) => answersIn.write(input),
  'responses.remove': ({ id }) => {
    answersIn.remove(id);
    return {};
  },
});

/** What the window may ask about their queue and their review. */
export const responsesHandlers = ({
  reviews,
}: Services): Pick<Handlers, keyof typeof responsesCalls | keyof typeof reviewsCalls> => ({
  'responses.list': (query) => reviews.list(query),
  'responses.get': ({ id, query }) => reviews.get(id, query),
  'responses.decide': (input) => reviews.decide(input),
  'responses.approve': ({ id, query }) => reviews.approve(id, query),
  'responses.reject': ({ id, query }) => reviews.reject(id, query),
  'responses.reopen': ({ id, query }) => reviews.reopen(id, query),
  'responses.clear': ({ query }) => reviews.clear(query),
  'responses.approveClear': ({ ids, job }) => reviews.approveClear(ids, job),
  'responses.purgePreview': () => reviews.purgePreview(),
  'responses.purge': () => reviews.purge(),
});

export const insightHandlers = ({ insights }: Services): Pick<Handlers, keyof typeof insightCalls> => ({
  'insight.numbers': ({ form, audience }) => insights.numbers(form, audience),
});
