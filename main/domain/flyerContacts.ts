import type { ContactSheet } from '../../preload/contract/flyerKinds.ts';
import type { ContactMethod } from '../../preload/contract/roster.ts';
import type { SheetWords } from './flyerWords.ts';
import {
  type BuiltList,
  EMPTY,
  type Listed,
  type ListRequest,
  languageNames,
  lineOf,
  quietLine,
  seenBy,
  unique,
} from './listing.ts';
import { PHONE_KINDS } from './person.ts';
import type { ContactLine, ContactListSheet, ContactRow } from './sheets.ts';
import type { Cell, Subject, VisiblePerson } from './visible.ts';

const SHOWN_CATEGORIES = ['phone', 'email', 'languages', 'location'] as const;
type ShownCategory = (typeof SHOWN_CATEGORIES)[number];

/**
 * The contact sheet of these people for an audience. What may be on it is decided by `visibleTo` alone; a cell
 * that is kept back says so, unless there was nothing to keep back. The zone stands in no heading, because it
 * would tell where people live who have not agreed to that.
 */
export function contactSheet(
  everyone: Iterable<Listed>,
  { document: { audience, paper }, words, today }: ListRequest<ContactSheet>,
): BuiltList<ContactListSheet, ShownCategory> {
  const { seen: found, leftOut } = seenBy(everyone, audience);
  const seen = found
    .map(({ visible, listed }) => ({ visible, kept: keptBack(visible, known(listed.person, listed.zone)) }))
    .sort((a, b) => words.compare(a.visible.name, b.visible.name));
  const withheld = SHOWN_CATEGORIES.map((category) => ({
    category,
    count: seen.filter(({ kept }) => kept.has(category)).length,
  })).filter(({ count }) => count > 0);
  const omissions = [
    leftOut > 0 ? words.sayMany('leftOut', leftOut) : [],
    withheld.length > 0 ? words.say('notSharedMeans') : [],
  ].flat();
  const sheet: ContactListSheet = {
    kind: 'contactSheet',
    paper,
    language: words.language,
    rightToLeft: words.rightToLeft,
    title: words.say('title'),
    audience: words.say(`audience.${audience}`),
    day: words.day(today),
    people: words.sayMany('people', seen.length),
    columns: {
      name: words.say('column.name'),
      reach: words.say('column.reach'),
      languages: words.say('column.languages'),
      place: words.say('column.place'),
    },
    rows: seen.map(({ visible, kept }) => rowOf(visible, kept, words)),
    omissions,
    boxes: words.say('boxes'),
    privacy: words.say('private'),
    separator: words.raw('separator'),
    page: words.raw('page'),
  };
  return { sheet, people: seen.map(({ visible }) => visible.id), leftOut, withheld };
}

/** What there is to tell at all. */
function known(person: Subject, zone: string): ReadonlySet<ShownCategory> {
  const found = new Set<ShownCategory>();
  if (person.contacts.some(({ kind, value }) => PHONE_KINDS.has(kind) && value)) found.add('phone');
  if (person.contacts.some(({ kind, value }) => kind === 'email' && value)) found.add('email');
  if (person.languages.spoken.length + person.languages.interprets.length > 0) found.add('languages');
  if (zone || person.household?.door) found.add('location');
  return found;
}

const keptBack = ({ cells }: VisiblePerson, there: ReadonlySet<ShownCategory>): ReadonlySet<ShownCategory> =>
  new Set([...there].filter((category) => !cells[category].shown));

function rowOf(
  { name, pronouns, cells }: VisiblePerson,
  kept: ReadonlySet<ShownCategory>,
  words: SheetWords,
): ContactRow {
  const line = <T>(category: ShownCategory, cell: Cell<T>, say: (value: T) => ContactLine): ContactLine => {
    if (kept.has(category)) return quietLine(words.say('notShared.all'));
    return cell.shown ? say(cell.value) : EMPTY;
  };
  return {
    name,
    pronouns,
    reach: reachOf(cells, kept, words),
    languages: line('languages', cells.languages, ({ spoken, interprets }) => {
      const languages = languageNames(interprets, words).join(words.raw('separator'));
      return lineOf(languageNames(spoken, words), languages ? [words.say('interprets', { languages })] : []);
    }),
    place: line('location', cells.location, ({ zone, door }) =>
      lineOf([door || zone].filter(Boolean), door && zone ? [zone] : []),
    ),
  };
}

function reachOf(cells: VisiblePerson['cells'], kept: ReadonlySet<ShownCategory>, words: SheetWords): ContactLine[] {
  if (kept.has('phone') && kept.has('email')) return [quietLine(words.say('notShared.all'))];
  return (['phone', 'email'] as const).flatMap((category) => {
    if (kept.has(category)) return [quietLine(words.say(`notShared.${category}`))];
    const cell = cells[category];
    return cell.shown ? linesOf(cell.value, words) : [];
  });
}

/** One line a number or address, with every way it may be used. */
function linesOf(contacts: readonly ContactMethod[], words: SheetWords): ContactLine[] {
  const byValue = new Map<string, ContactMethod[]>();
  for (const contact of contacts) {
    const value = contact.value.trim();
    if (value) byValue.set(value, [...(byValue.get(value) ?? []), contact]);
  }
  return [...byValue].map(([text, ways]) => {
    const kinds = ways.filter(({ kind }) => kind !== 'email').map(({ kind }) => words.say(`kind.${kind}`));
    const hours = ways.map((way) => way.hours.trim()).filter(Boolean);
    const silent = ways.some(({ messageSafe }) => messageSafe === 'no') ? [words.say('noMessages')] : [];
    return lineOf([text], unique([...kinds, ...hours, ...silent]));
  });
}
