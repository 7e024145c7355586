import { Refusal } from '../../preload/contract/errors.ts';
import type { DisclosureKind } from '../../preload/contract/exports.ts';
import type { Flyer, PrintDocument } from '../../preload/contract/flyerKinds.ts';
import type { Template } from '../../preload/contract/flyerText.ts';
import type { Output } from '../../preload/contract/index.ts';
import { byHousehold } from '../domain/batch.ts';
import { lacking } from '../domain/flyer.ts';
import { readIn } from '../domain/flyerLanguages.ts';
import { saying } from '../domain/flyerSaying.ts';
import type { Sheet } from '../domain/sheets.ts';
import { smsLength } from '../domain/sms.ts';
import type { Disclosures } from './disclosures.ts';
import { type BuildNeeds, createBuild, saidIn, wholeLanguages } from './flyers/build.ts';
import { createDrafts } from './flyers/drafts.ts';
import { neighboursOf } from './flyers/neighbours.ts';
import { createRuns, type Told } from './flyers/runs.ts';
import type { Jobs } from './jobs.ts';
import { INVITE_MADE } from './journey.ts';
import type { Dialogs, Files, Ids, PrintedPages, Printer } from './ports.ts';

type Rendered = Omit<Output<'flyers.render'>, 'pdf'> & Pick<PrintedPages, 'pdf'>;

export interface Flyers {
  render(document: PrintDocument, job: string | undefined): Promise<Rendered>;
  save(document: PrintDocument, job: string | undefined): Promise<{ saved: boolean; pages: number }>;
  /** @throws Refusal flyer.stale, also when those pages would now look otherwise; input.invalid when it is no picture */
  savePicture(token: string, png: Uint8Array): Promise<{ saved: boolean }>;
  /** @throws Refusal flyer.stale */
  printed(token: string, copies: number): void;
  draft(template: Template | null): { flyer: Flyer | null; savedAt: string | null };
  keepDraft(flyer: Flyer): void;
  languages(zoneId: string | null): Output<'flyers.languages'>;
  /** @throws Refusal flyer.incomplete, flyer.noText */
  messages(flyer: Flyer): Output<'flyers.messages'>['messages'];
  /** Forgets which pages were made. */
  forget(): void;
}

export interface FlyersNeeds extends BuildNeeds {
  readonly jobs: Jobs;
  readonly disclosures: Disclosures;
  readonly files: Files;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly ids: Ids;
}

/** What every PNG begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes. Larger ones are more than a page to send. */
const LARGEST_PICTURE = 3 * 1024 * 1024;

/** Flyers, lists and labels: put together from words and roster, drawn by the printer, saved, accounted for. */
export function createFlyers(needs: FlyersNeeds): Flyers {
  const { stores, clock, settings, jobs, disclosures, files, dialogs, printer, ids, flyerTexts } = needs;
  const build = createBuild(needs);
  const drafts = createDrafts(stores, clock);
  const runs = createRuns();

  // A flyer that tells of nobody is a step on the organizer's way, and no disclosure.
  const inviteMade = () => stores().values.set(INVITE_MADE, clock.now().toISOString());

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
        const { sheet, omissions, households, audience, people } = build(document);
        const { pdf, pages, textSize, boxes } = await printer.print(sheet, progress);
        const token = ids.next();
        runs.remember(token, { kind: document.kind, audience, people, document, sheet });
        return { token, pdf, pages, textSize, omissions, households, boxes: [...boxes] };
      }),
    save: (document, job) =>
      jobs.run(job, async (progress) => {
        const { sheet, audience, people } = build(document);
        const { pdf, pages } = await printer.print(sheet, progress);
        const path = await dialogs.save(document.kind);
        if (path === null) return { saved: false, pages };
        await writeNoted({ kind: document.kind, audience, people }, path, pdf);
        return { saved: true, pages };
      }),
    async savePicture(token, png) {
      const run = runs.get(token);
      const isPicture = png.length <= LARGEST_PICTURE && PNG.every((byte, i) => png[i] === byte);
      if (!isPicture) throw new Refusal('input.invalid', { fields: ['png'] });
      // Drawn from pages that were made before: what somebody took back meanwhile must not go out with them.
      if (run.people.length > 0 && !sameSheet(run.sheet, build(run.document).sheet)) throw new Refusal('flyer.stale');
      const path = await dialogs.save('picture');
      if (path === null) return { saved: false };
      await writeNoted(run, path, png);
      return { saved: true };
    },
    printed(token, copies) {
      const run = runs.get(token);
      const noted = kindOf(run, 'printed');
      if (noted && run.audience !== null) disclosures.note(noted, run.audience, run.people, copies);
      if (isFlyer(run)) inviteMade();
    },
    draft(template) {
      // Asked for when the place of flyers is opened: the first page will not be long in coming.
      printer.warm();
      return drafts.get(template);
    },
    keepDraft: drafts.keep,
    languages: (zoneId) =>
      readIn(
        byHousehold(neighboursOf(stores, clock, zoneId)).map((members) =>
          members.map(({ person: { languages } }) => languages),
        ),
        wholeLanguages(flyerTexts, 'invite'),
      ),
    messages(flyer) {
      const fields = lacking({ ...flyer, template: 'textMessage' }, settings.get().region);
      if (fields.length > 0) throw new Refusal('flyer.incomplete', { fields });
      return saidIn(flyerTexts, 'textMessage', flyer.languages).map(({ language, text }) => {
        // On lines of their own: a name inside the sentence would have to be inflected.
        const message = [saying(text, flyer.place).line('message'), flyer.name.trim(), flyer.phone.trim()].join('\n');
        return { language, text: message, ...smsLength(message) };
      });
    },
    forget: runs.forget,
  };
}

/** Under what a run is noted; null where it tells of nobody. */
function kindOf({ kind, people }: Told, how: 'saved' | 'printed'): DisclosureKind | null {
  return kind === 'flyer' || people.length === 0 ? null : `${kind}.${how}`;
}

const isFlyer = ({ kind }: Told): boolean => kind === 'flyer' || kind === 'batch';

const sameSheet = (one: Sheet, other: Sheet): boolean => JSON.stringify(one) === JSON.stringify(other);
