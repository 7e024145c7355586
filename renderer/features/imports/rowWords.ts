import type { ContactKind } from '../../../preload/contract/roster.ts';

/** Fields of an entry that an import can change, as the locale files know them. */
const KNOWN = [
  'name',
  'pronouns',
  'contacts',
  'phone',
  'email',
  'languages',
  'spoken',
  'reads',
  'zone',
  'zoneId',
  'door',
  'household',
  'offers',
  'needs',
  'access',
  'notes',
  'consents',
] as const;

export type ChangedFieldKey = `changedField.${(typeof KNOWN)[number] | 'other'}`;

/** The words for changed fields; those without a word of their own are one "other answers". */
export function changedFieldKeys(fields: readonly string[]): ChangedFieldKey[] {
  const keys = fields.map((field): ChangedFieldKey => {
    const known = KNOWN.find((one) => one === field);
    return `changedField.${known ?? 'other'}`;
  });
  return [...new Set(keys)];
}

/** One number or address, and all the ways it serves. */
export interface Way {
  readonly value: string;
  readonly kinds: readonly ContactKind[];
}

/** The same number for calls and texts is said once. In the order in which the numbers first appear. */
export function waysOf(contacts: readonly { readonly kind: ContactKind; readonly value: string }[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { kind, value } of contacts) {
    // What has no number, like "in person", is known by its kind.
    const key = value === '' ? kind : value;
    const kinds = ways.get(key)?.kinds ?? [];
    ways.set(key, { value, kinds: kinds.includes(kind) ? kinds : [...kinds, kind] });
  }
  return [...ways.values()];
}
