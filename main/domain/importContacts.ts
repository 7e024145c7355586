import type { ContactKind, ContactMethod } from '../../preload/contract/roster.ts';
import { readEmails } from './importEmails.ts';
import type { RowNotes } from './importNotes.ts';
import { readPhones } from './importPhones.ts';
import type { PlannedColumn } from './importPlan.ts';
import { PHONE_KINDS } from './person.ts';

/** As many as an entry can hold. */
const METHODS = 20;

/** Collects the ways to reach a person from the cells of a row. */
export interface ContactReader {
  phone(column: PlannedColumn, cell: string): void;
  email(column: PlannedColumn, cell: string): void;
  preference(column: PlannedColumn, cell: string): void;
  /** In the order the person prefers, as far as they said. */
  methods(): ContactMethod[];
}

export function createContactReader(region: string, notes: RowNotes): ContactReader {
  const numbers: { value: string; kind: ContactKind }[] = [];
  const emails: string[] = [];
  const preferred: ContactKind[] = [];
  /** More than an entry can hold: the number itself must not be lost. */
  const beyond = (value: string): false => {
    notes.reason('tooLong');
    notes.keep({ header: '', plain: true, field: 'notes' }, value);
    return false;
  };
  return {
    phone(column, cell) {
      const read = readPhones(cell, region);
      for (const value of read.numbers) numbers.push({ value, kind: column.phoneKind });
      emails.push(...read.emails);
      for (const text of read.rest) notes.keep(column, text);
      for (const reason of read.reasons) notes.reason(reason);
    },
    email(column, cell) {
      const read = readEmails(cell);
      // A number where an address was asked for is still a way to reach them.
      const phones = read.emails.length === 0 ? readPhones(cell, region).numbers : [];
      for (const value of phones) numbers.push({ value, kind: 'call' });
      emails.push(...read.emails);
      if (phones.length > 0) return;
      for (const text of read.rest) notes.keep(column, text);
      if (read.rest.length > 0) notes.reason('emailUnreadable');
    },
    preference(column, cell) {
      const kinds = column.kinds(cell);
      preferred.push(...kinds);
      if (kinds.length === 0) notes.keep(column, cell);
    },
    methods: () =>
      contactMethods({ numbers, emails, preferred }).filter(({ value }, at) => at < METHODS || beyond(value)),
  };
}

/** What somebody said of how to reach them. */
export interface SaidContacts {
  readonly numbers: readonly { readonly value: string; readonly kind: ContactKind }[];
  readonly emails: readonly string[];
  readonly preferred: readonly ContactKind[];
}

const method = (kind: ContactKind, value: string): ContactMethod => ({
  ...{ kind, value, hours: '', messageSafe: 'unsaid' },
});

/** The ways to reach somebody, those they prefer first; each once. */
export function contactMethods({ numbers, emails, preferred }: SaidContacts): ContactMethod[] {
  const [first, ...others] = numbers;
  const byPhone = preferred.some((kind) => PHONE_KINDS.has(kind));
  const chosen = preferred.flatMap((kind) => {
    if (kind === 'email') return emails.map((value) => method('email', value));
    if (PHONE_KINDS.has(kind)) return first ? [method(kind, first.value)] : [];
    return [method(kind, '')];
  });
  const rest = byPhone ? others : numbers;
  const all = [
    ...chosen,
    ...rest.map(({ kind, value }) => method(kind, value)),
    ...emails.map((value) => method('email', value)),
  ];
  const seen = new Set<string>();
  return all.filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`));
}
