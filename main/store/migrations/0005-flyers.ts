import type { Migration } from './migration.ts';

/** The organizer's own wording of flyers with its review, and how many copies of a run went out. */
export const flyers: Migration = {
  name: 'flyers',
  up: `
    CREATE TABLE flyer_texts (
      template TEXT NOT NULL,
      language TEXT NOT NULL,
      text TEXT CHECK (text IS NULL OR json_valid(text)),
      review TEXT CHECK (review IS NULL OR json_valid(review)),
      PRIMARY KEY (template, language)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE disclosures ADD COLUMN copies INTEGER NOT NULL DEFAULT 1;
  `,
};
