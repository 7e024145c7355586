import type { Audience } from '../../preload/contract/consent.ts';
import { textsOfHousehold } from './flyerLanguages.ts';
import type { Listed } from './listing.ts';
import { naturalKey } from './search.ts';
import { type Subject, type VisiblePerson, visibleTo } from './visible.ts';

export interface BatchRequest {
  /** Who carries the pages to the doors. */
  readonly audience: Audience;
  /** How many languages a page holds at most. */
  readonly languagesEach: number;
  /** Where nothing else is known, or may be used. */
  readonly chosen: readonly string[];
  /** Languages there is a whole text in. */
  readonly available: ReadonlySet<string>;
}

export interface HouseholdPage {
  readonly languages: readonly string[];
  readonly names: readonly string[];
  readonly door: string;
}

type KeptBack = 'location' | 'languages' | 'household';

export interface BuiltBatch {
  readonly pages: readonly HouseholdPage[];
  /** Who is named on the pages. Nothing on a page is of anybody else. */
  readonly people: readonly string[];
  /** People who are on no page because not even their name may be known. */
  readonly leftOut: number;
  readonly withheld: readonly { readonly category: KeptBack; readonly count: number }[];
  /** Households that get the chosen languages only. */
  readonly chosenOnly: number;
}

/** Everybody by household; who has none stands alone. In the order given. */
export function byHousehold(everyone: Iterable<Listed>): Listed[][] {
  return [...Map.groupBy(everyone, ({ householdId, person }) => householdId ?? person.id).values()];
}

/**
 * One page for every household, in the languages most of it reads. What stands on a page, and what chooses its
 * language, is only what `audience` may know of those whom it names. In the order of the doors that are on them.
 */
export function batchPages(everyone: Iterable<Listed>, request: BatchRequest): BuiltBatch {
  const made: (HouseholdPage & { readonly order: string })[] = [];
  const people: string[] = [];
  const kept = { location: 0, languages: 0, household: 0 };
  let [leftOut, chosenOnly] = [0, 0];
  for (const household of byHousehold(everyone)) {
    const seen = household.flatMap(({ person, zone }) => visibleTo(person, zone, request.audience) ?? []);
    const door = household[0]?.person.household?.door.trim() ?? '';
    const { named, hasDoor } = namedTogether(seen, door);
    leftOut += household.length - seen.length;
    if (door !== '') kept.location += seen.filter(({ cells }) => !cells.location.shown).length;
    kept.languages += household.filter(({ person }) => languagesKept(person, seen)).length;
    kept.household += seen.filter(({ cells }) => !cells.household.shown && seen.length > 1).length;
    const told = named.flatMap(({ cells }) => (cells.languages.shown ? [cells.languages.value] : []));
    const own = textsOfHousehold(told, request.available);
    if (own.length === 0) chosenOnly++;
    people.push(...named.map(({ id }) => id));
    made.push({
      languages: (own.length > 0 ? own : request.chosen).slice(0, request.languagesEach),
      names: named.map(({ name }) => name),
      door: hasDoor ? door : '',
      order: hasDoor ? `0 ${naturalKey(zoneOf(named))} ${naturalKey(door)}` : `1 ${naturalKey(named[0]?.name ?? '')}`,
    });
  }
  // Pages without a door stand by name: their place between the others would tell what is not on them.
  const pages = made
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ languages, names, door }) => ({ languages, names, door }));
  const withheld = (['location', 'languages', 'household'] as const)
    .map((category) => ({ category, count: kept[category] }))
    .filter(({ count }) => count > 0);
  return { pages, people, leftOut, withheld, chosenOnly };
}

/**
 * Whom a page names. With a door it tells where they live, with several names that they live together: it names
 * only who agrees to that. A door comes first, because without one a page finds nobody.
 */
function namedTogether(seen: readonly VisiblePerson[], door: string) {
  const atDoor = door === '' ? [] : seen.filter(({ cells }) => cells.location.shown);
  const candidates = atDoor.length > 0 ? atDoor : seen;
  const open = candidates.filter(({ cells }) => cells.household.shown);
  const named = candidates.length < 2 ? candidates : open.length > 0 ? open : candidates.slice(0, 1);
  return { named, hasDoor: atDoor.length > 0 };
}

const zoneOf = ([first]: readonly VisiblePerson[]): string =>
  first?.cells.location.shown ? first.cells.location.value.zone : '';

/** Whether there are languages to keep back, and they are. */
function languagesKept({ id, languages }: Subject, seen: readonly VisiblePerson[]): boolean {
  const visible = seen.find((each) => each.id === id);
  return visible?.cells.languages.shown === false && languages.reads.length + languages.spoken.length > 0;
}

/** Every language that is on a page: on most pages first, else as first met. */
export function languagesOn(pages: readonly Pick<HouseholdPage, 'languages'>[]): string[] {
  const counts = new Map<string, number>();
  for (const language of pages.flatMap(({ languages }) => languages)) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

/** Flyers that are needed, each set of languages once, and which of them every page is. */
export function flyersOf(pages: readonly HouseholdPage[]): { sets: (readonly string[])[]; of: readonly number[] } {
  const sets: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const of = pages.map(({ languages }) => {
    const key = languages.join(' ');
    const at = known.get(key) ?? sets.push(languages) - 1;
    known.set(key, at);
    return at;
  });
  return { sets, of };
}
