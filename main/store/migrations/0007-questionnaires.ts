import type { Migration } from './migration.ts';

/**
 * Forms, each version whole, and what was answered. A response's words are one document; beside it stands the mark
 * of its review, which an undo puts back. `name_key` is folded, so that somebody is found however they are written.
 */
export const questionnaires: Migration = {
  name: 'questionnaires',
  up: `
    CREATE TABLE forms (
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (id, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE responses (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      form TEXT NOT NULL,
      version INTEGER NOT NULL,
      batch TEXT,
      fingerprint TEXT,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      language TEXT,
      said_at TEXT NOT NULL,
      call_back_on TEXT,
      document TEXT NOT NULL CHECK (json_valid(document)),
      state TEXT NOT NULL,
      person TEXT,
      is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
      reviewed_by TEXT NOT NULL,
      reviewed_at TEXT,
      change TEXT,
      FOREIGN KEY (form, version) REFERENCES forms (id, version)
    ) STRICT;
    CREATE INDEX responses_by_state ON responses (state, said_at, seq);
    CREATE INDEX responses_by_time ON responses (said_at, seq);
    CREATE INDEX responses_by_name ON responses (name_key, seq);
    CREATE INDEX responses_by_form ON responses (form, version);
    CREATE INDEX responses_by_batch ON responses (batch);
    CREATE INDEX responses_by_person ON responses (person);
    CREATE UNIQUE INDEX responses_once ON responses (form, fingerprint) WHERE fingerprint IS NOT NULL;

    CREATE TABLE changed_responses (
      change INTEGER NOT NULL REFERENCES changes (seq) ON DELETE CASCADE,
      response TEXT NOT NULL,
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      PRIMARY KEY (change, response)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX changed_responses_by_response ON changed_responses (response, change);

    -- Zones that came with a review, to go again with it.
    CREATE TABLE changed_zones (
      change INTEGER NOT NULL REFERENCES changes (seq) ON DELETE CASCADE,
      zone TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (change, zone)
    ) STRICT, WITHOUT ROWID;
  `,
};
