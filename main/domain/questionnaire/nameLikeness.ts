import { withinSlips } from '../editDistance.ts';
import { type NameWord, type NameWords, nameWords } from './nameWords.ts';

/**
 * How two names relate. same: letter by letter. similar: one name, written differently or in part. swapped: the same
 * words in another order, which is another person where children take their father's name. part: a word in common.
 * unclear: scripts that cannot be compared.
 */
export type NameLikeness = 'same' | 'similar' | 'swapped' | 'part' | 'other' | 'unclear';

/** Words by which a father and a son of one name are told apart. */
const GENERATION = new Set(['jr', 'sr', 'junior', 'senior', 'hijo', 'hija', 'ii', 'iii', 'iv', '2nd', '3rd']);

export const likenessOfNames = (a: string, b: string): NameLikeness => likenessOf(nameWords(a), nameWords(b));

export function likenessOf(a: NameWords, b: NameWords): NameLikeness {
  if (a.words.length === 0 || b.words.length === 0) return 'unclear';
  if (ownWords(a) === ownWords(b)) return 'same';
  if (generation(a) !== generation(b)) return 'part';
  if (a.characters !== b.characters) return acrossCharacters(a, b);
  // One character more or less is another name; traditional and simplified ones are read alike.
  if (a.characters && a.words.length === b.words.length && a.joined === b.joined) return 'similar';
  if (a.characters) return a.words.some(({ own }) => b.words.some((word) => word.own === own)) ? 'part' : 'other';
  if (sorted(a) === sorted(b)) return 'swapped';
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const found = short.map((word, at) =>
    long.findIndex((other, place) => isOneWord(word, other, at === 0 || place === 0)),
  );
  const matched = found.filter((at) => at >= 0).length;
  if (matched < short.length) {
    if (joinedAlike(a, b)) return 'similar';
    return matched > 0 ? 'part' : 'other';
  }
  if (new Set(found).size < found.length) return 'part';
  const inOrder = found.every((at, index) => index === 0 || at > (found[index - 1] ?? 0));
  if (!inOrder) return 'swapped';
  // A family name alone is half a street; a given name alone is how people are called.
  return found[0] === 0 || short.length > 1 ? 'similar' : 'part';
}

const ownWords = ({ words }: NameWords): string => words.map(({ own }) => own).join(' ');
const sorted = ({ words }: NameWords): string =>
  words
    .map(({ own }) => own)
    .sort()
    .join(' ');
const generation = ({ words }: NameWords): string => words.find(({ latin }) => GENERATION.has(latin))?.latin ?? '';

/** "Maria Jose" and "Mariajose", "Al-Amin" and "Alamin": blanks come and go. */
const joinedAlike = (a: NameWords, b: NameWords): boolean =>
  a.words.length !== b.words.length &&
  (a.joined === b.joined ||
    (!otherEnding(a.words.at(-1), b.words.at(-1)) && joinedBones(a).length > 4 && joinedBones(a) === joinedBones(b)));
const joinedBones = ({ words }: NameWords): string =>
  words
    .map(({ bones }) => bones)
    .join('')
    .replace(/(.)\1+/g, '$1');

/** Characters beside Latin letters: the same when the letters of all words are, whichever word comes first. */
function acrossCharacters(a: NameWords, b: NameWords): NameLikeness {
  const turns = (name: NameWords) => name.words.map((_, at) => [...name.words.slice(at), ...name.words.slice(0, at)]);
  const written = (words: readonly NameWord[]) => words.map(({ latin }) => latin).join('');
  if (turns(a).some((one) => turns(b).some((other) => written(one) === written(other)))) return 'similar';
  return joinedAlike(a, b) ? 'similar' : 'unclear';
}

/** Whether two words could be one word of a name. @param given the word that a person is called by may be among them */
function isOneWord(a: NameWord, b: NameWord, given: boolean): boolean {
  if (a.own === b.own || a.latin === b.latin) return true;
  // An initial stands for its name.
  if (a.latin.length === 1 || b.latin.length === 1) return a.latin.charAt(0) === b.latin.charAt(0);
  if (given && otherEnding(a, b)) return false;
  // Arabic writes only the vowels that matter.
  if (a.script === 'arabic' && b.script === 'arabic') return a.own.length > 5 && withinSlips(a.own, b.own, 1);
  const longer = Math.max(a.latin.length, b.latin.length);
  if (longer >= 4 && withinSlips(a.latin, b.latin, longer >= 8 ? 2 : 1)) return true;
  if (a.bones !== b.bones || a.bones === '') return false;
  // In one script the vowels are there to be compared; across scripts there may be none.
  if (a.script === b.script) return a.bones.length > 1 && withinSlips(a.latin, b.latin, Math.floor(longer / 3));
  return a.bones.length > 1 || sameBeginning(a, b);
}

/** Karim and Karima, Fernando and Fernanda: alike up to their end, which tells two people apart. */
const otherEnding = (a: NameWord | undefined, b: NameWord | undefined): boolean =>
  a?.ending !== b?.ending && a?.ending !== '?' && b?.ending !== '?';

/** Vowels at the beginning are written or left out, but a consonant there is another name. */
const sameBeginning = (a: NameWord, b: NameWord): boolean =>
  a.latin.charAt(0) === b.latin.charAt(0) || /^[aeiou]/.test(a.latin) || /^[aeiou]/.test(b.latin);
