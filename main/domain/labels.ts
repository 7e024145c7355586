import type { Labels } from '../../preload/contract/flyerKinds.ts';
import { type BuiltList, type Listed, type ListRequest, languageNames, seenBy } from './listing.ts';
import { naturalKey } from './search.ts';
import type { LabelSheet } from './sheets.ts';

const POINTS_PER_MM = 72 / 25.4;
type Label = LabelSheet['labels'][number];
type Seen = ReturnType<typeof seenBy>['seen'][number];

/**
 * Address labels, one a household, or name badges, one a person, for those whose name `document.audience` may
 * know. The page to test the alignment with holds nobody.
 */
export function labelSheet(
  everyone: Iterable<Listed>,
  { document, words }: ListRequest<Labels>,
): BuiltList<LabelSheet, 'location' | 'languages'> {
  const { stock, content, startAt, nudge, alignment } = document;
  const base = {
    kind: 'labels',
    stock,
    content,
    startAt,
    nudge: { x: nudge.x * POINTS_PER_MM, y: nudge.y * POINTS_PER_MM },
  } as const;
  if (alignment) {
    const steps = ['labels.test.print', 'labels.test.hold', 'labels.test.nudge'].map((key) => words.say(key));
    const told = { title: words.say('labels.test.title'), steps, language: words.language };
    return { sheet: { ...base, alignment: told, labels: [] }, people: [], leftOut: 0, withheld: [] };
  }
  const { seen, leftOut } = seenBy(everyone, document.audience);
  const category = content === 'address' ? 'location' : 'languages';
  const count = seen.filter(({ visible, listed }) => !visible.cells[category].shown && has(listed, category)).length;
  const labels = content === 'address' ? addresses(seen, words) : badges(seen, words);
  return {
    sheet: { ...base, alignment: null, labels },
    people: seen.map(({ visible }) => visible.id),
    leftOut,
    withheld: count > 0 ? [{ category, count }] : [],
  };
}

const has = ({ person, zone }: Listed, category: 'location' | 'languages'): boolean =>
  category === 'languages' ? person.languages.spoken.length > 0 : Boolean(zone || person.household?.door);

function addresses(seen: readonly Seen[], words: ListRequest<Labels>['words']): Label[] {
  const households = new Map<string, Seen[]>();
  for (const each of seen) {
    const key = each.listed.householdId ?? each.visible.id;
    households.set(key, [...(households.get(key) ?? []), each]);
  }
  const found = [...households.values()].map((members) => {
    const places = members.flatMap(({ visible: { cells } }) => (cells.location.shown ? [cells.location.value] : []));
    const door = places.map((place) => place.door).find(Boolean) ?? '';
    const zone = places.map((place) => place.zone).find(Boolean) ?? '';
    return { names: members.map(({ visible }) => visible.name).sort(words.compare), door, zone };
  });
  return found
    .sort(
      (a, b) =>
        words.compare(a.zone, b.zone) ||
        byKey(naturalKey(a.door), naturalKey(b.door)) ||
        words.compare(a.names[0] ?? '', b.names[0] ?? ''),
    )
    .map(({ names, door, zone }) => ({ lines: [names.join(words.raw('separator')), door, zone].filter(Boolean) }));
}

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const badges = (seen: readonly Seen[], words: ListRequest<Labels>['words']): Label[] =>
  seen
    .toSorted((a, b) => words.compare(a.visible.name, b.visible.name))
    .map(({ visible: { name, pronouns, cells } }) => ({
      lines: [
        name,
        pronouns,
        cells.languages.shown ? languageNames(cells.languages.value.spoken, words).join(words.raw('separator')) : '',
      ].filter(Boolean),
    }));
