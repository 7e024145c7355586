import type { Migration } from './migration.ts';

/**
 * What was done and how each entry looked before and after. undone_order says in which order changes were
 * taken back, and is emptied by the next new change: from then on there is nothing to redo.
 */
export const changes: Migration = {
  name: 'changes',
  up: `
    CREATE TABLE changes (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      people INTEGER NOT NULL,
      at TEXT NOT NULL,
      undone_at TEXT,
      undone_order INTEGER
    ) STRICT;
    CREATE INDEX changes_by_time ON changes (at);
    CREATE INDEX changes_undone ON changes (undone_order) WHERE undone_order IS NOT NULL;

    CREATE TABLE changed_people (
      change INTEGER NOT NULL REFERENCES changes (seq) ON DELETE CASCADE,
      person TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (change, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX changed_people_by_person ON changed_people (person, change);
  `,
};
