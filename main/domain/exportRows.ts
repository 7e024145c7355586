import type { Audience } from '../../preload/contract/consent.ts';
import type { ContactMethod } from '../../preload/contract/roster.ts';
import type { WithheldReason } from './consent.ts';
import { EXPORT_COLUMNS, type ExportColumn, type ExportWords } from './exportWords.ts';
import { type Cell, type Subject, visibleTo } from './visible.ts';

export interface ExportPerson {
  readonly subject: Subject;
  readonly zone: string;
  readonly notes: string;
}

export interface ExportedList {
  /** The heading first. */
  readonly rows: readonly (readonly string[])[];
  /** Those the list holds. */
  readonly people: readonly string[];
  /** Cells left blank although something is known. */
  readonly withheld: number;
  /** People whose very name may not be known. */
  readonly leftOut: number;
}

type Values = Record<Exclude<ExportColumn, 'blank'>, string>;

/**
 * The list as `audience` may have it: what each person agreed to, and beside it why the rest is blank. Notes
 * are the organizer's own.
 * @param languageName the name of a BCP 47 tag in the list's language
 */
export function exportRows(
  people: Iterable<ExportPerson>,
  audience: Audience,
  words: ExportWords,
  languageName: (tag: string) => string,
): ExportedList {
  const columns = EXPORT_COLUMNS.filter((column) =>
    audience === 'organizer' ? column !== 'blank' : column !== 'notes',
  );
  const rows: string[][] = [columns.map((column) => words.columns[column])];
  const held: string[] = [];
  let withheld = 0;
  let leftOut = 0;
  for (const person of people) {
    const seen = visibleTo(person.subject, person.zone, audience);
    if (!seen) {
      leftOut += 1;
      continue;
    }
    const full = visibleTo(person.subject, person.zone, 'organizer') ?? seen;
    const known = valuesOf(full, person, words, languageName);
    const shown = valuesOf(seen, person, words, languageName);
    const why = reasonsOf(seen, known);
    withheld += why.filter(({ column }) => known[column] !== '').length;
    const blank = why.map(({ column, reason }) => `${words.columns[column]}: ${words.reasons[reason]}`).join('; ');
    rows.push(columns.map((column) => (column === 'blank' ? blank : shown[column])));
    held.push(person.subject.id);
  }
  return { rows, people: held, withheld, leftOut };
}

type Seen = NonNullable<ReturnType<typeof visibleTo>>;

const open = <T>(cell: Cell<T>, none: T): T => (cell.shown ? cell.value : none);

function valuesOf(seen: Seen, person: ExportPerson, words: ExportWords, languageName: (tag: string) => string): Values {
  const { cells } = seen;
  const phones = open<readonly ContactMethod[]>(cells.phone, []);
  const emails = open<readonly ContactMethod[]>(cells.email, []);
  const languages = open(cells.languages, { spoken: [], reads: [], interprets: [] });
  const location = open(cells.location, { zone: '', door: '' });
  // In the person's own order. Ways without a number (in person, a note) go with the consent to be called.
  const reachable = person.subject.contacts.filter(
    (way) => phones.includes(way) || emails.includes(way) || (way.value === '' && cells.phone.shown),
  );
  const names = (tags: readonly string[]) => tags.map(languageName).join('; ');
  return {
    name: seen.name,
    pronouns: seen.pronouns,
    phone: distinct(phones),
    email: distinct(emails),
    reach: [...new Set(reachable.map(({ kind }) => words.kinds[kind]))].join('; '),
    messages: reachable.some(({ messageSafe }) => messageSafe === 'no') ? words.noMessages : '',
    zone: location.zone,
    door: location.door,
    household: open(cells.household, ''),
    spoken: names(languages.spoken),
    reads: names(languages.reads),
    interprets: names(languages.interprets),
    offers: open<readonly string[]>(cells.offers, []).join('; '),
    needs: open<readonly string[]>(cells.needs, []).join('; '),
    access: open(cells.healthAndAccess, ''),
    notes: person.notes,
  };
}

const distinct = (ways: readonly ContactMethod[]): string => [...new Set(ways.map(({ value }) => value))].join(' / ');

/** To say of these only where there is something would tell that somebody needs something, or is ill. */
const ALWAYS_SAID: ReadonlySet<keyof Values> = new Set(['needs', 'access']);

/** Which cells this audience may not see, and why: those that hold something, and those that nobody may guess about. */
function reasonsOf(seen: Seen, known: Values): { column: keyof Values; reason: WithheldReason }[] {
  const { cells } = seen;
  const parts: readonly (readonly [keyof Values, Cell<unknown>])[] = [
    ['phone', cells.phone],
    ['email', cells.email],
    ['zone', cells.location],
    ['door', cells.location],
    ['household', cells.household],
    ['spoken', cells.languages],
    ['reads', cells.languages],
    ['interprets', cells.languages],
    ['offers', cells.offers],
    ['needs', cells.needs],
    ['access', cells.healthAndAccess],
  ];
  return parts.flatMap(([column, cell]) =>
    cell.shown || (known[column] === '' && !ALWAYS_SAID.has(column)) ? [] : [{ column, reason: cell.reason }],
  );
}
