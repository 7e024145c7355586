import { Response, type ResponseState, ReviewMark } from '../../preload/contract/responseKinds.ts';
import type { ResponseQuery, ResponseRow } from '../../preload/contract/responses.ts';
import { fold } from '../domain/search.ts';
import type { AnsweredForm, ResponseStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

interface Row {
  readonly document: string;
  readonly state: ResponseState;
  readonly person: string | null;
  readonly is_new: 0 | 1;
  readonly reviewed_by: string;
  readonly reviewed_at: string | null;
  readonly change: string | null;
}

const MARK = 'state, person, is_new, reviewed_by, reviewed_at, change';
const SELECT = `SELECT document, ${MARK} FROM responses`;
/** What still waits for a review. */
const OPEN = "state IN ('received', 'inReview', 'issues')";

const responseOf = (row: Row): Response =>
  Response.parse({
    ...JSON.parse(row.document),
    state: row.state,
    person: row.person,
    isNew: row.is_new === 1,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    change: row.change,
  });
const responsesOf = (rows: unknown[]): Response[] => (rows as Row[]).map(responseOf);

const ORDERS: Readonly<Record<ResponseQuery['sort'], string>> = {
  oldest: 'said_at, seq',
  newest: 'said_at DESC, seq DESC',
  name: "name_key = '', name_key, seq",
};

/** Everything a query asks but the state, which is counted across. */
function whereOf({ form, language, unfinished, callBackBy, search }: ResponseQuery): {
  text: string;
  values: unknown[];
} {
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (part: string, value: unknown) => {
    parts.push(part);
    values.push(value);
  };
  if (form !== null) add('form = ?', form);
  if (language !== null) add('language = ?', language);
  if (unfinished) parts.push(`document ->> 'partial' AND document ->> 'source' <> 'file' AND ${OPEN}`);
  if (callBackBy !== null) add('call_back_on <= ?', callBackBy);
  const words = fold(search);
  for (const word of words.split(' ').filter((word) => word !== '')) add('instr(name_key, ?) > 0', word);
  // A search for nothing but signs finds nobody, as in the list of people.
  if (words === '' && search.trim() !== '') parts.push('0');
  return { text: parts.length > 0 ? parts.join(' AND ') : '1', values };
}

const stateOf = (query: ResponseQuery) =>
  query.state === null ? { text: '', values: [] } : { text: ' AND state = ?', values: [query.state] };

/** A line of the queue, counted from the document without building it. */
const LINE = `r.id, r.form, r.version, r.state, r.name, r.language, r.reviewed_by, r.reviewed_at, r.document ->> 'source' AS source,
  r.document ->> 'saidAt' AS said_at, r.document ->> 'saidOn' AS said_on, r.document ->> 'broughtAt' AS brought_at, r.document ->> 'partial' AS partial,
  r.document -> 'callBack' AS call_back, f.document ->> 'name' AS form_name,
  (SELECT count(*) FROM json_each(r.document, '$.answers') a) AS answers,
  (SELECT count(*) FROM json_each(r.document, '$.answers') a WHERE a.value ->> 'decision' = 'open') AS open,
  (SELECT count(*) FROM json_each(r.document, '$.answers') a WHERE a.value ->> 'decision' = 'hold') AS held`;

const lineOf = (row: Record<string, unknown>): ResponseRow =>
  ({
    ...{ id: row.id, form: row.form, version: row.version, state: row.state, name: row.name, language: row.language },
    ...{
      source: row.source,
      saidAt: row.said_at,
      saidOn: row.said_on,
      broughtAt: row.brought_at,
      partial: row.partial === 1,
    },
    ...{ reviewedBy: row.reviewed_by, reviewedAt: row.reviewed_at, formName: row.form_name },
    callBack: JSON.parse(String(row.call_back ?? 'null')),
    ...{ answers: row.answers, open: row.open, held: row.held },
  }) as ResponseRow;

/** What was answered: a document each, and beside it the mark of its review. */
export const responseStore = (sql: Sql): ResponseStore => ({
  get(id) {
    const row = sql.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
    return row && responseOf(row);
  },
  put(response, fingerprint) {
    const mark = ReviewMark.parse(response);
    const words = Object.fromEntries(Object.entries(response).filter(([name]) => !(name in mark)));
    sql
      .prepare(
        `INSERT INTO responses (id, form, version, batch, fingerprint, name, name_key, language, said_at, call_back_on,
           document, ${MARK})
         VALUES (@id, @form, @version, @batch, @fingerprint, @name, @nameKey, @language, @saidAt, @callBackOn,
           @document, @state, @person, @isNew, @reviewedBy, @reviewedAt, @change)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name, name_key = excluded.name_key,
           language = excluded.language, said_at = excluded.said_at, call_back_on = excluded.call_back_on,
           document = excluded.document, state = excluded.state, person = excluded.person, is_new = excluded.is_new,
           reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at, change = excluded.change`,
      )
      .run({
        ...{ id: response.id, form: response.form, version: response.version, batch: response.batch },
        ...{ fingerprint: fingerprint ?? null, name: response.name, nameKey: fold(response.name) },
        ...{ language: response.language, saidAt: response.saidAt ?? response.broughtAt },
        ...{ callBackOn: response.callBack?.on ?? null, document: JSON.stringify(words) },
        ...{ ...mark, isNew: mark.isNew ? 1 : 0 },
      });
  },
  remove(id) {
    sql.prepare('DELETE FROM responses WHERE id = ?').run(id);
  },
  list(query, today) {
    const where = whereOf(query);
    const state = stateOf(query);
    const rows = sql
      .prepare(
        `SELECT ${LINE} FROM (SELECT * FROM responses WHERE ${where.text}${state.text} ORDER BY ${ORDERS[query.sort]}
           LIMIT ? OFFSET ?) r JOIN forms f ON f.id = r.form AND f.version = r.version
         ORDER BY ${ORDERS[query.sort].replaceAll(/\b(said_at|seq|name_key)\b/g, 'r.$1')}`,
      )
      .all(...where.values, ...state.values, query.limit, query.offset) as Record<string, unknown>[];
    const states = { received: 0, inReview: 0, issues: 0, approved: 0, rejected: 0 };
    for (const { state, count } of sql
      .prepare(`SELECT state, count(*) AS count FROM responses WHERE ${where.text} GROUP BY state`)
      .all(...where.values) as { state: ResponseState; count: number }[]) {
      states[state] = count;
    }
    const total = query.state === null ? Object.values(states).reduce((a, b) => a + b, 0) : states[query.state];
    const { due } = sql.prepare('SELECT count(*) AS due FROM responses WHERE call_back_on <= ?').get(today) as {
      due: number;
    };
    return { rows: rows.map(lineOf), total, states, due };
  },
  ids(query) {
    const where = whereOf(query);
    const state = stateOf(query);
    const rows = sql
      .prepare(`SELECT id FROM responses WHERE ${where.text}${state.text} ORDER BY ${ORDERS[query.sort]}`)
      .all(...where.values, ...state.values) as { id: string }[];
    return rows.map(({ id }) => id);
  },
  *every(form, states) {
    const ids = sql
      .prepare(
        `SELECT id FROM responses WHERE (@form IS NULL OR form = @form)
           AND state IN (SELECT value FROM json_each(@states)) ORDER BY said_at, seq`,
      )
      .all({ form, states: JSON.stringify(states) }) as { id: string }[];
    // One at a time: whoever asks may write in between, and thousands of documents need not be held at once.
    for (const { id } of ids) {
      const row = sql.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
      if (row) yield responseOf(row);
    }
  },
  ofPerson: (person) => responsesOf(sql.prepare(`${SELECT} WHERE person = ? ORDER BY said_at, seq`).all(person)),
  known(form, fingerprints) {
    // Each is looked up by itself: joined, the database would go through the whole form for every one of them.
    const one = sql.prepare(
      'SELECT 1 FROM responses INDEXED BY responses_once WHERE form = ? AND fingerprint = ? AND fingerprint IS NOT NULL',
    );
    return new Set(fingerprints.filter((fingerprint) => one.get(form, fingerprint) !== undefined));
  },
  counts: () =>
    sql
      .prepare(
        `SELECT form, count(*) AS responses, max(document ->> 'broughtAt') AS lastAt FROM responses GROUP BY form`,
      )
      .all() as AnsweredForm[],
  answered: (form, version) =>
    sql.prepare('SELECT 1 FROM responses WHERE form = ? AND version = ? LIMIT 1').get(form, version) !== undefined,
  batches: () =>
    sql
      .prepare(
        `SELECT batch, min(form) AS form, min(document ->> 'broughtAt') AS at, count(*) AS responses,
           sum(${OPEN}) AS open
         FROM responses WHERE batch IS NOT NULL GROUP BY batch ORDER BY at DESC, batch DESC`,
      )
      .all() as { batch: string; form: string; at: string; responses: number; open: number }[],
  ofBatch: (batch) => responsesOf(sql.prepare(`${SELECT} WHERE batch = ? ORDER BY seq`).all(batch)),
});
