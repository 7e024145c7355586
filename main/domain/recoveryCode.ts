/** Digits and letters of Crockford's base 32: none that is easily taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
/** 130 bits of chance and 10 bits to catch a slip of the pen. */
const SECRET_LETTERS = 26;
const CHECK_LETTERS = 2;
const GROUP = 4;

/** Bytes of chance that a code is made from: one for each letter. */
export const RECOVERY_BYTES = SECRET_LETTERS;

/** Two letters that differ when one letter is wrong or two neighbours are swapped. */
function check(letters: string): string {
  let sum = 0;
  // 31 is prime to 1021, the largest prime below 1024, so every single slip changes the sum.
  for (const letter of letters) sum = (sum * 31 + LETTERS.indexOf(letter) + 1) % 1021;
  return (LETTERS[sum >> 5] ?? '') + (LETTERS[sum & 31] ?? '');
}

/**
 * A recovery code to be written down: 28 letters in groups of four.
 * @param random RECOVERY_BYTES bytes
 */
export function recoveryCode(random: Uint8Array): string {
  const secret = [...random.subarray(0, SECRET_LETTERS)].map((byte) => LETTERS[byte & 31]).join('');
  const letters = secret + check(secret);
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** The code as it was made, from however it was typed; null when it cannot be one (a letter too few, or a slip). */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[OIL]/g, (letter) => MISTAKEN[letter] ?? letter);
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return null;
  if ([...letters].some((letter) => !LETTERS.includes(letter))) return null;
  const secret = letters.slice(0, SECRET_LETTERS);
  return letters.slice(SECRET_LETTERS) === check(secret) ? secret : null;
}
