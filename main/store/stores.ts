import type { Stores } from '../services/ports/stores.ts';
import { changeStore } from './changes.ts';
import { disclosureStore } from './disclosures.ts';
import { flyerTextStore } from './flyerTexts.ts';
import { formStore } from './forms.ts';
import { importStore } from './imports.ts';
import { peopleStore } from './people.ts';
import { householdStore, zoneStore } from './places.ts';
import { podMapStore } from './podmaps.ts';
import { responseStore } from './responses.ts';
import type { Sql } from './sql.ts';
import { tieStore } from './ties.ts';
import { valueStore } from './values.ts';

/** Everything inside one open, migrated database. */
export const storesOver = (sql: Sql): Stores => ({
  people: peopleStore(sql),
  households: householdStore(sql),
  zones: zoneStore(sql),
  changes: changeStore(sql),
  disclosures: disclosureStore(sql),
  flyerTexts: flyerTextStore(sql),
  imports: importStore(sql),
  podmaps: podMapStore(sql),
  forms: formStore(sql),
  responses: responseStore(sql),
  ties: tieStore(sql),
  values: valueStore(sql),
  transaction: (work) => sql.transaction(work),
  rewrite() {
    // Removed words are overwritten as they go, but moving what stays may leave copies behind. The copy that is
    // made meanwhile is in memory, as is everything temporary.
    sql.exec('VACUUM');
    sql.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  },
});
