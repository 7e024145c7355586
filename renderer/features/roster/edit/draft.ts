import type {
  ContactKind,
  ContactMethod,
  NewPerson,
  Person,
  PersonChanges,
} from '../../../../preload/contract/roster.ts';

/** A way to reach someone while it is being written; `key` keeps its fields in place when the order changes. */
export interface DraftContact extends ContactMethod {
  readonly key: number;
}

/** An entry while it is being written: everything as typed, so that nothing is lost when it is not right yet. */
export interface Draft {
  readonly name: string;
  readonly pronouns: string;
  readonly contacts: readonly DraftContact[];
  readonly languages: Person['languages'];
  readonly zoneId: string | null;
  readonly household: { readonly id: string | null; readonly name: string; readonly door: string };
  /** One to a line. */
  readonly offers: string;
  readonly needs: string;
  readonly access: string;
  readonly notes: string;
}

let nextKey = 1;

export const newContact = (kind: ContactKind): DraftContact => ({
  key: nextKey++,
  kind,
  value: '',
  hours: '',
  messageSafe: 'unsaid',
});

export const emptyDraft = (): Draft => ({
  name: '',
  pronouns: '',
  contacts: [newContact('call')],
  languages: { spoken: [], reads: [], interprets: [] },
  zoneId: null,
  household: { id: null, name: '', door: '' },
  offers: '',
  needs: '',
  access: '',
  notes: '',
});

export function draftOf(person: Person): Draft {
  const { household } = person;
  return {
    name: person.name,
    pronouns: person.pronouns,
    contacts: person.contacts.map((contact) => ({ ...contact, key: nextKey++ })),
    languages: person.languages,
    zoneId: person.zone?.id ?? null,
    household: household
      ? { id: household.id, name: household.name, door: household.door }
      : { id: null, name: '', door: '' },
    offers: person.offers.join('\n'),
    needs: person.needs.join('\n'),
    access: person.access,
    notes: person.notes,
  };
}

/** Lines that say something, without blanks around them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A line where nothing was typed is not a way to reach anyone. */
export const isBlank = (contact: ContactMethod): boolean =>
  contact.value.trim() === '' && contact.hours.trim() === '' && !['inPerson', 'note'].includes(contact.kind);

/** The entry as the core takes it: blanks cut off, empty lines dropped, the order as it stands. */
export function personOf(draft: Draft): NewPerson {
  const { id, name, door } = draft.household;
  const words = { name: name.trim(), door: door.trim() };
  const lives = id !== null || words.name !== '' || words.door !== '';
  return {
    name: draft.name.trim(),
    pronouns: draft.pronouns.trim(),
    contacts: draft.contacts
      .filter((contact) => !isBlank(contact))
      .map(({ kind, value, hours, messageSafe }) => ({ kind, value: value.trim(), hours: hours.trim(), messageSafe })),
    languages: draft.languages,
    zoneId: draft.zoneId,
    household: lives ? { ...(id === null ? {} : { id }), ...words } : null,
    offers: linesOf(draft.offers),
    needs: linesOf(draft.needs),
    access: draft.access.trim(),
    notes: draft.notes.trim(),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what differs between an entry as it was opened and as it is now. */
export function changesOf(before: Draft, now: Draft): PersonChanges {
  const was = personOf(before);
  const is = personOf(now);
  const keys = (Object.keys(is) as (keyof NewPerson)[]).filter((key) => !same(was[key], is[key]));
  return Object.fromEntries(keys.map((key) => [key, is[key]]));
}

/** Whether saving would change anything. */
export const isTouched = (before: Draft, now: Draft): boolean => Object.keys(changesOf(before, now)).length > 0;
