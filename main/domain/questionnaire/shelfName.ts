/** As long as a name on the shelf may be. */
const LONGEST = 120;

/** A name that none of these have: the same where it is free, else with the next number behind it. */
export function nameApart(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, apart = name; ; number++) {
    if (!taken.has(apart)) return apart;
    const end = ` ${number}`;
    apart = `${name.slice(0, LONGEST - end.length).replace(/[\ud800-\udbff]$/, '')}${end}`;
  }
}
