/** One address, loosely: enough to tell it from anything else people write. */
export const EMAIL = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/u;

export interface ReadEmails {
  readonly emails: readonly string[];
  /** What could not be read, to be kept as a note. */
  readonly rest: readonly string[];
}

/** The addresses of a cell, several of them parted by commas or blanks, without `mailto:` and angle brackets. */
export function readEmails(cell: string): ReadEmails {
  const emails: string[] = [];
  const rest: string[] = [];
  for (const part of cell.split(/[\s,;/]+/u)) {
    const address = part.replace(/^mailto:/iu, '').replace(/^[<("]+|[>)".]+$/gu, '');
    if (EMAIL.test(address) && address.length <= 200) emails.push(address);
    else if (address.includes('@')) rest.push(part);
  }
  return { emails: [...new Set(emails)], rest: emails.length === 0 ? [cell] : rest };
}
