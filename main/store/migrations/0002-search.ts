import type { Migration } from './index.ts';

/**
 * Words people are found by, folded before they come here, so the plainest tokenizer will do: every
 * character beyond ASCII belongs to a word. secure-delete removes a word's traces with its person.
 */
export const search: Migration = {
  name: 'search',
  up: `
    CREATE VIRTUAL TABLE people_search USING fts5 (words, tokenize = 'ascii', prefix = '2 3');
    INSERT INTO people_search (people_search, rank) VALUES ('secure-delete', 1);
  `,
};
