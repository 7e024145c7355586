import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import { kumuOfMap, withCodes } from '../../domain/podmap/kumu.ts';
import type { Jobs } from '../jobs.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Dialogs, Files, Printer } from '../ports.ts';
import { type PreferencesService, wordsLanguage } from '../preferences.ts';
import type { MapSheets } from './build.ts';
import type { Keeping } from './keeping.ts';

/** Maps as files for other programs. */
export interface MapOut {
  /** @throws Refusal notFound.podMap, print.failed, disk.full, disk.denied, disk.failed */
  export(id: string, as: 'svg' | 'kumu', names: boolean, paper: Paper): Promise<{ saved: boolean }>;
}

export interface MapOutNeeds {
  readonly stores: OpenStores;
  readonly keeping: Keeping;
  readonly sheets: MapSheets;
  readonly preferences: PreferencesService;
  readonly jobs: Jobs;
  readonly printer: Printer;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly utf8: (text: string) => Uint8Array;
}

export function createMapOut(needs: MapOutNeeds): MapOut {
  const { stores, keeping, sheets, preferences, jobs, printer, dialogs, files, utf8 } = needs;

  const svgOf = (id: string, names: boolean, paper: Paper): Promise<string> => {
    const language = wordsLanguage(preferences);
    const map = keeping.get(id);
    const shown = names ? map : withCodes(map, sheets.words(language).words.you);
    const sheet = { ...sheets.ofMap(shown, language, paper), details: null };
    return jobs.run(undefined, (progress) => printer.svg(sheet, progress));
  };

  return {
    async export(id, as, names, paper) {
      keeping.get(id);
      const path = await dialogs.save(as);
      if (path === null) return { saved: false };
      const text =
        as === 'svg'
          ? await svgOf(id, names, paper)
          : `${JSON.stringify(kumuOfMap(keeping.get(id), names), null, 2)}\n`;
      // Nothing leaves a vault that was locked meanwhile.
      stores();
      await files.write(path, utf8(text));
      return { saved: true };
    },
  };
}
