/** People that can be parted into pairs at once. */
export const MOST_PEOPLE = 200;
/** UTF-16 units of one name. */
const LONGEST = 120;

/** First names as people write them: one to a line, or between commas of any script. Two of one name stay two. */
export const namesOf = (text: string): string[] =>
  text
    .split(/[\r\n\t,;،؛、，；]+/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST))
    .filter((name) => name !== '');
