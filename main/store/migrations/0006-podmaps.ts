import type { Migration } from './migration.ts';

/**
 * Maps that were sealed, each whole, and who would ask whom. Ties name people without a reference: when a removal
 * from the roster is undone, the ties of that person are there again.
 */
export const podmaps: Migration = {
  name: 'podmaps',
  up: `
    CREATE TABLE podmaps (
      id TEXT PRIMARY KEY NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX podmaps_by_change ON podmaps (changed_at, id);

    CREATE TABLE ties (
      from_person TEXT NOT NULL,
      to_person TEXT NOT NULL,
      PRIMARY KEY (from_person, to_person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX ties_by_other ON ties (to_person, from_person);
  `,
};
