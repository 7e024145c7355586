const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ô',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ô',
  P: 'Þ',
  Q: 'Ɋ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};
const FILLER = ' lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy';

/** How much longer than English a pseudo text is: what German or Bengali typically need. */
export const PSEUDO_GROWTH = 0.4;

/**
 * English dressed up as a foreign language: accents show text that is not translated, 40 % more length
 * shows what would be cut off, brackets show sentences glued from parts. What stands in braces or angle
 * brackets stays as it is.
 */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\}|<[^>]*>)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  const extra = Math.ceil(text.length * PSEUDO_GROWTH);
  return `⟦${accented}${FILLER.repeat(Math.ceil(extra / FILLER.length)).slice(0, extra)}⟧`;
}
