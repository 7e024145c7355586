import { Refusal } from '../../../preload/contract/errors.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { PodPicture } from '../../../preload/contract/ties.ts';
import { tieRows } from '../../domain/network/rows.ts';
import { kumuOfTies } from '../../domain/podmap/kumu.ts';
import type { Disclosures } from '../disclosures.ts';
import type { Jobs } from '../jobs.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Dialogs, Files, Printer } from '../ports.ts';
import { type PreferencesService, wordsLanguage } from '../preferences.ts';
import type { Built } from '../print/built.ts';
import type { Picture, PictureView } from './picture.ts';

/** The picture of the pod as files for other programs. */
export interface TiesOut {
  /** @throws Refusal notFound.zone, notFound.person, flyer.nobody, print.failed, disk.full, disk.denied, disk.failed */
  export(view: PictureView, as: 'svg' | 'kumu' | 'csv', names: boolean): Promise<Output<'ties.export'>>;
}

export interface TiesOutNeeds {
  readonly stores: OpenStores;
  readonly picture: Picture;
  readonly build: (document: PodPicture) => Promise<Built>;
  readonly preferences: PreferencesService;
  readonly disclosures: Disclosures;
  readonly jobs: Jobs;
  readonly printer: Printer;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly utf8: (text: string) => Uint8Array;
  readonly csvBytes: (rows: readonly (readonly string[])[]) => Uint8Array;
}

export function createTiesOut(needs: TiesOutNeeds): TiesOut {
  const { stores, picture, build, preferences, disclosures, jobs, printer, dialogs, files, utf8, csvBytes } = needs;

  const somebody = (people: readonly unknown[], leftOut: number) => {
    if (people.length === 0) throw new Refusal('flyer.nobody', { count: leftOut });
  };

  /** The bytes, and who is in them. */
  const fileOf = async (
    view: PictureView,
    as: 'svg' | 'kumu' | 'csv',
    names: boolean,
  ): Promise<{ bytes: Uint8Array; people: readonly string[] }> => {
    const language = wordsLanguage(preferences);
    if (as === 'svg') {
      const document = { ...view, kind: 'podPicture', language, paper: 'letter', codes: !names } as const;
      const { sheet, people } = await build(document);
      return { bytes: utf8(await jobs.run(undefined, (progress) => printer.svg(sheet, progress))), people };
    }
    const { people, ties } = await picture.network(view);
    const ids = people.map(({ id }) => id);
    const both = ties.flatMap(({ from, to, mutual }) =>
      mutual
        ? [
            { from, to },
            { from: to, to: from },
          ]
        : [{ from, to }],
    );
    if (as === 'csv') return { bytes: csvBytes(tieRows(people, both, names, language)), people: ids };
    return { bytes: utf8(`${JSON.stringify(kumuOfTies(people, both, names), null, 2)}\n`), people: ids };
  };

  return {
    async export(view, as, names) {
      const before = picture.gather(view);
      somebody(before.people, before.leftOut);
      const path = await dialogs.save(as);
      if (path === null) return { saved: false, people: 0 };
      // Made after the question where to: what was taken back meanwhile stays in.
      const { bytes, people } = await fileOf(view, as, names);
      const now = picture.gather(view);
      const still = new Set(now.people.map(({ id }) => id));
      somebody(people, now.leftOut);
      if (people.some((id) => !still.has(id))) throw new Refusal('flyer.stale');
      stores();
      await disclosures.noting('ties.exported', view.audience, people, () => files.write(path, bytes));
      return { saved: true, people: people.length };
    },
  };
}
