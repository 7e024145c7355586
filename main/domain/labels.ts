import type { Labels } from '../../preload/contract/flyerKinds.ts';
import { nameInItself } from './languageSelfNames.ts';
import { type BuiltList, byDoor, type Listed, type ListRequest, seenBy, unique } from './listing.ts';
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

/**
 * Who lives together stands on one label only where all of them may be known to live there: a name beside another's
 * door would tell.
 */
function addresses(seen: readonly Seen[], words: ListRequest<Labels>['words']): Label[] {
  const homes = new Map<string, { names: string[]; door: string; zone: string }>();
  for (const { visible, listed } of seen) {
    const { location } = visible.cells;
    const { zone, door } = location.shown ? location.value : { zone: '', door: '' };
    const together = listed.householdId !== null && door !== '';
    const key = together ? JSON.stringify([listed.householdId, zone]) : visible.id;
    const home = homes.get(key) ?? { names: [], door, zone };
    home.names.push(visible.name);
    homes.set(key, home);
  }
  return [...homes.values()]
    .map(({ names, door, zone }) => ({ names: names.sort(words.compare), door, zone }))
    .sort(
      (a, b) =>
        Number(a.zone === '') - Number(b.zone === '') ||
        words.compare(a.zone, b.zone) ||
        byDoor(a.door, b.door) ||
        words.compare(a.names[0] ?? '', b.names[0] ?? ''),
    )
    .map(({ names, door, zone }) => ({ lines: [names, ...[door, zone].filter(Boolean).map((line) => [line])] }));
}

/** Languages by the names that those who speak them read. */
const badges = (seen: readonly Seen[], words: ListRequest<Labels>['words']): Label[] =>
  seen
    .toSorted((a, b) => words.compare(a.visible.name, b.visible.name))
    .map(({ visible: { name, pronouns, cells } }) => {
      const spoken = cells.languages.shown ? unique(cells.languages.value.spoken.map(nameInItself)) : [];
      return { lines: [[name], pronouns ? [pronouns] : [], spoken].filter((line) => line.length > 0) };
    });
