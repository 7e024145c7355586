import { fold } from './search.ts';

/** Shorter parts of a name (initials, particles) are in too many other words; a Chinese family name is one character. */
const tells = (part: string): boolean => part.length > 1 || /\p{Script=Han}/u.test(part);

/**
 * Whether two rows with these words for a household mean the same one. A door says so by itself. Without one
 * the words must name it: "The Vos" for Bo Vo does, "two adults, two children" describes many.
 * @param person the name of whoever the row is about
 */
export function namesOneHousehold(household: string, door: string, person: string): boolean {
  if (door !== '') return true;
  const words = fold(household).split(' ');
  return fold(person)
    .split(' ')
    .some((part) => tells(part) && words.some((word) => word.startsWith(part)));
}
