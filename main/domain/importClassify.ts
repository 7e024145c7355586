import type { ConsentRecord } from '../../preload/contract/consent.ts';
import type { ImportReason, ImportRow } from '../../preload/contract/imports.ts';
import { type ConsentDraft, newConsents } from './importConsent.ts';
import { type Candidate, createMatcher } from './importMatch.ts';
import { type ChangedPart, type Mergeable, mergeAnswers } from './importMerge.ts';
import type { RowAnswers } from './importPerson.ts';

/** Somebody on the list, as far as a form can speak about them. */
export interface Entry extends Candidate, Mergeable {
  readonly contacts: Mergeable['contacts'];
  readonly consents: readonly ConsentRecord[];
}

export interface Classified {
  readonly kind: ImportRow['kind'];
  readonly reasons: readonly ImportReason[];
  readonly match: { readonly id: string; readonly name: string } | null;
  readonly changed: readonly ChangedPart[];
  /** What happens unless the person decides otherwise. */
  readonly decision: ImportRow['decision'];
}

export interface Classifier {
  /** Rows in the order of the file; `id` is the one the row's person gets if they are added. */
  row(answers: RowAnswers, fingerprint: string, id: string): Classified;
}

/** Reasons that ask for a person's eyes before anything is written. */
const LOOK_AT_THESE: ReadonlySet<ImportReason> = new Set([
  ...(['noName', 'textDamaged', 'looksLikeFormula', 'tooLong', 'mentionsForbiddenTopic', 'raggedRow'] as const),
]);

/**
 * Tells rows that are new from those that were here before. A row already brought in stays what it was, even
 * if the person was edited or taken off since; a shared number alone never makes two people one.
 */
export function createClassifier(people: Iterable<Entry>, seen: ReadonlyMap<string, string>): Classifier {
  const entries = new Map<string, Entry>();
  for (const person of people) entries.set(person.id, person);
  const matcher = createMatcher(entries.values());
  const inFile = new Set<string>();

  const compared = (answers: RowAnswers, id: string): Classified => {
    const { name, reasons } = answers;
    const suspicious = (
      why: ImportReason[],
      match: Candidate | null,
      changed: readonly ChangedPart[] = [],
    ): Classified => ({
      kind: 'suspicious',
      reasons: [...why, ...reasons],
      match: match && { id: match.id, name: match.name },
      changed,
      decision: 'skip',
    });
    if (name === '') return suspicious([], null);
    const doubtful = reasons.some((reason) => LOOK_AT_THESE.has(reason));
    const like = matcher.like({ name, contacts: answers.answers.contacts });
    if (like.kind === 'sameNameAndContact') {
      const entry = entries.get(like.who.id);
      if (entry) return repeated(entry, answers, doubtful, suspicious);
    }
    if (like.kind === 'sameNameOnly') return suspicious(['sameNameOnly'], like.who);
    if (like.kind === 'sharedContact' && like.close) return suspicious(['sharedContact'], like.who);
    const why: ImportReason[] = like.kind === 'sharedContact' ? ['sharedContact'] : [];
    if (doubtful) return suspicious(why, null);
    const entry: Entry = { ...answers.answers, id, name, consents: [] };
    entries.set(id, { ...entry, consents: answers.consents.map(asRecord) });
    matcher.add(entry);
    return { kind: 'new', reasons: [...why, ...reasons], match: null, changed: [], decision: 'add' };
  };

  const repeated = (
    entry: Entry,
    answers: RowAnswers,
    doubtful: boolean,
    suspicious: (why: ImportReason[], match: Candidate, changed: readonly ChangedPart[]) => Classified,
  ): Classified => {
    const { merged, changed: parts, conflicts } = mergeAnswers(entry, answers.answers);
    const said = newConsents(entry.consents, answers.consents);
    const changed: ChangedPart[] = said.length > 0 ? [...parts, 'consents'] : [...parts];
    const match = { id: entry.id, name: entry.name };
    if (changed.length === 0) {
      const reasons: ImportReason[] = ['identical', 'sameNameAndContact', ...answers.reasons];
      return { kind: 'same', reasons, match, changed, decision: 'skip' };
    }
    const why: ImportReason[] = ['sameNameAndContact', 'newAnswers'];
    if (doubtful || conflicts.length > 0) return suspicious(why, entry, changed);
    entries.set(entry.id, { ...entry, ...merged, consents: [...entry.consents, ...said.map(asRecord)] });
    return { kind: 'changed', reasons: [...why, ...answers.reasons], match, changed, decision: 'update' };
  };

  const known = (why: ImportReason, id: string | undefined): Classified => {
    const entry = id === undefined ? undefined : entries.get(id);
    const match = entry ? { id: entry.id, name: entry.name } : null;
    return { kind: 'same', reasons: [why], match, changed: [], decision: 'skip' };
  };

  return {
    row(answers, fingerprint, id) {
      if (seen.has(fingerprint)) return known('identical', seen.get(fingerprint));
      if (inFile.has(fingerprint)) return known('sameRowTwice', undefined);
      inFile.add(fingerprint);
      return compared(answers, id);
    },
  };
}

/** A statement not written yet, in the form it is compared in. */
const asRecord = (draft: ConsentDraft): ConsentRecord => ({
  id: '',
  category: draft.category,
  audience: 'pod',
  status: draft.status,
  purpose: draft.purpose,
  how: 'form',
  language: draft.language,
  recordedBy: '',
  recordedAt: draft.saidAt ?? '9999',
  reviewOn: null,
});
