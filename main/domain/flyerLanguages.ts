/** Names under which people are written down as reading what our texts call otherwise. */
const SAME: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  cmn: 'zh-Hans',
  wuu: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  yue: 'zh-Hant',
  nan: 'zh-Hant',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  fil: 'tl',
};

/**
 * The language of a flyer for somebody who reads `tag`; undefined where none of `available` is for them. A region
 * may be overlooked (`pt-BR` reads `pt`), a script never: who reads traditional letters is not given simplified ones.
 */
export function textFor(tag: string, available: ReadonlySet<string>): string | undefined {
  const withoutRegion = tag.replace(/-[A-Z]{2}$/, '');
  // Some regions are how a script is named, and then nothing is overlooked.
  const ways = SAME[tag] ? [tag, SAME[tag]] : [tag, withoutRegion, SAME[withoutRegion]];
  return ways.find((way) => way !== undefined && available.has(way));
}

/** Of one person, as far as it may be known. */
export interface Literacy {
  readonly reads: readonly string[];
  readonly spoken: readonly string[];
}

/** What a person reads; what they speak where nobody wrote down any reading. Texts where there is one. */
function tagsOf({ reads, spoken }: Literacy, available: ReadonlySet<string>): Set<string> {
  return new Set((reads.length > 0 ? reads : spoken).map((tag) => textFor(tag, available) ?? tag));
}

/** The texts of one household: read by most members first, then by most as their first one, then in order met. */
export function textsOfHousehold(members: readonly Literacy[], available: ReadonlySet<string>): string[] {
  const found = new Map<string, { members: number; place: number }>();
  for (const member of members) {
    for (const [place, tag] of [...tagsOf(member, available)].entries()) {
      if (!available.has(tag)) continue;
      const known = found.get(tag) ?? { members: 0, place: 0 };
      found.set(tag, { members: known.members + 1, place: known.place + place });
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.members - a.members || a.place / a.members - b.place / b.members)
    .map(([tag]) => tag);
}

/** Which households read what, most first: languages as flyers know them where there is a text. */
export function readIn(
  households: Iterable<readonly Literacy[]>,
  available: ReadonlySet<string>,
): { households: number; unknown: number; rows: { language: string; households: number; text: boolean }[] } {
  const counts = new Map<string, number>();
  let [all, unknown] = [0, 0];
  for (const members of households) {
    all++;
    const tags = new Set(members.flatMap((member) => [...tagsOf(member, available)]));
    if (tags.size === 0) unknown++;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const rows = [...counts]
    .map(([language, count]) => ({ language, households: count, text: available.has(language) }))
    .sort((a, b) => b.households - a.households || (a.language < b.language ? -1 : 1));
  return { households: all, unknown, rows };
}
