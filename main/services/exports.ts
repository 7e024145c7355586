import type { Audience } from '../../preload/contract/consent.ts';
import type { Output } from '../../preload/contract/index.ts';
import { languageNamer } from '../../preload/contract/languageNames.ts';
import type { RosterFilters } from '../../preload/contract/roster.ts';
import { type ExportPerson, exportRows } from '../domain/exportRows.ts';
import { EXPORT_WORDS } from '../domain/exportWords.ts';
import type { Disclosures } from './disclosures.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files } from './ports.ts';
import { type PreferencesService, wordsLanguage } from './preferences.ts';
import { dayOf } from './roster.ts';

export interface Exports {
  /** Asks where to, writes, and notes who was on the list. @throws Refusal disk.full, disk.denied, disk.failed */
  csv(audience: Audience, filters: RosterFilters, only?: readonly string[] | null): Promise<Output<'exports.csv'>>;
}

export interface ExportsNeeds {
  readonly stores: OpenStores;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly disclosures: Disclosures;
  readonly preferences: PreferencesService;
  readonly clock: Clock;
  /** Rows as the bytes of a file that spreadsheets open and never compute. */
  readonly csvBytes: (rows: readonly (readonly string[])[]) => Uint8Array;
}

export function createExports(needs: ExportsNeeds): Exports {
  const { stores, dialogs, files, disclosures, preferences, clock, csvBytes } = needs;

  function* people(filters: RosterFilters, only: ReadonlySet<string> | null): Generator<ExportPerson> {
    const zones = new Map(
      stores()
        .zones.list()
        .map(({ id, name }) => [id, name]),
    );
    for (const record of stores().people.every(filters, dayOf(clock.now()))) {
      if (only && !only.has(record.id)) continue;
      const zone = record.zoneId === null ? '' : (zones.get(record.zoneId) ?? '');
      yield { subject: record, zone, notes: record.notes };
    }
  }

  return {
    async csv(audience, filters, only = null) {
      const path = await dialogs.save('csv');
      if (path === null) return { saved: false, people: 0, withheld: 0, leftOut: 0 };
      const language = wordsLanguage(preferences);
      const list = exportRows(
        people(filters, only && new Set(only)),
        audience,
        EXPORT_WORDS[language],
        languageNamer(language),
      );
      await disclosures.noting('csv', audience, list.people, () => files.write(path, csvBytes(list.rows)));
      return { saved: true, people: list.people.length, withheld: list.withheld, leftOut: list.leftOut };
    },
  };
}
