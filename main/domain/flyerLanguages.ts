/** Names under which people are written down as reading what we call otherwise. */
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

/** The language of a flyer for somebody who reads `tag`; undefined where none of `available` is for them. */
export function textFor(tag: string, available: ReadonlySet<string>): string | undefined {
  const [base = tag] = tag.split('-');
  return [tag, SAME[tag], SAME[base], base].find((each) => each !== undefined && available.has(each));
}

/** The languages of one household: what its members read; what they speak, of those who wrote down no reading. */
export function languagesOfHousehold(
  members: readonly { readonly reads: readonly string[]; readonly spoken: readonly string[] }[],
): { readonly tag: string; readonly members: number }[] {
  const counts = new Map<string, number>();
  for (const { reads, spoken } of members) {
    for (const tag of new Set(reads.length > 0 ? reads : spoken)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, members: count })).sort((a, b) => b.members - a.members);
}

/** Which households read what, most first: languages as flyers know them where there is a text. */
export function readIn(
  households: Iterable<Parameters<typeof languagesOfHousehold>[0]>,
  available: ReadonlySet<string>,
): { households: number; unknown: number; rows: { language: string; households: number; text: boolean }[] } {
  const counts = new Map<string, number>();
  let [all, unknown] = [0, 0];
  for (const members of households) {
    all++;
    const tags = new Set(languagesOfHousehold(members).map(({ tag }) => textFor(tag, available) ?? tag));
    if (tags.size === 0) unknown++;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const rows = [...counts]
    .map(([language, count]) => ({ language, households: count, text: available.has(language) }))
    .sort((a, b) => b.households - a.households || (a.language < b.language ? -1 : 1));
  return { households: all, unknown, rows };
}
