import { Key } from '../../../../preload/contract/formKinds.ts';

const LONGEST = 63;

/** A name of a form service as one of ours; empty where nothing of it is left. Names that are ours already stay. */
export function asKey(name: string): string {
  if (Key.safeParse(name).success) return name;
  const tidy = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  // Ours begin with a letter: `1` becomes `n1`.
  return (/^\d/.test(tidy) ? `n${tidy}` : tidy).slice(0, LONGEST);
}

/** Gives each name once; one that is taken gets a number. */
export function createNamer(taken: readonly string[] = []): (wanted: string) => string {
  const given = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let count = 2; given.has(name); count++) name = `${wanted.slice(0, LONGEST - 5)}_${count}`;
    given.add(name);
    return name;
  };
}
