import { Refusal } from '../../preload/contract/errors.ts';
import type { Invite, Paper } from '../../preload/contract/flyers.ts';
import type { InviteText } from './flyerTexts.ts';

/** One language's column of an invite, with its place chosen: what is printed, word for word. */
export interface InviteColumn {
  readonly language: string;
  readonly title: string;
  readonly invitation: string;
  readonly promises: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly reach: string;
  readonly askFor: string;
}

/** An invite ready to be laid out. */
export interface InviteSheet {
  readonly kind: 'invite';
  readonly paper: Paper;
  /** Points asked for; laid out smaller, never below SMALLEST_TEXT, where it would not fit on one page. */
  readonly textSize: number;
  readonly name: string;
  readonly phone: string;
  readonly columns: readonly InviteColumn[];
}

/** One line of a contact sheet, holding only what its audience may see. Empty: nothing was written down. */
export interface ContactRow {
  readonly name: string;
  readonly pronouns: string;
  readonly reach: readonly ContactLine[];
  readonly languages: ContactLine;
  readonly place: ContactLine;
}
/** Words about a person, or (quiet) our own words about why there are none. */
export interface ContactLine {
  readonly words: readonly string[];
  /** What is said about it, smaller: ways it may be used, hours. */
  readonly notes: readonly string[];
  readonly quiet: boolean;
}

/** A contact sheet ready to be laid out: every word on it, in its own language. */
export interface ContactListSheet {
  readonly kind: 'contactSheet';
  readonly paper: Paper;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly audience: string;
  readonly day: string;
  readonly people: string;
  readonly columns: {
    readonly name: string;
    readonly reach: string;
    readonly languages: string;
    readonly place: string;
  };
  readonly rows: readonly ContactRow[];
  /** Who and what is not on it, and why, in sentences. */
  readonly omissions: readonly string[];
  /** Says what a box means, where a name has letters that no font of ours holds. */
  readonly boxes: string;
  readonly privacy: string;
  /** Stands between words of a list. */
  readonly separator: string;
  /** Page n of m, to be filled in by `fill` once the pages are counted. */
  readonly page: string;
}

/** What the printer draws: plain data, every word of it decided. */
export type Sheet = InviteSheet | ContactListSheet;

/** Points. Below this, text is hard to read for many, and a photocopier eats it. */
export const SMALLEST_TEXT = 12;

/** @throws Refusal flyer.incomplete naming what has not been filled in */
export function inviteSheet(invite: Invite, texts: readonly InviteText[]): InviteSheet {
  const name = invite.name.trim();
  const phone = invite.phone.trim();
  const fields = [name ? [] : ['name'], phone ? [] : ['phone']].flat();
  if (fields.length > 0) throw new Refusal('flyer.incomplete', { fields });
  const columns = texts.map(({ title, invitation, ...rest }) => ({
    ...rest,
    title: title[invite.place],
    invitation: invitation[invite.place],
  }));
  return { kind: 'invite', paper: invite.paper, textSize: invite.textSize, name, phone, columns };
}
