import type { ContactMethod, NewPerson } from '../../preload/contract/roster.ts';
import { contactKey } from './importMatch.ts';
import { fold } from './search.ts';

/** Names of a person's parts in a preview's list of what would change. */
export type ChangedPart =
  | 'pronouns'
  | 'contacts'
  | 'languages'
  | 'zone'
  | 'household'
  | 'offers'
  | 'needs'
  | 'access'
  | 'notes'
  | 'consents';

/** The parts of an entry that a form can speak about; the zone by its name. */
export interface Mergeable extends Omit<NewPerson, 'zoneId' | 'household' | 'name'> {
  readonly zone: string;
  readonly household: { readonly name: string; readonly door: string } | null;
}

export interface Merged {
  readonly merged: Mergeable;
  readonly changed: readonly ChangedPart[];
  /** Parts where the list says one thing and the form another: only a person can tell which holds. */
  readonly conflicts: readonly ChangedPart[];
}

/**
 * An entry with a form's answers added: lists grow, blanks are filled. Where both say something and differ
 * the form's word is taken and named as a conflict, for the caller to ask before writing.
 */
export function mergeAnswers(kept: Mergeable, form: Mergeable): Merged {
  const changed = new Set<ChangedPart>();
  const conflicts = new Set<ChangedPart>();
  const scalar = (part: ChangedPart, before: string, said: string): string => {
    if (said === '' || alike(before, said)) return before;
    changed.add(part);
    if (before !== '') conflicts.add(part);
    return said;
  };
  const list = <T>(
    part: ChangedPart,
    before: readonly T[],
    said: readonly T[],
    key: (item: T) => string,
    max: number,
  ) => {
    const known = new Set(before.map(key));
    const fresh = said.filter((item) => !known.has(key(item)));
    const added = fresh.slice(0, Math.max(0, max - before.length));
    if (fresh.length > 0) changed.add(part);
    // There is no room for all of them: somebody has to see that.
    if (added.length < fresh.length) conflicts.add(part);
    return [...before, ...added];
  };
  const tags = (before: readonly string[], said: readonly string[]) => list('languages', before, said, String, 30);
  const household = mergeHousehold(kept.household, form.household, scalar);
  const merged: Mergeable = {
    pronouns: scalar('pronouns', kept.pronouns, form.pronouns),
    contacts: withHours(list('contacts', kept.contacts, form.contacts, methodKey, 20), form.contacts, changed),
    languages: {
      spoken: tags(kept.languages.spoken, form.languages.spoken),
      reads: tags(kept.languages.reads, form.languages.reads),
      interprets: tags(kept.languages.interprets, form.languages.interprets),
    },
    zone: scalar('zone', kept.zone, form.zone),
    household,
    offers: list('offers', kept.offers, form.offers, fold, 50),
    needs: list('needs', kept.needs, form.needs, fold, 50),
    access: scalar('access', kept.access, form.access),
    notes: mergeNotes(kept.notes, form.notes, changed, conflicts),
  };
  return { merged, changed: [...changed], conflicts: [...conflicts] };
}

/** Whether two texts are one thing written in two ways. */
export const alike = (a: string, b: string): boolean => a === b || (fold(a) === fold(b) && fold(a) !== '');
/** By what a way of contact is the same as another. */
export const methodKey = (method: ContactMethod): string => `${method.kind} ${contactKey(method.value)}`;

/** Hours said of a way that has none yet; those it has stay. */
function withHours(
  merged: readonly ContactMethod[],
  said: readonly ContactMethod[],
  changed: Set<ChangedPart>,
): ContactMethod[] {
  const hours = new Map(
    said.filter((method) => method.hours !== '').map((method) => [methodKey(method), method.hours]),
  );
  return merged.map((method) => {
    const told = method.hours === '' ? hours.get(methodKey(method)) : undefined;
    if (told !== undefined) changed.add('contacts');
    return told === undefined ? method : { ...method, hours: told };
  });
}

function mergeHousehold(
  kept: Mergeable['household'],
  form: Mergeable['household'],
  scalar: (part: ChangedPart, before: string, said: string) => string,
): Mergeable['household'] {
  if (form === null) return kept;
  return {
    name: scalar('household', kept?.name ?? '', form.name),
    door: scalar('household', kept?.door ?? '', form.door),
  };
}

/** Notes are never replaced: lines that are new are added below. */
function mergeNotes(kept: string, form: string, changed: Set<ChangedPart>, conflicts: Set<ChangedPart>): string {
  const known = new Set(kept.split('\n').map((line) => line.trim()));
  const added = form.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  const merged = [kept, ...added].filter((part) => part !== '').join('\n');
  if (added.length === 0) return kept;
  changed.add('notes');
  if (merged.length <= 10_000) return merged;
  conflicts.add('notes');
  return kept;
}
