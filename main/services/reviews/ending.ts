import type { Change } from '../../../preload/contract/changes.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { Ledger } from '../ledger.ts';

/** The end of one review: whose answers they are, and whether what is still open counts as accepted. */
export interface Ending {
  readonly response: Response;
  readonly person: string;
  readonly isNew: boolean;
  readonly acceptOpen: boolean;
}

export interface By {
  readonly reviewedBy: string;
  /** ISO 8601. */
  readonly reviewedAt: string;
}

/** Writes what was put together and ends the reviews with it, as one change that can be taken back. */
export function endReviews(ledger: Ledger, writer: EntryWriter, endings: readonly Ending[], by: By): Change {
  return ledger.commit('review.approved', writer.writes(), {
    zones: writer.zones,
    marks: endings.map(({ response, person, isNew, acceptOpen }) => ({
      id: response.id,
      mark: { state: 'approved', person, isNew, ...by, acceptedWith: acceptOpen ? openOf(response) : [] },
    })),
  });
}

const openOf = ({ answers }: Response): string[] =>
  answers.filter(({ decision }) => decision === 'open').map(({ question }) => question);
