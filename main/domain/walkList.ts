import type { WalkList } from '../../preload/contract/flyerKinds.ts';
import { type BuiltList, EMPTY, type Listed, type ListRequest, languageNames, lineOf, seenBy } from './listing.ts';
import { naturalKey } from './search.ts';
import type { TableSheet } from './sheets.ts';

type Seen = ReturnType<typeof seenBy>['seen'][number];

/** Points: a hand writes in it, standing in a hallway. */
const ROW = 34;

/**
 * The doors of a zone in the order one walks them, with who may be known to live there and room to write. Nobody
 * stands at a door that the readers may not know: they are counted instead.
 */
export function walkList(
  everyone: Iterable<Listed>,
  { document, words, today }: ListRequest<WalkList>,
): BuiltList<TableSheet, 'location' | 'languages'> {
  const { seen, leftOut } = seenBy(everyone, document.audience);
  const atDoor = seen.filter(({ visible, listed }) => visible.cells.location.shown && placeOf(listed) !== '');
  const doorless = seen.filter(({ visible, listed }) => visible.cells.location.shown && placeOf(listed) === '');
  const noLocation = seen.length - atDoor.length - doorless.length;
  const noLanguages = [...atDoor, ...doorless].filter(
    ({ visible, listed }) => !visible.cells.languages.shown && listed.person.languages.spoken.length > 0,
  ).length;
  const shown = [...atDoor, ...doorless];
  const sheet: TableSheet = {
    kind: 'table',
    paper: document.paper,
    language: words.language,
    rightToLeft: words.rightToLeft,
    title: words.say('walk.title'),
    audience: words.say(`audience.${document.audience}`),
    facts: [words.day(today), words.sayMany('people', shown.length)],
    notes: [
      words.say('walk.use'),
      ...(leftOut > 0 ? [words.sayMany('leftOut', leftOut)] : []),
      ...(noLocation > 0 ? [words.sayMany('walk.noDoor', noLocation)] : []),
    ],
    columns: [
      { heading: words.say('column.door'), share: 0.11, kind: 'text' },
      { heading: words.say('column.who'), share: 0.25, kind: 'text' },
      { heading: words.say('column.languages'), share: 0.18, kind: 'text' },
      { heading: words.say('column.talked'), share: 0.1, kind: 'tick' },
      { heading: words.say('column.note'), share: 0.1, kind: 'tick' },
      { heading: words.say('column.write'), share: 0.26, kind: 'write' },
    ],
    groups: groupsOf(atDoor, doorless, words),
    rowHeight: ROW,
    boxes: words.say('boxes'),
    privacy: words.say('private'),
    separator: words.raw('separator'),
    page: words.raw('page'),
  };
  const withheld = [
    { category: 'location' as const, count: noLocation },
    { category: 'languages' as const, count: noLanguages },
  ].filter(({ count }) => count > 0);
  return { sheet, people: shown.map(({ visible }) => visible.id), leftOut, withheld };
}

const doorOf = ({ person }: Listed): string => person.household?.door ?? '';
const placeOf = (listed: Listed): string => listed.zone || doorOf(listed);

function groupsOf(atDoor: readonly Seen[], doorless: readonly Seen[], words: ListRequest<WalkList>['words']) {
  const zones = new Map<string, Seen[]>();
  for (const each of atDoor) zones.set(each.listed.zone, [...(zones.get(each.listed.zone) ?? []), each]);
  const groups = [...zones]
    .sort(([a], [b]) => words.compare(a, b))
    .map(([zone, people]) => ({ heading: zone, rows: rowsOf(people, words) }));
  const nowhere = doorless.length > 0 ? [{ heading: words.say('walk.nowhere'), rows: rowsOf(doorless, words) }] : [];
  return [...groups, ...nowhere];
}

/** A row a household, by door as people count them: 2 before 10, 10 before 10A. */
function rowsOf(people: readonly Seen[], words: ListRequest<WalkList>['words']) {
  const households = new Map<string, Seen[]>();
  for (const each of people) {
    const key = each.listed.householdId ?? each.visible.id;
    households.set(key, [...(households.get(key) ?? []), each]);
  }
  const keyOf = ([first]: readonly Seen[]) => (first ? naturalKey(doorOf(first.listed)) : '');
  const nameOf = ([first]: readonly Seen[]) => first?.visible.name ?? '';
  return [...households.values()]
    .map((members) => members.toSorted((a, b) => words.compare(a.visible.name, b.visible.name)))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : words.compare(nameOf(a), nameOf(b))))
    .map((members) => ({
      cells: [
        lineOf([members.map(({ listed }) => doorOf(listed)).find(Boolean) ?? ''].filter(Boolean)),
        lineOf(members.map(({ visible }) => visible.name)),
        lineOf(
          languageNames(
            members.flatMap(({ visible: { cells } }) => (cells.languages.shown ? cells.languages.value.spoken : [])),
            words,
          ),
        ),
        EMPTY,
        EMPTY,
        EMPTY,
      ],
    }));
}
