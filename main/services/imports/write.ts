import type { ImportRow } from '../../../preload/contract/imports.ts';
import type { Zone } from '../../../preload/contract/roster.ts';
import type { PersonWrite } from '../ledger.ts';
import { createEntryWriter, type EntrySaid, type EntryWriter, type EntryWriterNeeds } from './entryWriter.ts';
import type { SessionRow } from './session.ts';

export interface BatchNeeds extends EntryWriterNeeds {
  /** What kind of zone a name that is not there yet becomes. */
  readonly zoneKind: Zone['kind'];
}

/** What an import will write, put together before anything is written. */
export interface Batch {
  readonly writes: readonly PersonWrite[];
  readonly zones: EntryWriter['zones'];
  readonly added: number;
  readonly updated: number;
  /** Rows to be recognised next time, with the person each became or was. */
  readonly remembered: readonly { readonly fingerprint: string; readonly person: string }[];
}

export interface BatchBuilder {
  row(row: SessionRow, decision: ImportRow['decision']): void;
  finish(): Batch;
}

/** Rows become entries, one after the other. */
export function createBatch(needs: BatchNeeds): BatchBuilder {
  const writer = createEntryWriter(needs);
  const fresh = new Set<string>();
  const updated = new Set<string>();
  const remembered: { fingerprint: string; person: string }[] = [];
  const saidIn = ({ name, answers, consents }: SessionRow): EntrySaid => ({
    ...{ name, answers, consents },
    how: 'form',
    zoneKind: needs.zoneKind,
  });

  return {
    row(row, decision) {
      const target = row.match ? writer.current(row.match.id) : undefined;
      if (decision === 'skip' || row.name === '') {
        // The same answers under another row: recognised from now on, whatever is edited later.
        const known = row.kind === 'same' && row.reasons.includes('sameNameAndContact');
        if (known && target) remembered.push({ fingerprint: row.fingerprint, person: target.id });
        return;
      }
      const into = decision === 'update' ? target : undefined;
      if (into) {
        if (writer.update(into, saidIn(row)) && !fresh.has(into.id)) updated.add(into.id);
      } else {
        writer.add(row.id, saidIn(row));
        fresh.add(row.id);
      }
      remembered.push({ fingerprint: row.fingerprint, person: into?.id ?? row.id });
    },
    finish: () => ({
      writes: writer.writes(),
      zones: writer.zones,
      added: fresh.size,
      updated: updated.size,
      remembered,
    }),
  };
}
