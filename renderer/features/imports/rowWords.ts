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
