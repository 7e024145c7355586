import { Refusal } from '../../../preload/contract/errors.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import { type ReadResponse, readResponse } from '../../domain/questionnaire/readRow.ts';
import type { OpenStores, Stores } from '../ports/stores.ts';
import type { Clock, Ids, Progress } from '../ports.ts';
import { kindsOf, type Session } from './session.ts';

/** Rows read before other calls get their turn. */
const CHUNK = 50;

/** The same form still, as far as its answers are concerned. */
function stillAsked({ form }: Session, stores: Stores): void {
  if (!stores.forms.get(form.id)) throw new Refusal('notFound.form');
  const now = stores.forms.get(form.id, form.version);
  // A version without answers may have been rewritten since; the file is read with it anew.
  if (JSON.stringify(now?.questions) !== JSON.stringify(form.questions)) throw new Refusal('import.expired');
}

export interface BringNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
  /** @throws Refusal import.expired when the file was brought or forgotten meanwhile */
  readonly held: () => void;
}

/**
 * Puts the new rows of a file into the queue: all of them or none.
 * @throws Refusal notFound.form, import.expired, cancelled
 */
export async function bringRows(
  session: Session,
  { stores, clock, ids, progress, held }: BringNeeds,
): Promise<Output<'responses.bring'>> {
  const read = new Map<number, ReadResponse>();
  const total = session.table.rows.length;
  for (const [at, kind] of kindsOf(session, stores()).entries()) {
    if (at % CHUNK === 0) {
      progress.step('reading', at, total);
      await progress.breathe();
    }
    if (kind === 'new') read.set(at, readResponse(session.table, at, session.plan));
  }
  // The last moment to stop.
  progress.step('writing', 0, 1);
  await progress.breathe();
  held();
  const open = stores();
  stillAsked(session, open);
  // Another file may have brought some of them while this one was read; what follows is done in one go.
  const kinds = kindsOf(session, open);
  const batch = ids.next();
  const at = clock.now().toISOString();
  let added = 0;
  open.transaction(() => {
    for (const [row, kind] of kinds.entries()) {
      if (kind !== 'new') continue;
      const words = read.get(row) ?? readResponse(session.table, row, session.plan);
      open.responses.put(responseOf(words, session, { id: ids.next(), batch, at }), session.fingerprints[row]);
      added += 1;
    }
  });
  return { batch: added > 0 ? batch : null, added, same: kinds.filter((kind) => kind === 'same').length };
}

const responseOf = (
  read: ReadResponse,
  { form }: Session,
  { id, batch, at }: { readonly id: string; readonly batch: string; readonly at: string },
): Response => ({
  ...{ ...read, id, batch, broughtAt: at, form: form.id, version: form.version },
  ...{ source: 'file', partial: false, note: '', callBack: null, change: null },
  ...{ state: 'received', person: null, isNew: false, reviewedBy: '', reviewedAt: null },
});

/** Whether somebody has begun to review it. */
const begun = ({ state, person, isNew, note, callBack, answers, source, batch, reviewedBy }: Response): boolean =>
  state !== 'received' ||
  person !== null ||
  isNew ||
  note !== '' ||
  callBack !== null ||
  reviewedBy !== '' ||
  source !== 'file' ||
  batch === null ||
  answers.some(
    ({ decision, edited, translation, redaction, purged }) =>
      decision !== 'open' || edited !== null || translation !== null || redaction !== null || purged,
  );

/** Takes away what a file brought, except what somebody has begun to review. */
export function takeBack(stores: Stores, batch: string): Output<'responses.takeBack'> {
  const all = stores.responses.ofBatch(batch);
  const untouched = all.filter((response) => !begun(response));
  stores.transaction(() => {
    for (const { id } of untouched) {
      // An approval that was taken back cannot be brought back without its answers.
      stores.changes.neverAgain(id);
      stores.responses.remove(id);
    }
  });
  return { removed: untouched.length, kept: all.length - untouched.length };
}
