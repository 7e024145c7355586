import type { ConsentRecord } from '../../../preload/contract/consent.ts';
import { ENTRY_PARTS, type EntryPart, type ReviewLine, type Will } from '../../../preload/contract/reviews.ts';
import type { ContactMethod } from '../../../preload/contract/roster.ts';
import { newConsents } from '../importConsent.ts';
import { contactKey } from '../importMatch.ts';
import { alike } from '../importMerge.ts';
import { mentionsForbiddenTopic } from '../importTopics.ts';
import { PHONE_KINDS } from '../person.ts';
import { fold } from '../search.ts';
import type { ReadLine } from './propose.ts';
import { categoryOf, consentsOf } from './proposeConsents.ts';
import { askedAs } from './reviewValue.ts';
import { shareBecomes } from './told.ts';

/** An entry as far as a review changes it, its zone by name. */
export interface ShownEntry {
  readonly name: string;
  readonly pronouns: string;
  readonly contacts: readonly ContactMethod[];
  readonly languages: Readonly<Record<'spoken' | 'reads' | 'interprets', readonly string[]>>;
  readonly zone: string;
  readonly household: { readonly name: string; readonly door: string } | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly access: string;
  readonly notes: string;
  readonly consents: readonly ConsentRecord[];
}

type Parts = Readonly<Record<EntryPart, readonly string[]>>;

const some = (text: string): string[] => (text === '' ? [] : [text]);
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** One way of contact whole: kind, value and hours. The kind comes first and is one word. */
const wayOf = ({ kind, value, hours }: ContactMethod): string =>
  [kind, value, hours === '' ? '' : `(${hours})`].filter((part) => part !== '').join(' ');

/** An entry in words, part by part; nothing of it for nobody. */
export function partsOf(entry: ShownEntry | null): Parts {
  const contacts = entry?.contacts ?? [];
  const values = (by: (method: ContactMethod) => boolean) =>
    unique(contacts.filter((method) => by(method) && method.value !== '').map(({ value }) => value));
  return {
    name: some(entry?.name ?? ''),
    pronouns: some(entry?.pronouns ?? ''),
    phone: values(({ kind }) => PHONE_KINDS.has(kind)),
    email: values(({ kind }) => kind === 'email'),
    contact: contacts.map(wayOf),
    spoken: entry?.languages.spoken ?? [],
    reads: entry?.languages.reads ?? [],
    interprets: entry?.languages.interprets ?? [],
    zone: some(entry?.zone ?? ''),
    door: some(entry?.household?.door ?? ''),
    household: some(entry?.household?.name ?? ''),
    offers: entry?.offers ?? [],
    needs: entry?.needs ?? [],
    access: some(entry?.access ?? ''),
    notes: (entry?.notes ?? '').split('\n').filter((line) => line.trim() !== ''),
  };
}

/** What becomes of an entry, as the window shows it before it is done. */
export function willOf(before: ShownEntry | null, after: ShownEntry): Will {
  const [was, is] = [partsOf(before), partsOf(after)];
  const differs = ENTRY_PARTS.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  const known = new Set((before?.consents ?? []).map(({ id }) => id));
  return {
    parts: differs
      .filter((part) => part !== 'contact' || !plain(before?.contacts ?? [], after.contacts))
      .map((part) => ({ part, before: [...was[part]], after: [...is[part]] })),
    consents: after.consents
      .filter(({ id }) => !known.has(id))
      .map(({ category, audience, status }) => ({ category, audience, status })),
  };
}

/** Whether new ways of contact say no more than their numbers and addresses do. */
function plain(before: readonly ContactMethod[], after: readonly ContactMethod[]): boolean {
  const was = before.map(wayOf);
  const kept = after.slice(0, was.length).map(wayOf);
  const fresh = after.slice(was.length);
  const values = new Set(before.map(({ value }) => value));
  return (
    JSON.stringify(kept) === JSON.stringify(was) &&
    fresh.every(({ kind, value, hours }) => (kind === 'call' || kind === 'email') && hours === '' && !values.has(value))
  );
}

const ONE_THING: ReadonlySet<EntryPart> = new Set<EntryPart>(['pronouns', 'zone', 'door', 'household', 'access']);

/** One answer beside what is known of whoever it may be about. */
export function lineOf(
  { question, answer, reading }: ReadLine,
  entry: ShownEntry | null,
  said: Parameters<typeof consentsOf>[4],
  form: Parameters<typeof askedAs>[1],
): ReviewLine {
  const problems = new Set(reading.problems);
  // What was read from the file no longer counts once somebody wrote it anew.
  if (answer.edited === null && answer.redaction === null) for (const problem of answer.problems) problems.add(problem);
  if (mentionsForbiddenTopic(answer.redaction ?? answer.edited?.text ?? answer.raw)) {
    problems.add('mentionsForbiddenTopic');
  }
  const { part, understood } = reading;
  const now = nowOf(reading, entry, question.maps.to === 'field' && question.maps.field === 'hours');
  const effect = ((): ReviewLine['effect'] => {
    if (question.type === 'consent') {
      const drafts = consentsOf(question, answer.share, reading, askedAs(question, form), said);
      if (drafts.length === 0) return 'nothing';
      return newConsents(entry?.consents ?? [], drafts).length > 0 ? 'adds' : 'same';
    }
    if (part === null || understood.length === 0) return 'nothing';
    if (understood.every((item) => now.some((known) => isSame(part, known, item)))) return 'same';
    if (now.length === 0) return 'fills';
    // A name on the roster stays unless the reviewer writes another: forms are filled in with what comes first.
    if (part === 'name') return answer.edited === null ? 'nothing' : 'replaces';
    return ONE_THING.has(part) ? 'replaces' : 'adds';
  })();
  return {
    ...{ question: question.key, part, understood: [...understood], now: [...now], effect },
    ...{ category: categoryOf(question), shareBecomes: shareBecomes(question, answer.share) },
    ...{ audience: question.audience, problems: [...problems] },
  };
}

function nowOf({ part }: ReadLine['reading'], entry: ShownEntry | null, hours: boolean): readonly string[] {
  if (part === null) return [];
  if (part !== 'contact') return partsOf(entry)[part];
  const contacts = entry?.contacts ?? [];
  return unique(contacts.map((method) => (hours ? method.hours : method.kind)).filter((word) => word !== ''));
}

function isSame(part: EntryPart, known: string, said: string): boolean {
  if (part === 'phone' || part === 'email') return contactKey(known) === contactKey(said);
  if (part === 'notes') return said.split('\n').every((line) => line.trim() === '' || known.trim() === line.trim());
  return alike(known, said) || (fold(known) === fold(said) && fold(said) !== '');
}
