import { Refusal } from '../../preload/contract/errors.ts';
import type { DisclosureKind } from '../../preload/contract/exports.ts';
import type { Output } from '../../preload/contract/index.ts';
import type { PrintDocument } from '../../preload/contract/print.ts';
import type { Sheet } from '../domain/sheets.ts';
import type { Disclosures } from './disclosures.ts';
import type { Jobs } from './jobs.ts';
import { INVITE_MADE } from './journey.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, Ids, PrintedPages, Printer } from './ports.ts';
import type { Built } from './print/built.ts';
import { createRuns, type Run, type Told } from './print/runs.ts';

type Rendered = Omit<Output<'print.render'>, 'pdf'> & Pick<PrintedPages, 'pdf'>;

export interface Print {
  render(document: PrintDocument, job: string | undefined): Promise<Rendered>;
  /** @throws Refusal flyer.stale when those pages would look otherwise by the time it is known where to */
  save(document: PrintDocument, job: string | undefined): Promise<{ saved: boolean; pages: number }>;
  /** @throws Refusal flyer.stale, also when those pages would now look otherwise; input.invalid when it is no picture */
  savePicture(token: string, png: Uint8Array): Promise<{ saved: boolean }>;
  /** @throws Refusal flyer.stale */
  printed(token: string, copies: number): void;
  /** Gets ready, so that the first page comes sooner. */
  warm(): void;
  /** Forgets which pages were made. */
  forget(): void;
}

export interface PrintNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly disclosures: Disclosures;
  readonly files: Files;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly ids: Ids;
  /** Turns choices into a sheet of decided words. */
  readonly build: (document: PrintDocument) => Built | Promise<Built>;
}

/** What every PNG begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes. Larger ones are more than a page to send. */
const LARGEST_PICTURE = 3 * 1024 * 1024;

/** Everything that goes on paper: built from choices, drawn by the printer, saved, accounted for. */
export function createPrint(needs: PrintNeeds): Print {
  const { stores, clock, jobs, disclosures, files, dialogs, printer, ids, build } = needs;
  const runs = createRuns();

  // A flyer that tells of nobody is a step on the organizer's way, and no disclosure.
  const inviteMade = () => stores().values.set(INVITE_MADE, clock.now().toISOString());

  /** What somebody took back since pages were made must not go out with them. @throws Refusal flyer.stale */
  const mustStand = async ({ document, sheet }: Run): Promise<void> => {
    if (sheet !== null && !sameSheet(sheet, (await build(document)).sheet)) throw new Refusal('flyer.stale');
  };

  /** Writes, and notes who went out with it. */
  const writeNoted = async (run: Told, path: string, bytes: Uint8Array): Promise<void> => {
    // Nothing leaves a vault that was locked while the dialog was on the screen.
    stores();
    const write = () => files.write(path, bytes);
    const noted = kindOf(run, 'saved');
    if (noted && run.audience !== null) await disclosures.noting(noted, run.audience, run.people, write);
    else await write();
    if (isFlyer(run)) inviteMade();
  };

  return {
    render: (document, job) =>
      jobs.run(job, async (progress) => {
        const { sheet, omissions, households, audience, people } = await build(document);
        const { pdf, pages, textSize, boxes } = await printer.print(sheet, progress);
        const token = ids.next();
        // The pages of a map are not remembered: an erased one is gone from here too.
        runs.remember(token, {
          kind: document.kind,
          audience,
          people,
          document,
          sheet: people.length > 0 ? sheet : null,
        });
        return { token, pdf, pages, textSize, omissions, households, boxes: [...boxes] };
      }),
    save: (document, job) =>
      jobs.run(job, async (progress) => {
        const { sheet, audience, people } = await build(document);
        const { pdf, pages } = await printer.print(sheet, progress);
        const path = await dialogs.save(document.kind);
        if (path === null) return { saved: false, pages };
        const run = { kind: document.kind, audience, people, document, sheet: people.length > 0 ? sheet : null };
        await mustStand(run);
        await writeNoted(run, path, pdf);
        return { saved: true, pages };
      }),
    async savePicture(token, png) {
      const run = runs.get(token);
      const isPicture = png.length <= LARGEST_PICTURE && PNG.every((byte, i) => png[i] === byte);
      if (!isPicture) throw new Refusal('input.invalid', { fields: ['png'] });
      await mustStand(run);
      const path = await dialogs.save('picture');
      if (path === null) return { saved: false };
      await mustStand(run);
      await writeNoted(run, path, png);
      return { saved: true };
    },
    printed(token, copies) {
      const run = runs.get(token);
      const noted = kindOf(run, 'printed');
      if (noted && run.audience !== null) disclosures.note(noted, run.audience, run.people, copies);
      if (isFlyer(run)) inviteMade();
    },
    warm: printer.warm,
    forget: runs.forget,
  };
}

/** Under what a run is noted; null where it tells of nobody. */
function kindOf({ kind, people }: Told, how: 'saved' | 'printed'): DisclosureKind | null {
  const unnoted =
    kind === 'flyer' || kind === 'podMap' || kind === 'worksheet' || kind === 'questionnaire' || kind === 'insight';
  return unnoted || people.length === 0 ? null : `${kind}.${how}`;
}

const isFlyer = ({ kind }: Told): boolean => kind === 'flyer' || kind === 'batch';

const sameSheet = (one: Sheet, other: Sheet): boolean => JSON.stringify(one) === JSON.stringify(other);
