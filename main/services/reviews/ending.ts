import type { Change } from '../../../preload/contract/changes.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import type { EntryWriter } from '../imports/entryWriter.ts';
import type { Ledger } from '../ledger.ts';
import type { Stores } from '../ports/stores.ts';

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
export function endReviews(
  stores: Stores,
  ledger: Ledger,
  writer: EntryWriter,
  endings: readonly Ending[],
  by: By,
): Change {
  return ledger.commit('review.approved', writer.writes(), {
    zones: writer.zones,
    // Taken back, a review is under way and not as if nobody had looked.
    first() {
      for (const { response, acceptOpen } of endings) {
        if (acceptOpen) stores.responses.put(begun(response));
      }
    },
    marks: endings.map(({ response, person, isNew }) => ({
      id: response.id,
      mark: { state: 'approved', person, isNew, ...by },
    })),
  });
}

/** The response with its open answers accepted, in review. */
const begun = (response: Response): Response => ({
  ...response,
  state: 'inReview',
  answers: response.answers.map((answer) =>
    answer.decision === 'open' ? { ...answer, decision: 'accept' as const } : answer,
  ),
});
