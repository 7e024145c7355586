import type { Migration } from './migration.ts';

/** Small named values, what left the app, and which rows of forms were brought in. */
export const records: Migration = {
  name: 'records',
  up: `
    CREATE TABLE named_values (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE disclosures (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      audience TEXT NOT NULL,
      at TEXT NOT NULL,
      people INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE disclosed_people (
      person TEXT NOT NULL,
      disclosure INTEGER NOT NULL REFERENCES disclosures (seq) ON DELETE CASCADE,
      PRIMARY KEY (person, disclosure)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE imported_rows (
      fingerprint TEXT NOT NULL,
      change TEXT NOT NULL,
      person TEXT NOT NULL,
      PRIMARY KEY (fingerprint, change)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX imported_rows_by_change ON imported_rows (change);
  `,
};
