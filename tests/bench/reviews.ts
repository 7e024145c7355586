import { storesOver } from '../../main/store/stores.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import { ResponseQuery } from '../../preload/contract/responses.ts';
import { openCore } from '../support/core.ts';
import { makeForm } from '../support/reviews.ts';
import { openRaw } from '../support/vault.ts';
import { benchPerson } from './people.ts';

/** Milliseconds, medians and the longest of each call. */
export interface ReviewTimes {
  readonly what: string;
  readonly median: number;
  readonly longest: number;
  /** The most the median may be. */
  readonly target: number;
}

const QUERY = ResponseQuery.parse({ state: 'received' });
const id = (at: number) => `00000000-0000-7000-8000-${(0xaa0000 + at).toString(16).padStart(12, '0')}`;

/** A response of one neighbour in two on the roster, and of somebody new. */
function response(form: string, at: number): Response {
  const { name, contacts } = benchPerson(at * 2);
  const known = at % 2 === 0;
  const answer = (question: string, text: string, options: string[] = []): Response['answers'][number] => ({
    ...{
      question,
      raw: text || options.join('; '),
      value: { text, options, other: '' },
      edited: null,
      translation: null,
    },
    ...{ share: 'yes', decision: 'open', redaction: null, purged: false, problems: [] },
  });
  const said = known ? name : `Newcomer ${at} Vo`;
  return {
    ...{
      id: id(at),
      form,
      version: 1,
      source: 'file',
      language: 'en',
      saidAt: new Date(1.77e12 + at * 6e4).toISOString(),
      saidOn: null,
    },
    ...{ broughtAt: '2026-03-02T15:00:00.000Z', batch: null, name: said, beside: [], partial: false, note: '' },
    ...{
      callBack: null,
      state: 'received',
      person: null,
      isNew: false,
      reviewedBy: '',
      reviewedAt: null,
      change: null,
    },
    answers: [
      answer('name', said),
      answer('pronouns', 'they'),
      answer('phone', known ? (contacts[0]?.value ?? '') : `(212) 555-${String(1000 + (at % 9000))}`),
      answer('spoken', '', ['es']),
      answer('building', 'North House'),
      answer('door', `${at}`),
      answer('offers', '', ['errands', 'rides']),
      answer('needs', '', ['company']),
      answer('access', 'No stairs, please; I walk with a stick and need a rest half way.'),
      answer('people', '3'),
      answer('wishes', 'A bench outside, and light at the door.'),
      answer('may_share', 'yes'),
    ],
  };
}

/** The queue as it is worked through: what one waits for between two keys. */
export async function benchReviews({ responses = 5000, people = 10_000, rounds = 40 } = {}): Promise<ReviewTimes[]> {
  const core = await openCore();
  try {
    const form = await makeForm(core);
    const sql = await openRaw(core.folder);
    const stores = storesOver(sql);
    const formVersion = stores.forms.get(form)?.version ?? 1;
    sql.transaction(() => {
      for (let at = 0; at < people; at++) stores.people.put(benchPerson(at));
      for (let at = 0; at < responses; at++) stores.responses.put({ ...response(form, at), version: formVersion });
    });
    sql.close();
    const times = new Map<string, number[]>();
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const value = await work();
      times.set(what, [...(times.get(what) ?? []), performance.now() - began]);
      return value;
    };
    await timed('the first response, everybody indexed', () => core.call('responses.get', { id: id(0), query: QUERY }));
    for (let at = 0; at < rounds; at++) {
      const offset = Math.floor((at * responses) / rounds);
      await timed('a page of the queue', () => core.call('responses.list', { offset, limit: 100 }));
      await timed('a page, searched by name', () => core.call('responses.list', { search: 'new', offset: 0 }));
      await timed('one response', () => core.call('responses.get', { id: id(offset), query: QUERY }));
      const whose = { who: 'new' } as const;
      const answers = response(form, 0).answers.map(({ question }) => ({ question, decision: 'accept' as const }));
      await timed('deciding', () => core.call('responses.decide', { id: id(offset), whose, answers, query: QUERY }));
      await timed('approving', () => core.call('responses.approve', { id: id(offset), query: QUERY }));
      await timed('the next one', () => core.call('responses.get', { id: id(offset + 1), query: QUERY }));
    }
    const { rows } = await timed('all that is clear', () => core.call('responses.clear', { query: QUERY }));
    const ids = rows.slice(0, 500).map((row) => row.id);
    if (ids.length > 0) await timed('approving 500 at once', () => core.call('responses.approveClear', { ids }));
    await timed('what a purge would take', () => core.call('responses.purgePreview', {}));
    const targets: Readonly<Record<string, number>> = {
      'a page of the queue': 20,
      'one response': 50,
      'the next one': 50,
    };
    return [...times].map(([what, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      const target = targets[what] ?? Number.POSITIVE_INFINITY;
      return { what, median: sorted[sorted.length >> 1] ?? 0, longest: sorted.at(-1) ?? 0, target };
    });
  } finally {
    core.end();
  }
}
