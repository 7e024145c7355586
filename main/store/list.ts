import type { PersonRow, RosterFilters, RosterQuery } from '../../preload/contract/roster.ts';
import { matchExpression } from '../domain/searchQuery.ts';
import type { Sql } from './sql.ts';

/** unasked, due or asked, from the two columns kept for it; takes the day as its one parameter. */
export const CONSENT_STATE = `CASE WHEN p.asked = 0 THEN 'unasked' WHEN p.review_on <= ? THEN 'due' ELSE 'asked' END`;

interface Where {
  readonly text: string;
  readonly values: unknown[];
}

function whereOf(filters: RosterFilters, today: string, search = ''): Where {
  const parts: string[] = [];
  const values: unknown[] = [];
  const among = (column: string, chosen: readonly string[]) => {
    values.push(JSON.stringify(chosen));
    return `${column} IN (SELECT value FROM json_each(?))`;
  };
  const match = matchExpression(search);
  if (match !== null) {
    parts.push('p.seq IN (SELECT rowid FROM people_search WHERE people_search MATCH ?)');
    values.push(match);
  } else if (search.trim() !== '') parts.push('0');
  if (filters.zoneIds.length) parts.push(among('p.zone_id', filters.zoneIds));
  if (filters.spoken.length) {
    parts.push(`p.seq IN (SELECT person FROM languages WHERE use = 'spoken' AND ${among('tag', filters.spoken)})`);
  }
  if (filters.contact.length) {
    parts.push(`p.seq IN (SELECT person FROM contacts WHERE ${among('kind', filters.contact)})`);
  }
  if (filters.consent.length) {
    values.push(today);
    parts.push(among(CONSENT_STATE, filters.consent));
  }
  return { text: parts.length ? `WHERE ${parts.join(' AND ')}` : '', values };
}

/** Blank doors and zones come last whichever way the list runs: they are where something is left to fill in. */
const ORDERS: Readonly<Record<RosterQuery['sort']['by'], { readonly join: string; readonly keys: readonly string[] }>> =
  {
    name: { join: '', keys: ['p.name_key'] },
    updated: { join: '', keys: ['p.updated_at'] },
    door: {
      join: 'LEFT JOIN households h ON h.id = p.household_id',
      keys: ["coalesce(h.door, '') = ''", 'h.door_key', 'p.name_key'],
    },
    zone: { join: 'LEFT JOIN zones z ON z.id = p.zone_id', keys: ['z.id IS NULL', 'z.name_key', 'p.name_key'] },
  };

function orderOf({ by, direction }: RosterQuery['sort']): { join: string; text: string } {
  const { join, keys } = ORDERS[by];
  const way = direction === 'descending' ? 'DESC' : 'ASC';
  const ordered = keys.map((key) => (/=|NULL/.test(key) ? key : `${key} ${way}`));
  return { join, text: `ORDER BY ${ordered.join(', ')}, p.seq ${way}` };
}

// The page is found by handle first, so that only its own lines are looked up in full.
const rowsOf = (page: string) => `
  WITH page AS MATERIALIZED (${page})
  SELECT p.id, p.name, coalesce(h.door, '') AS door, coalesce(z.name, '') AS zone, c.kind, c.value,
    (SELECT json_group_array(tag ORDER BY position) FROM languages WHERE person = p.seq AND use = 'spoken') AS spoken,
    ${CONSENT_STATE} AS consent, p.updated_at
  FROM page JOIN people p ON p.seq = page.seq
  LEFT JOIN households h ON h.id = p.household_id
  LEFT JOIN zones z ON z.id = p.zone_id
  LEFT JOIN contacts c ON c.person = p.seq AND c.position = 0
  ORDER BY page.place`;

interface Row {
  id: string;
  name: string;
  door: string;
  zone: string;
  kind: NonNullable<PersonRow['reach']>['kind'] | null;
  value: string | null;
  spoken: string;
  consent: PersonRow['consent'];
  updated_at: string;
}

/** A page of the list and how many there are in all. `today` is YYYY-MM-DD. */
export function listPeople(sql: Sql, query: RosterQuery, today: string): { rows: PersonRow[]; total: number } {
  const where = whereOf(query.filters, today, query.search);
  const { join, text } = orderOf(query.sort);
  const { total } = sql.prepare(`SELECT count(*) AS total FROM people p ${where.text}`).get(...where.values) as {
    total: number;
  };
  const page = `SELECT seq, row_number() OVER () AS place FROM
    (SELECT p.seq FROM people p ${join} ${where.text} ${text} LIMIT ? OFFSET ?)`;
  const rows = sql.prepare(rowsOf(page)).all(...where.values, query.limit, query.offset, today) as Row[];
  return { rows: rows.map(toRow), total };
}

function toRow(row: Row): PersonRow {
  return {
    id: row.id,
    name: row.name,
    door: row.door,
    zone: row.zone,
    reach: row.kind === null ? null : { kind: row.kind, value: row.value ?? '' },
    spoken: JSON.parse(row.spoken) as string[],
    consent: row.consent,
    updatedAt: row.updated_at,
  };
}

/** Handles of everybody the filters leave, by name. */
export function seqsOf(sql: Sql, filters: RosterFilters, today: string): number[] {
  const where = whereOf(filters, today);
  const rows = sql
    .prepare(`SELECT p.seq FROM people p ${where.text} ORDER BY p.name_key, p.seq`)
    .all(...where.values) as { seq: number }[];
  return rows.map(({ seq }) => seq);
}
