import type { ConsentRecord } from '../../preload/contract/consent.ts';
import type { ContactMethod } from '../../preload/contract/roster.ts';
import type { PersonRecord } from '../services/ports.ts';
import type { Sql } from './sql.ts';

const CONTACTS = `(SELECT json_group_array(json_object('kind', kind, 'value', value, 'hours', hours,
  'messageSafe', message_safe) ORDER BY position) FROM contacts WHERE person = p.seq)`;
const CONSENTS = `(SELECT json_group_array(json_object('id', id, 'category', category, 'audience', audience,
  'status', status, 'purpose', purpose, 'how', how, 'language', language, 'recordedBy', recorded_by,
  'recordedAt', recorded_at, 'reviewOn', review_on) ORDER BY position) FROM consents WHERE person = p.seq)`;
const tags = (use: string) =>
  `(SELECT json_group_array(tag ORDER BY position) FROM languages WHERE person = p.seq AND use = '${use}')`;

const SELECT = `SELECT p.id, p.name, p.pronouns, p.zone_id, p.household_id, h.name AS household, h.door,
  p.offers, p.needs, p.access, p.notes, p.created_at, p.updated_at, ${CONTACTS} AS contacts,
  ${CONSENTS} AS consents, ${tags('spoken')} AS spoken, ${tags('reads')} AS reads,
  ${tags('interprets')} AS interprets
  FROM people p LEFT JOIN households h ON h.id = p.household_id`;

interface Row {
  id: string;
  name: string;
  pronouns: string;
  zone_id: string | null;
  household_id: string | null;
  household: string | null;
  door: string | null;
  offers: string;
  needs: string;
  access: string;
  notes: string;
  created_at: string;
  updated_at: string;
  contacts: string;
  consents: string;
  spoken: string;
  reads: string;
  interprets: string;
}

const list = <T>(json: string): T[] => JSON.parse(json) as T[];

function recordOf(row: Row): PersonRecord {
  return {
    id: row.id,
    name: row.name,
    pronouns: row.pronouns,
    contacts: list<ContactMethod>(row.contacts),
    languages: {
      spoken: list<string>(row.spoken),
      reads: list<string>(row.reads),
      interprets: list<string>(row.interprets),
    },
    zoneId: row.zone_id,
    household:
      row.household_id === null ? null : { id: row.household_id, name: row.household ?? '', door: row.door ?? '' },
    offers: list<string>(row.offers),
    needs: list<string>(row.needs),
    access: row.access,
    notes: row.notes,
    consents: list<ConsentRecord>(row.consents),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** One whole entry, in one query. */
export function recordById(sql: Sql, id: string): PersonRecord | undefined {
  const row = sql.prepare(`${SELECT} WHERE p.id = ?`).get(id) as Row | undefined;
  return row && recordOf(row);
}

/** Whole entries by handle, in the order of the handles given. */
export function recordsBySeq(sql: Sql, seqs: readonly number[]): PersonRecord[] {
  const rows = sql
    .prepare(`${SELECT} JOIN json_each(?) wanted ON p.seq = wanted.value ORDER BY wanted.key`)
    .all(JSON.stringify(seqs)) as Row[];
  return rows.map(recordOf);
}
