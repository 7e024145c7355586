import type { Labels } from '../../preload/contract/flyerKinds.ts';
import type { SheetWords } from './flyerWords.ts';
import { nameInItself } from './languageSelfNames.ts';
import { type BuiltList, byDoor, type Listed, type ListRequest, seenBy, unique } from './listing.ts';
import type { LabelSheet } from './sheets.ts';
import type { VisiblePerson } from './visible.ts';

const POINTS_PER_MM = 72 / 25.4;
type Label = LabelSheet['labels'][number];
type Seen = ReturnType<typeof seenBy>['seen'][number];

/**
 * Address labels, one a household, or name badges, one a person, for those whose name `document.audience` may
 * know; who has no address, or may not be known to have one, has no label. The page to test the alignment with holds
 * nobody.
 */
export function labelSheet(
  everyone: Iterable<Listed>,
  request: ListRequest<Labels>,
): BuiltList<LabelSheet, 'location' | 'languages'> {
  const { document, words } = request;
  const { stock, content, startAt, nudge, alignment } = document;
  const base = {
    kind: 'labels',
    stock,
    content,
    startAt,
    nudge: { x: nudge.x * POINTS_PER_MM, y: nudge.y * POINTS_PER_MM },
    separator: content === 'badge' ? ' \u00B7 ' : words.raw('separator'),
  } as const;
  if (alignment) {
    const steps = ['labels.test.print', 'labels.test.hold', 'labels.test.nudge'].map((key) => words.say(key));
    const { language, rightToLeft } = words;
    const told = { title: words.say('labels.test.title'), steps, ruler: words.say('labels.test.ruler') };
    return {
      sheet: { ...base, alignment: { ...told, language, rightToLeft }, labels: [] },
      people: [],
      leftOut: 0,
      withheld: [],
    };
  }
  const { seen, leftOut } = seenBy(everyone, document.audience);
  const category = content === 'address' ? 'location' : 'languages';
  const kept = seen.filter(({ visible, listed }) => !visible.cells[category].shown && has(listed, category));
  // A label with no address on it is a label lost.
  const shown = content === 'address' ? seen.filter(({ visible }) => placeOf(visible) !== null) : seen;
  const labels = content === 'address' ? addresses(shown, words) : badges(shown, request);
  const unaddressed = content === 'address' ? seen.filter(({ listed }) => !has(listed, 'location')) : [];
  return {
    sheet: { ...base, alignment: null, labels },
    people: shown.map(({ visible }) => visible.id),
    leftOut,
    withheld: kept.length > 0 ? [{ category, count: kept.length }] : [],
    unaddressed: unaddressed.map(({ visible }) => visible.name).sort(words.compare),
  };
}

const has = ({ person, zone }: Listed, category: 'location' | 'languages'): boolean =>
  category === 'languages' ? person.languages.spoken.length > 0 : Boolean(zone || person.household?.door);

/** Where somebody may be known to live; null for nowhere. */
function placeOf({ cells: { location } }: VisiblePerson): { zone: string; door: string } | null {
  return location.shown && (location.value.zone || location.value.door) ? location.value : null;
}

/**
 * Who lives together stands on one label only where all of them may be known to live there: a name beside another's
 * door would tell.
 */
function addresses(seen: readonly Seen[], words: SheetWords): Label[] {
  const placed = seen.flatMap(({ visible, listed }) => {
    const place = placeOf(visible);
    return place ? [{ ...place, name: visible.name, home: place.door === '' ? null : listed.householdId }] : [];
  });
  const homes = Map.groupBy(placed, ({ home, zone, name }, i) => JSON.stringify(home ? [home, zone] : [name, i]));
  return [...homes.values()]
    .map((people) => ({
      names: people.map(({ name }) => name).sort(words.compare),
      door: people[0]?.door ?? '',
      zone: people[0]?.zone ?? '',
    }))
    .sort(
      (a, b) =>
        Number(a.zone === '') - Number(b.zone === '') ||
        words.compare(a.zone, b.zone) ||
        byDoor(a.door, b.door) ||
        words.compare(a.names[0] ?? '', b.names[0] ?? ''),
    )
    .map(({ names, door, zone }) => ({ lines: [names, ...[door, zone].filter(Boolean).map((line) => [line])] }));
}

/** Languages by the names that those who speak them read; by ours where no font holds those. */
function badges(seen: readonly Seen[], { words, prints }: ListRequest<Labels>): Label[] {
  const called = (tag: string) => {
    const own = nameInItself(tag);
    return prints(own) ? own : words.nameOfLanguage(tag);
  };
  return seen
    .toSorted((a, b) => words.compare(a.visible.name, b.visible.name))
    .map(({ visible: { name, pronouns, cells } }) => {
      const spoken = cells.languages.shown ? unique(cells.languages.value.spoken.map(called)) : [];
      return { lines: [[name], pronouns ? [pronouns] : [], spoken].filter((line) => line.length > 0) };
    });
}
