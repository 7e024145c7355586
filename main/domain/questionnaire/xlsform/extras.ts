import { MapsTo } from '../../../../preload/contract/formKinds.ts';

/**
 * Columns of ours. The specification lets a sheet hold columns beside its own, and converters pass them by; they
 * have no colon in them, which would make them translations. All values are plain words.
 */
export const EXTRA = {
  /** What the type of the row does not say: consent, a choice that has no choices yet, the intro, "may it be known?". */
  type: 'podkeeper_type',
  /** Our name, where a workbook could not hold it. */
  key: 'podkeeper_key',
  sensitivity: 'podkeeper_sensitivity',
  maps: 'podkeeper_maps',
  audience: 'podkeeper_audience',
  /** `yes` where a line for "other" is wanted and the type could not say so. */
  other: 'podkeeper_other',
  group: 'podkeeper_group',
  /** On the sheet of choices. */
  means: 'podkeeper_means',
} as const;

/** The same among the settings. Titles follow with their language: `podkeeper_title_zh-Hans`. */
export const EXTRA_SETTING = { form: 'podkeeper_form', name: 'podkeeper_name', title: 'podkeeper_title_' } as const;

/** How our columns are laid out, should it ever change. */
export const EXTRAS_VERSION = '1';

const EXTRAS = new Set<string>([...Object.values(EXTRA), EXTRA_SETTING.form, EXTRA_SETTING.name]);
export const isExtra = (column: string): boolean => EXTRAS.has(column) || column.startsWith(EXTRA_SETTING.title);

/** `field name`, `language spoken`, `consent name phone`, `need`. */
export function mapsText(maps: MapsTo): string {
  if (maps.to === 'field') return `field ${maps.field}`;
  if (maps.to === 'language') return `language ${maps.use}`;
  if (maps.to === 'consent') return `consent ${maps.categories.join(' ')}`;
  return maps.to;
}

/** The same read again; undefined for anything else. */
export function readMaps(text: string): MapsTo | undefined {
  const [to, ...rest] = text.split(' ').filter(Boolean);
  return MapsTo.safeParse({
    to,
    ...(to === 'field' && { field: rest[0] }),
    ...(to === 'language' && { use: rest[0] }),
    ...(to === 'consent' && { categories: rest }),
  }).data;
}

/**
 * Words of ours that would read as a reference to an answer (`${name}`) get a mark between the two signs that has
 * no width; reading takes it out again.
 */
const MARK = '\u2060';
export const withoutReferences = (words: string): string =>
  words.replace(/\$(\u2060*)\{/g, (_, marks: string) => `$${marks}${MARK}{`);
export const asWritten = (words: string): string =>
  words.replace(/\$(\u2060+)\{/g, (_, marks: string) => `$${marks.slice(MARK.length)}{`);
