import type { Migration } from './migration.ts';

/**
 * People and where they live. `seq` is this database's own short handle and never leaves it; `id` is the
 * person's identity everywhere. Explicit, because a hidden rowid would change with VACUUM.
 */
export const roster: Migration = {
  name: 'roster',
  up: `
    CREATE TABLE zones (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      kind TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE households (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      door TEXT NOT NULL,
      door_key TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX households_by_words ON households (name, door);

    CREATE TABLE people (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      pronouns TEXT NOT NULL,
      zone_id TEXT REFERENCES zones (id),
      household_id TEXT REFERENCES households (id),
      offers TEXT NOT NULL CHECK (json_valid(offers)),
      needs TEXT NOT NULL CHECK (json_valid(needs)),
      access TEXT NOT NULL,
      notes TEXT NOT NULL,
      asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
      review_on TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX people_by_name ON people (name_key, seq);
    CREATE INDEX people_by_update ON people (updated_at, seq);
    CREATE INDEX people_by_zone ON people (zone_id);
    CREATE INDEX people_by_household ON people (household_id);
    CREATE INDEX people_by_consent ON people (asked, review_on);

    CREATE TABLE contacts (
      person INTEGER NOT NULL REFERENCES people (seq) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      hours TEXT NOT NULL,
      message_safe TEXT NOT NULL,
      PRIMARY KEY (person, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contacts_by_kind ON contacts (kind, person);

    CREATE TABLE languages (
      person INTEGER NOT NULL REFERENCES people (seq) ON DELETE CASCADE,
      use TEXT NOT NULL CHECK (use IN ('spoken', 'reads', 'interprets')),
      position INTEGER NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (person, use, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX languages_by_tag ON languages (use, tag, person);

    CREATE TABLE consents (
      person INTEGER NOT NULL REFERENCES people (seq) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      category TEXT NOT NULL,
      audience TEXT NOT NULL,
      status TEXT NOT NULL,
      purpose TEXT NOT NULL,
      how TEXT NOT NULL,
      language TEXT,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      review_on TEXT,
      PRIMARY KEY (person, position)
    ) STRICT, WITHOUT ROWID;
    -- What someone said is added to, never rewritten.
    CREATE TRIGGER consents_stay BEFORE UPDATE ON consents BEGIN
      SELECT RAISE(ABORT, 'consents are append-only');
    END;
  `,
};
