import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import type { Answer } from '../preload/contract/errors.ts';
import type { Emit } from '../preload/contract/events.ts';
import { contract } from '../preload/contract/index.ts';
import type { EventMessage } from '../preload/contract/wire.ts';
import { csvBytes } from './interchange/csvOut.ts';
import { files } from './interchange/files.ts';
import { createTableReader } from './interchange/tableReader.ts';
import { createWorkbooks } from './interchange/workbook.ts';
import { handlersOf } from './ipc/handlers/index.ts';
import { createRouter } from './ipc/router.ts';
import { createNetworkStudy } from './network/networkStudy.ts';
import { createPrinter } from './print/printer.ts';
import { createFlyerTexts } from './print/texts.ts';
import { createAnswersIn } from './services/answersIn.ts';
import { createChanges } from './services/changes.ts';
import { createDisclosures } from './services/disclosures.ts';
import { createEmitter } from './services/emitter.ts';
import { createExports } from './services/exports.ts';
import { createBuild } from './services/flyers/build.ts';
import { createFlyers } from './services/flyers.ts';
import { createFlyerTextService } from './services/flyerTexts.ts';
import { createForms } from './services/forms.ts';
import { createImports } from './services/imports.ts';
import { createInsights } from './services/insight.ts';
import { createJobs } from './services/jobs.ts';
import { createJourneys } from './services/journey.ts';
import { createLedger } from './services/ledger.ts';
import { createMapSheets } from './services/podmaps/build.ts';
import { createKeeping } from './services/podmaps/keeping.ts';
import { createMapOut } from './services/podmaps/out.ts';
import { createSteps } from './services/podmaps/steps.ts';
import { createPodMaps } from './services/podmaps.ts';
import type { Clock, Dialogs, Ids, Printer } from './services/ports.ts';
import { createPreferences } from './services/preferences.ts';
import { createBuilds } from './services/print/builds.ts';
import { createPrint } from './services/print.ts';
import { createQuestionnaireBuild } from './services/questionnaires/build.ts';
import { createReviews } from './services/reviews.ts';
import { createRoster } from './services/roster.ts';
import type { Services } from './services/services.ts';
import { createSettings } from './services/settings.ts';
import { suggestPassphrase } from './services/suggestions.ts';
import { createPictureBuild } from './services/ties/build.ts';
import { createTiesOut } from './services/ties/out.ts';
import { createPicture } from './services/ties/picture.ts';
import { createTies } from './services/ties.ts';
import { createVault } from './services/vault.ts';
import { createZones } from './services/zones.ts';
import { asRefusal } from './store/failures.ts';
import { preferenceFile, systemClock, systemIds } from './store/system.ts';
import type { Cost } from './store/vault/derive.ts';
import { vaultFolder } from './store/vault/folder.ts';

export interface CoreOptions {
  /** The vault's folder; made when the vault is. */
  readonly folder: string;
  /** The folder of what ships with the app: locales, invites, fonts, the sample neighbourhood. */
  readonly resources: string;
  readonly dialogs: Dialogs;
  /** Runs after everything is closed and zeroed because the person asked to lock: the host ends the process. */
  readonly onLock?: () => void;
  /** Hears that the window has put everything typed into the vault. */
  readonly onSettled?: () => void;
  /** Hears of failures nobody planned for; for tests and development. */
  readonly onFault?: (call: string, error: unknown) => void;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** For tests only: what deriving a key may cost. */
  readonly cost?: Cost;
  /** For tests only: a printer that runs already. */
  readonly printer?: Printer;
}

export interface Core {
  /** Answers a call of the contract; never rejects. */
  dispatch(name: unknown, input: unknown): Promise<Answer<unknown>>;
  on(listener: (message: EventMessage) => void): () => void;
  readonly emit: Emit;
  /** Closes the vault and zeroes its key. */
  close(): void;
}

/** The whole core, every concrete part named once. */
export function compose(options: CoreOptions): Core {
  const { clock = systemClock, ids = systemIds(clock) } = options;
  const { emit, on } = createEmitter();
  const jobs = createJobs({ emit, clock, breathe: () => soon() });
  const preferences = createPreferences(preferenceFile(join(options.folder, 'preferences.json')), emit);
  const study = createNetworkStudy();
  const printer = options.printer ?? createPrinter(join(options.resources, 'fonts'));
  const vault = createVault({
    folder: vaultFolder({ folder: options.folder, clock, ...(options.cost && { cost: options.cost }) }),
    clock,
    emit,
    beforeClose: () => {
      jobs.cancelAll();
      imports.forget();
      answersIn.forget();
      reviews.forget();
      // The printing thread remembers words it has printed.
      void printer.close();
      print.forget();
      podmaps.forget();
      void study.close();
    },
  });
  const stores = () => vault.stores();
  const settings = createSettings(stores, emit);
  const ledger = createLedger({ stores, clock, ids, emit });
  const disclosures = createDisclosures(stores, clock, ids, emit);
  const readSample = () => JSON.parse(readFileSync(join(options.resources, 'sample', 'neighbourhood.json'), 'utf8'));
  const { dialogs } = options;
  const texts = createFlyerTexts(options.resources);
  const flyerTexts = createFlyerTextService(stores, texts, emit);
  const flyers = createFlyers({ stores, clock, settings, flyerTexts });
  const utf8 = (text: string) => Buffer.from(text);
  const goingOut = { stores, preferences, jobs, printer, dialogs, files, utf8 };

  const keeping = createKeeping(stores);
  const mapSheets = createMapSheets({ keeping, texts, clock });
  const podmaps = createPodMaps({
    ...{ clock, ids, emit, keeping, steps: createSteps(), texts },
    out: createMapOut({ ...goingOut, keeping, sheets: mapSheets }),
  });
  const picture = createPicture({ stores, clock, study });
  const pictureBuild = createPictureBuild({ picture, texts, clock });
  const ties = createTies({
    ...{ stores, emit, keeping, picture },
    out: createTiesOut({ ...goingOut, picture, build: pictureBuild, disclosures, csvBytes }),
  });
  const insights = createInsights({ stores });
  const print = createPrint({
    ...{ stores, clock, jobs, disclosures, files, dialogs, printer, ids },
    build: createBuilds({
      flyers: createBuild({ stores, clock, settings, flyerTexts, texts }),
      maps: mapSheets.build,
      questionnaires: createQuestionnaireBuild({ stores, texts, insights, clock }),
      picture: pictureBuild,
    }),
  });
  const reader = createTableReader();
  const imports = createImports({ stores, ledger, jobs, dialogs, files, settings, clock, ids, reader });
  const answersIn = createAnswersIn({ stores, jobs, dialogs, files, settings, clock, ids, reader, emit, texts });
  const reviews = createReviews({ stores, ledger, jobs, settings, clock, ids, emit, texts });

  const services: Services = {
    vault,
    lock: () => {
      vault.close();
      options.onLock?.();
    },
    settled: () => options.onSettled?.(),
    suggestPassphrase: () => suggestPassphrase(preferences.get().language, randomBytes),
    jobs,
    preferences,
    settings,
    stores,
    ledger,
    roster: createRoster({ stores, ledger, settings, clock, ids }),
    zones: createZones(stores, ids, emit),
    changes: createChanges(stores, ledger),
    disclosures,
    imports,
    exports: createExports({ stores, dialogs, files, disclosures, preferences, clock, csvBytes }),
    journey: createJourneys({ stores, ledger, clock, ids, read: readSample }),
    flyers,
    flyerTexts,
    print,
    podmaps,
    ties,
    forms: createForms({ stores, clock, ids, emit, texts, preferences, dialogs, files, workbooks: createWorkbooks() }),
    answersIn,
    reviews,
    insights,
  };
  const router = createRouter(contract, naming(handlersOf(services)), {
    isOpen: vault.isOpen,
    ...(options.onFault && { onFault: options.onFault }),
  });
  return { dispatch: router.dispatch, on, emit, close: vault.close };
}

type AnyHandler = (input: never) => unknown;

/** Every handler, with failures of disk and database under their names. */
function naming(handlers: Readonly<Record<string, AnyHandler>>): Readonly<Record<string, AnyHandler>> {
  const wrap =
    (handler: AnyHandler): AnyHandler =>
    async (input) => {
      try {
        return await handler(input);
      } catch (error) {
        throw asRefusal(error);
      }
    };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, wrap(handler)]));
}
