/** FNV-1a with a final stir: neighbouring ids end up far apart. */
function stirred(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A number from 1 for everybody, instead of their name: the same each time for the same people, in an order that has
 * nothing to do with the alphabet, with when they were added or with where they stand.
 */
export function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const order = [...new Set(ids)]
    .map((id) => ({ id, at: stirred(id) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return new Map(order.map(({ id }, index) => [id, index + 1]));
}
