import type { RosterFacets } from '../../preload/contract/roster.ts';
import { CONSENT_STATE } from './list.ts';
import type { Sql } from './sql.ts';

/** How many people each filter would leave, most first. `today` is YYYY-MM-DD. */
export function facets(sql: Sql, today: string): RosterFacets {
  const counted = <T>(text: string, ...values: unknown[]) =>
    sql.prepare(`${text} GROUP BY 1 ORDER BY 2 DESC, 1`).all(...values) as { value: T; count: number }[];
  const languages = (use: string) =>
    counted<string>('SELECT tag AS value, count(DISTINCT person) AS count FROM languages WHERE use = ?', use);
  const { total } = sql.prepare('SELECT count(*) AS total FROM people').get() as { total: number };
  return {
    total,
    spoken: languages('spoken'),
    reads: languages('reads'),
    contact: counted<RosterFacets['contact'][number]['value']>(
      'SELECT kind AS value, count(DISTINCT person) AS count FROM contacts',
    ),
    consent: counted<RosterFacets['consent'][number]['value']>(
      `SELECT ${CONSENT_STATE} AS value, count(*) AS count FROM people p`,
      today,
    ),
  };
}
