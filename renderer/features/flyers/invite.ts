import type { Invite, Paper } from '../../../preload/contract/flyers.ts';
import type { Settings } from '../../../preload/contract/settings.ts';

// Where Letter lies in the printer; everywhere else it is A4.
const LETTER = new Set([
  'US',
  'CA',
  'MX',
  'PR',
  'PH',
  'CL',
  'CO',
  'CR',
  'DO',
  'GT',
  'HN',
  'NI',
  'PA',
  'SV',
  'VE',
  'GU',
  'VI',
]);

/** The paper of a region. */
export const paperOf = (region: string): Paper => (LETTER.has(region) ? 'letter' : 'a4');

/** The invite as it was left; what is empty, or all of it the first time, from what the settings know. */
export function firstInvite(draft: Invite | null, settings: Settings): Invite {
  const { organizerName: name, organizerPhone: phone, region } = settings;
  if (draft) return { ...draft, name: draft.name || name, phone: draft.phone || phone };
  return {
    kind: 'invite',
    languages: ['en', 'es'],
    place: 'building',
    name,
    phone,
    paper: paperOf(region),
    textSize: 14,
  };
}

export type InviteField = 'languages' | 'place' | 'name' | 'phone';
const FIELDS: readonly string[] = ['languages', 'place', 'name', 'phone'] satisfies InviteField[];

/** Which choices still keep the invite from being printed: what the core named, or what is plainly empty. */
export function missing(invite: Invite, named: readonly string[]): ReadonlySet<InviteField> {
  const fields = named.filter((field): field is InviteField => FIELDS.includes(field));
  if (invite.languages.length === 0) fields.push('languages');
  return new Set(fields);
}
