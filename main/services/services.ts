import type { AnswersIn } from './answersIn.ts';
import type { Changes } from './changes.ts';
import type { Disclosures } from './disclosures.ts';
import type { Exports } from './exports.ts';
import type { Flyers } from './flyers.ts';
import type { FlyerTextService } from './flyerTexts.ts';
import type { Forms } from './forms.ts';
import type { Imports } from './imports.ts';
import type { Insights } from './insight.ts';
import type { Jobs } from './jobs.ts';
import type { Journeys } from './journey.ts';
import type { Ledger } from './ledger.ts';
import type { PodMaps } from './podmaps.ts';
import type { OpenStores } from './ports/stores.ts';
import type { PreferencesService } from './preferences.ts';
import type { Print } from './print.ts';
import type { Reviews } from './reviews.ts';
import type { Roster } from './roster.ts';
import type { SettingsService } from './settings.ts';
import type { Ties } from './ties.ts';
import type { VaultService } from './vault.ts';
import type { Zones } from './zones.ts';

/** What the handlers of calls may reach. */
export interface Services {
  readonly vault: VaultService;
  /** Ends what is open and lets the host end this process. */
  readonly lock: () => void;
  /** Tells the host that everything typed is in the vault. */
  readonly settled: () => void;
  readonly suggestPassphrase: () => Promise<string>;
  readonly jobs: Jobs;
  readonly preferences: PreferencesService;
  readonly settings: SettingsService;
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly roster: Roster;
  readonly zones: Zones;
  readonly changes: Changes;
  readonly disclosures: Disclosures;
  readonly journey: Journeys;
  readonly imports: Imports;
  readonly exports: Exports;
  readonly flyers: Flyers;
  readonly flyerTexts: FlyerTextService;
  readonly print: Print;
  readonly podmaps: PodMaps;
  readonly ties: Ties;
  readonly forms: Forms;
  readonly answersIn: AnswersIn;
  readonly reviews: Reviews;
  readonly insights: Insights;
}
