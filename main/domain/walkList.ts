import type { WalkList } from '../../preload/contract/flyerKinds.ts';
import {
  type BuiltList,
  byDoor,
  EMPTY,
  type Listed,
  type ListRequest,
  languageNames,
  lineOf,
  quietLine,
  seenBy,
} from './listing.ts';
import type { ContactLine, TableSheet } from './sheets.ts';

type Seen = ReturnType<typeof seenBy>['seen'][number];
type Words = ListRequest<WalkList>['words'];

/** Points: a hand writes in it, standing in a hallway. */
const ROW = 50;
const ticks = ['column.talked', 'column.note', 'column.away'];

/**
 * The doors of a zone in the order one walks them, with who may be known to live there and room to write. Nobody
 * stands at a door that the readers may not know: they are counted instead.
 */
export function walkList(
  everyone: Iterable<Listed>,
  { document, words, today }: ListRequest<WalkList>,
): BuiltList<TableSheet, 'location' | 'languages'> {
  const { seen, leftOut } = seenBy(everyone, document.audience);
  const shown = seen.filter(({ visible }) => visible.cells.location.shown);
  const noLocation = seen.length - shown.length;
  const noLanguages = shown.filter(keepsLanguages).length;
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
      ...(noLanguages > 0 ? [words.say('notSharedMeans')] : []),
    ],
    columns: [
      { heading: words.say('column.door'), share: 0.11, kind: 'key' },
      { heading: words.say('column.who'), share: 0.24, kind: 'lines' },
      { heading: words.say('column.languages'), share: 0.17, kind: 'text' },
      { heading: words.say('column.happened'), share: 0.19, kind: 'tick', ticks: ticks.map((key) => words.say(key)) },
      { heading: words.say('column.write'), share: 0.29, kind: 'write' },
    ],
    groups: groupsOf(shown, words),
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

const doorOf = ({ listed: { person } }: Seen): string => person.household?.door ?? '';

const keepsLanguages = ({ visible, listed }: Seen): boolean =>
  !visible.cells.languages.shown && listed.person.languages.spoken.length > 0;

/** By zone; those without one before, those without a door either at the end. */
function groupsOf(shown: readonly Seen[], words: Words): TableSheet['groups'] {
  const isNowhere = (each: Seen) => each.listed.zone === '' && doorOf(each) === '';
  const nowhere = shown.filter(isNowhere);
  const somewhere = shown.filter((each) => !isNowhere(each));
  const groups = [...Map.groupBy(somewhere, ({ listed }) => listed.zone)]
    .sort(([a], [b]) => words.compare(a, b))
    .map(([zone, people]) => ({ heading: zone, rows: rowsOf(people, words) }));
  if (nowhere.length === 0) return groups;
  return [...groups, { heading: words.say('walk.nowhere'), rows: rowsOf(nowhere, words) }];
}

/** A row a household. Without a door, nothing but their own words would say that people live together. */
function rowsOf(people: readonly Seen[], words: Words): { cells: ContactLine[] }[] {
  const households = Map.groupBy(people, (each) => (doorOf(each) !== '' && each.listed.householdId) || each.visible.id);
  const nameOf = (members: readonly Seen[]) => members[0]?.visible.name ?? '';
  return [...households.values()]
    .map((members) => ({
      door: members[0] ? doorOf(members[0]) : '',
      members: members.toSorted((a, b) => words.compare(a.visible.name, b.visible.name)),
    }))
    .sort((a, b) => byDoor(a.door, b.door) || words.compare(nameOf(a.members), nameOf(b.members)))
    .map(({ door, members }) => ({
      cells: [
        lineOf([door].filter(Boolean)),
        lineOf(members.map(({ visible }) => visible.name)),
        spokenBy(members, words),
        ...[EMPTY, EMPTY],
      ],
    }));
}

function spokenBy(members: readonly Seen[], words: Words): ContactLine {
  const tags = members.flatMap(({ visible: { cells } }) => (cells.languages.shown ? cells.languages.value.spoken : []));
  if (tags.length === 0 && members.some(keepsLanguages)) return quietLine(words.say('notShared.all'));
  return lineOf(languageNames(tags, words));
}
