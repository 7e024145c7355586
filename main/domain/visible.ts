import type { Audience, ConsentRecord } from '../../preload/contract/consent.ts';
import type { ContactMethod } from '../../preload/contract/roster.ts';
import { decisions, type WithheldReason } from './consent.ts';
import { PHONE_KINDS } from './person.ts';

/** A cell of a list, sheet or export: the value, or why it is blank. */
export type Cell<T> =
  | { readonly shown: true; readonly value: T }
  | { readonly shown: false; readonly reason: WithheldReason };

/** What is looked at. The zone by its name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly pronouns: string;
  readonly contacts: readonly ContactMethod[];
  readonly languages: {
    readonly spoken: readonly string[];
    readonly reads: readonly string[];
    readonly interprets: readonly string[];
  };
  readonly household: { readonly name: string; readonly door: string } | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly access: string;
  readonly consents: readonly ConsentRecord[];
}

/** One person as an audience may see them, one cell for each kind of data. */
export interface VisiblePerson {
  readonly id: string;
  readonly name: string;
  readonly pronouns: string;
  readonly cells: {
    readonly phone: Cell<readonly ContactMethod[]>;
    readonly email: Cell<readonly ContactMethod[]>;
    readonly location: Cell<{ readonly zone: string; readonly door: string }>;
    readonly languages: Cell<Subject['languages']>;
    readonly offers: Cell<readonly string[]>;
    readonly needs: Cell<readonly string[]>;
    readonly healthAndAccess: Cell<string>;
    readonly household: Cell<string>;
  };
}

/**
 * What `audience` may see of a person; null when even the name may not be known, so that they are left out
 * altogether. Notes are the organizer's own and never part of it.
 */
export function visibleTo(person: Subject, zone: string, audience: Audience): VisiblePerson | null {
  const may = decisions(person.consents, audience);
  if (!may.name.shown) return null;
  const cell = <T>(category: keyof VisiblePerson['cells'], value: T): Cell<T> => {
    const decision = may[category];
    return decision.shown ? { shown: true, value } : decision;
  };
  return {
    id: person.id,
    name: person.name,
    pronouns: person.pronouns,
    cells: {
      phone: cell(
        'phone',
        person.contacts.filter((contact) => PHONE_KINDS.has(contact.kind)),
      ),
      email: cell(
        'email',
        person.contacts.filter((contact) => contact.kind === 'email'),
      ),
      location: cell('location', { zone, door: person.household?.door ?? '' }),
      languages: cell('languages', person.languages),
      offers: cell('offers', person.offers),
      needs: cell('needs', person.needs),
      healthAndAccess: cell('healthAndAccess', person.access),
      household: cell('household', person.household?.name ?? ''),
    },
  };
}
