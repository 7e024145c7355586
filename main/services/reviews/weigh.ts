import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import type { ReviewLine, Will } from '../../../preload/contract/reviews.ts';
import { lineOf, type ShownEntry, willOf } from '../../domain/questionnaire/effects.ts';
import type { AnsweredFacts, LikelyPersonFound } from '../../domain/questionnaire/likenessKinds.ts';
import { type Proposal, propose, type ReadLine, readLines } from '../../domain/questionnaire/propose.ts';
import { accepted, acceptedOrOpen, isClear, type Judged, takenFor } from '../../domain/questionnaire/reviewClear.ts';
import { factsOf } from '../../domain/questionnaire/reviewLikeness.ts';
import type { ToldWords } from '../../domain/questionnaire/told.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { PersonRecord } from '../ports.ts';

/** A response looked at from every side, nothing of it written. */
export interface Weighed extends Judged {
  readonly form: Form;
  readonly likely: readonly LikelyPersonFound[];
  readonly clear: boolean;
  /** Of the accepted answers; of the open ones too where all is clear. */
  readonly proposal: Proposal;
  readonly before: PersonRecord | null;
}

export interface WeighNeeds {
  readonly form: Form;
  readonly region: string;
  /** What notes say of who may know them, in a language or the nearest there is. */
  readonly told: (language: string) => ToldWords;
  readonly likely: (facts: AnsweredFacts) => LikelyPersonFound[];
  /** Where entries stand by now, those put together before among them. */
  readonly writer: EntryWriter;
}

const entryOf = (record: PersonRecord, writer: EntryWriter): ShownEntry => ({
  ...record,
  zone: record.zoneId === null ? '' : (writer.zoneName(record.zoneId) ?? ''),
});

/** Reads a response beside whoever it may be about. */
export function weigh(response: Response, { form, region, told, likely, writer }: WeighNeeds): Weighed {
  const read = readLines(form, response, region, told(form.languages[0] ?? 'en'));
  const facts = factsOf(response.name, read);
  const found = likely(facts);
  const taken = takenFor(response, found, facts);
  const before = taken.who === 'person' ? (writer.current(taken.id) ?? null) : null;
  const entry = before && entryOf(before, writer);
  const lines: ReviewLine[] = read.map((line) => lineOf(line, entry, response, form));
  const proposeOf = (counts: ReadonlySet<string>): Proposal => {
    const counted = read.filter((line: ReadLine) => counts.has(line.question.key));
    return propose(form, response, counted, before?.contacts ?? []);
  };
  const judge = (proposal: Proposal): Judged => ({
    ...{ response, lines, taken, there: before !== null },
    ...{ named: proposal.name !== '', problems: proposal.problems },
  });
  const whole = proposeOf(acceptedOrOpen(response.answers));
  const clear = isClear(judge(whole));
  const proposal = clear ? whole : proposeOf(accepted(response.answers));
  return { ...judge(proposal), form, likely: found, clear, proposal, before };
}

const HOW = { file: 'form', paper: 'paper', talk: 'spoken' } as const;

/**
 * Puts into the writer what was weighed, and tells who it became.
 * @param fresh the id of somebody who is not on the roster yet
 */
export function writeInto(writer: EntryWriter, weighed: Weighed, fresh: string): string {
  const { before, proposal, response } = weighed;
  const said = { ...proposal, how: HOW[response.source] };
  if (before) {
    writer.update(before, said, proposal.renamed && proposal.name !== before.name);
    return before.id;
  }
  writer.add(fresh, said);
  return fresh;
}

/** What was written, beside what was there. */
export function willBe(writer: EntryWriter, { before }: Weighed, person: string): Will {
  const after = writer.current(person);
  if (!after) return { parts: [], consents: [] };
  return willOf(before && entryOf(before, writer), entryOf(after, writer));
}
