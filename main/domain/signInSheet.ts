import type { SignInSheet } from '../../preload/contract/flyerKinds.ts';
import { type BuiltList, EMPTY, type Listed, type ListRequest, lineOf, seenBy } from './listing.ts';
import type { TableSheet } from './sheets.ts';

/** Points: 9.5 mm, so that a hand can write on it, and twenty lines find room on one page. */
const ROW = 27;

/** Lines for people to write on at a meeting; names that the readers may know stand on the first, if wanted. */
export function signInSheet(
  everyone: Iterable<Listed>,
  { document, words }: ListRequest<SignInSheet>,
): BuiltList<TableSheet, never> {
  const { seen, leftOut } = document.names ? seenBy(everyone, document.audience) : { seen: [], leftOut: 0 };
  const names = seen.map(({ visible }) => visible.name).sort(words.compare);
  const empty = { cells: [EMPTY, EMPTY, EMPTY, EMPTY] };
  const rows = [
    ...names.map((name) => ({ cells: [lineOf([name]), EMPTY, EMPTY, EMPTY] })),
    ...Array.from({ length: document.lines }, () => empty),
  ];
  const day = document.day === null ? [] : [words.day(new Date(`${document.day}T12:00:00`))];
  const sheet: TableSheet = {
    kind: 'table',
    paper: document.paper,
    language: words.language,
    rightToLeft: words.rightToLeft,
    title: document.title.trim() || words.say('signIn.title'),
    audience: document.names ? words.say(`audience.${document.audience}`) : '',
    facts: [...day, document.where.trim()].filter(Boolean),
    notes: [words.say('signIn.consent'), ...(leftOut > 0 ? [words.sayMany('leftOut', leftOut)] : [])],
    columns: [
      { heading: words.say('column.name'), share: 0.28, kind: 'write' },
      { heading: words.say('column.reach'), share: 0.31, kind: 'write' },
      { heading: words.say('column.languages'), share: 0.21, kind: 'write' },
      { heading: words.say('column.keep'), share: 0.2, kind: 'tick', ticks: [words.say('yes'), words.say('no')] },
    ],
    groups: [{ heading: '', rows }],
    rowHeight: ROW,
    boxes: words.say('boxes'),
    privacy: words.say('signIn.private'),
    separator: words.raw('separator'),
    page: words.raw('page'),
  };
  return { sheet, people: seen.map(({ visible }) => visible.id), leftOut, withheld: [] };
}
