import type { Audience } from '../../preload/contract/consent.ts';
import { languagesOfHousehold, textFor } from './flyerLanguages.ts';
import { type Subject, type VisiblePerson, visibleTo } from './visible.ts';

/** Somebody of the roster with where they live, as batches and lists look at them. */
export interface Neighbour {
  readonly person: Subject;
  readonly zone: string;
  /** Null for somebody who stands alone. */
  readonly householdId: string | null;
}

export interface BatchRequest {
  readonly audience: Audience;
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

export interface BuiltBatch {
  readonly pages: readonly HouseholdPage[];
  /** Of whom something is on the pages: a name, a door, or the choice of language. */
  readonly people: readonly string[];
  /** People whose name is left away. */
  readonly leftOut: number;
  readonly withheld: readonly { readonly category: 'location' | 'languages'; readonly count: number }[];
  /** Households that get the chosen languages only. */
  readonly chosenOnly: number;
}

/** Everybody by household; who has none stands alone. In the order given. */
export function byHousehold(everyone: Iterable<Neighbour>): Neighbour[][] {
  const found = new Map<string, Neighbour[]>();
  for (const neighbour of everyone) {
    const key = neighbour.householdId ?? neighbour.person.id;
    const members = found.get(key);
    if (members) members.push(neighbour);
    else found.set(key, [neighbour]);
  }
  return [...found.values()];
}

/**
 * One page for every household, in the languages most of it reads. What may stand on a page, and what may choose
 * its language, is what `audience` (who carries it to the door) may know.
 */
export function batchPages(everyone: Iterable<Neighbour>, request: BatchRequest): BuiltBatch {
  const pages: HouseholdPage[] = [];
  const people: string[] = [];
  let [leftOut, doors, languages, chosenOnly] = [0, 0, 0, 0];
  for (const household of byHousehold(everyone)) {
    const seen = household.flatMap(({ person, zone }) => visibleTo(person, zone, request.audience) ?? []);
    leftOut += household.length - seen.length;
    doors += seen.filter(({ cells }, i) => !cells.location.shown && hasDoor(household, seen[i])).length;
    languages += seen.filter(({ cells }) => !cells.languages.shown).length;
    const own = languagesFor(seen, request);
    if (own.length === 0) chosenOnly++;
    people.push(...seen.map(({ id }) => id));
    pages.push({
      languages: own.length > 0 ? own : request.chosen,
      names: seen.map(({ name }) => name),
      door: seen.map(({ cells }) => (cells.location.shown ? cells.location.value.door : '')).find(Boolean) ?? '',
    });
  }
  const withheld = [
    { category: 'location' as const, count: doors },
    { category: 'languages' as const, count: languages },
  ].filter(({ count }) => count > 0);
  return { pages, people, leftOut, withheld, chosenOnly };
}

const hasDoor = (household: readonly Neighbour[], seen: VisiblePerson | undefined): boolean =>
  Boolean(household.find(({ person }) => person.id === seen?.id)?.person.household?.door);

function languagesFor(seen: readonly VisiblePerson[], { languagesEach, available }: BatchRequest): string[] {
  const told = seen.flatMap(({ cells }) => (cells.languages.shown ? [cells.languages.value] : []));
  const texts = languagesOfHousehold(told).flatMap(({ tag }) => textFor(tag, available) ?? []);
  return [...new Set(texts)].slice(0, languagesEach);
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
