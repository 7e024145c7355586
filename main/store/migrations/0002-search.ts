import type { Migration } from './migration.ts';

/**
 * Words people are found by, folded before they come here, so the plainest tokenizer will do: every
 * character beyond ASCII belongs to a word. secure-delete removes a word's traces with its person. No index of
 * beginnings: up to tens of thousands of people it saves nothing one could notice, and every edit pays for it.
 */
export const search: Migration = {
  name: 'search',
  up: `
    CREATE VIRTUAL TABLE people_search USING fts5 (words, tokenize = 'ascii');
    INSERT INTO people_search (people_search, rank) VALUES ('secure-delete', 1);
  `,
};
