import { roster } from './0001-roster.ts';
import { search } from './0002-search.ts';
import { changes } from './0003-changes.ts';
import { records } from './0004-records.ts';
import { flyers } from './0005-flyers.ts';
import { podmaps } from './0006-podmaps.ts';
import { questionnaires } from './0007-questionnaires.ts';
import type { Migration } from './migration.ts';

/** In order; the database's version is how many it has been through. */
export const migrations: readonly Migration[] = [roster, search, changes, records, flyers, podmaps, questionnaires];
