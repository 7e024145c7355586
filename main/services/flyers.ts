import { Refusal } from '../../preload/contract/errors.ts';
import { type ContactSheet, Invite, type PrintDocument } from '../../preload/contract/flyers.ts';
import { inviteSheet, type Sheet } from '../domain/flyer.ts';
import { contactSheet } from '../domain/flyerContacts.ts';
import { createSheetWords } from '../domain/flyerWords.ts';
import type { Disclosures } from './disclosures.ts';
import type { Jobs } from './jobs.ts';
import { INVITE_MADE } from './journey.ts';
import type { Clock, Dialogs, Files, FlyerTexts, OpenStores, PrintedPages, Printer } from './ports.ts';
import { dayOf } from './roster.ts';

export interface Flyers {
  render(document: PrintDocument, job: string | undefined): Promise<PrintedPages & { omissions: Omissions | null }>;
  save(document: PrintDocument, job: string | undefined): Promise<{ saved: boolean; pages: number }>;
  printed(document: PrintDocument): void;
  draft(): { invite: Invite | null; savedAt: string | null };
  keepDraft(invite: Invite): void;
}

interface Omissions {
  readonly people: number;
  readonly leftOut: number;
  readonly withheld: { category: 'phone' | 'email' | 'languages' | 'location'; count: number }[];
}

export interface FlyersNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly disclosures: Disclosures;
  readonly files: Files;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly texts: FlyerTexts;
}

/** What is to be drawn, and whom it tells of. */
interface Built {
  readonly sheet: Sheet;
  readonly omissions: Omissions | null;
  readonly people: readonly string[];
}

const DRAFT = 'flyers.draft';

/** Invites and contact sheets: put together from texts and roster, drawn by the printer, saved, accounted for. */
export function createFlyers(needs: FlyersNeeds): Flyers {
  const { stores, clock, jobs, disclosures, files, dialogs, printer, texts } = needs;

  const build = (document: PrintDocument): Built => {
    if (document.kind === 'contactSheet') return buildContactSheet(document);
    const languages = [...new Set(document.languages)];
    return { sheet: inviteSheet(document, languages.map(texts.invite)), omissions: null, people: [] };
  };

  /** @throws Refusal notFound.zone, flyer.nobody */
  const buildContactSheet = ({ audience, zoneId, language, paper }: ContactSheet): Built => {
    const open = stores();
    if (zoneId !== null && !open.zones.get(zoneId)) throw new Refusal('notFound.zone');
    const zones = new Map(open.zones.list().map(({ id, name }) => [id, name]));
    const today = clock.now();
    const filters = { zoneIds: zoneId === null ? [] : [zoneId], spoken: [], contact: [], consent: [] };
    const everyone = [...open.people.every(filters, dayOf(today))].map((person) => ({
      person,
      zone: zones.get(person.zoneId ?? '') ?? '',
    }));
    const words = createSheetWords(language, texts.sheet(language));
    const built = contactSheet(everyone, { audience, paper, words, today });
    if (built.people.length === 0) throw new Refusal('flyer.nobody', { count: built.leftOut });
    const { sheet, people, leftOut, withheld } = built;
    return { sheet, people, omissions: { people: people.length, leftOut, withheld: [...withheld] } };
  };

  const inviteMade = () => stores().values.set(INVITE_MADE, clock.now().toISOString());

  return {
    render: (document, job) =>
      jobs.run(job, async (progress) => {
        const { sheet, omissions } = build(document);
        return { ...(await printer.print(sheet, progress)), omissions };
      }),
    save: (document, job) =>
      jobs.run(job, async (progress) => {
        const { sheet, people } = build(document);
        const { pdf, pages } = await printer.print(sheet, progress);
        const path = await dialogs.save(document.kind);
        if (path === null) return { saved: false, pages };
        const write = () => files.write(path, pdf);
        // Written down so that, after a withdrawal, the organizer knows which sheets to collect.
        if (document.kind === 'contactSheet') {
          await disclosures.noting('contactSheet.saved', document.audience, people, write);
        } else {
          await write();
          inviteMade();
        }
        return { saved: true, pages };
      }),
    printed(document) {
      if (document.kind === 'contactSheet') {
        disclosures.note('contactSheet.printed', document.audience, build(document).people);
      } else inviteMade();
    },
    draft() {
      // Asked for when the place of flyers is opened: the first page will not be long in coming.
      printer.warm();
      const kept = stores().values.get(DRAFT) as { invite?: unknown; savedAt?: unknown } | undefined | null;
      const invite = Invite.safeParse(kept?.invite);
      if (!invite.success || typeof kept?.savedAt !== 'string') return { invite: null, savedAt: null };
      return { invite: invite.data, savedAt: kept.savedAt };
    },
    keepDraft(invite) {
      stores().values.set(DRAFT, { invite, savedAt: clock.now().toISOString() });
    },
  };
}
