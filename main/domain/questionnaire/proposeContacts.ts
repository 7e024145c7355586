import type { ContactKind, ContactMethod } from '../../../preload/contract/roster.ts';
import { contactMethods, type SaidContacts } from '../importContacts.ts';
import { contactKey } from '../importMatch.ts';
import { methodKey } from '../importMerge.ts';
import { PHONE_KINDS } from '../person.ts';

/** Ways that have hours: a note and a letter wait. */
const WITH_HOURS: ReadonlySet<ContactKind> = new Set<ContactKind>([...PHONE_KINDS, 'inPerson']);
const METHODS = 20;

export interface ProposedContacts {
  readonly methods: readonly ContactMethod[];
  /** Numbers beyond what an entry holds. */
  readonly beyond: readonly string[];
  /** Whether the preference found something to prefer, and the hours a way to stand beside. */
  readonly preferenceKept: boolean;
  readonly hoursKept: boolean;
}

/**
 * What somebody said of how to reach them, beside what is known. A preferred way without a number takes the one
 * that is known; a number that is known by another way is not added again.
 */
export function proposeContacts(
  { numbers: numbersSaid, emails: emailsSaid, preferred }: SaidContacts,
  hours: string,
  kept: readonly ContactMethod[],
): ProposedContacts {
  // One number is written in one way only: as it is known, else as it was said first.
  const written = new Map<string, string>();
  for (const value of [...kept.map((each) => each.value), ...numbersSaid.map((each) => each.value), ...emailsSaid]) {
    if (value !== '' && !written.has(contactKey(value))) written.set(contactKey(value), value);
  }
  const asWritten = (value: string) => written.get(contactKey(value)) ?? value;
  const numbers = numbersSaid
    .map(({ value, kind }) => ({ value: asWritten(value), kind }))
    .filter(({ value, kind }, at, all) => all.findIndex((each) => each.kind === kind && each.value === value) === at);
  const said = { numbers, emails: [...new Set(emailsSaid.map(asWritten))], preferred };
  const numberKept = kept.find(({ kind, value }) => PHONE_KINDS.has(kind) && value !== '');
  const emailKept = kept.find(({ kind, value }) => kind === 'email' && value !== '');
  const lacksNumber = said.numbers.length === 0 && said.preferred.some((kind) => PHONE_KINDS.has(kind));
  const lacksEmail = said.emails.length === 0 && said.preferred.includes('email');
  const known = new Set(kept.map(({ value }) => contactKey(value)));
  const byPhone = said.preferred.some((kind) => PHONE_KINDS.has(kind));
  const all = contactMethods({
    // The first is the one that a preferred way goes by.
    numbers:
      lacksNumber && numberKept
        ? [{ value: numberKept.value, kind: numberKept.kind }]
        : said.numbers.filter(({ value }, at) => (byPhone && at === 0) || !known.has(contactKey(value))),
    emails: lacksEmail && emailKept ? [emailKept.value] : said.emails,
    preferred: said.preferred,
  });
  const fresh = all.filter((method) => !kept.some((each) => methodKey(each) === methodKey(method)));
  const room = Math.max(0, METHODS - kept.length);
  const methods = [...all.filter((method) => !fresh.includes(method)), ...fresh.slice(0, room)];
  const lost = said.preferred.filter((kind) =>
    PHONE_KINDS.has(kind) ? lacksNumber && !numberKept : kind === 'email' && lacksEmail && !emailKept,
  );
  const timed = hours === '' ? [] : withHours(methods, hours, kept);
  return {
    methods: hours === '' ? methods : timed,
    beyond: fresh.slice(room).map(({ value }) => value),
    preferenceKept: lost.length === 0,
    hoursKept: hours === '' || timed.some((method) => method.hours === hours),
  };
}

/** The hours on every way that has none yet, those that are known among them. Hours that are known stay. */
function withHours(methods: readonly ContactMethod[], hours: string, kept: readonly ContactMethod[]): ContactMethod[] {
  const knownHours = new Map(kept.map((method) => [methodKey(method), method.hours]));
  const others = kept.filter((each) => !methods.some((method) => methodKey(method) === methodKey(each)));
  return [...methods, ...others].map((method) => {
    const known = knownHours.get(methodKey(method)) ?? '';
    return WITH_HOURS.has(method.kind) && (known === '' || known === hours) ? { ...method, hours } : method;
  });
}
