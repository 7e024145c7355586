import type { z } from 'zod';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Decision, ImportColumn, ImportPreview, ImportRow } from '../../preload/contract/imports.ts';
import type { Input, Output } from '../../preload/contract/index.ts';
import { remapColumns, suggestColumns } from '../domain/importColumns.ts';
import { zoneKindOf } from '../domain/importHeaders.ts';
import { IMPORT_LIMITS, lineOf } from '../domain/importTable.ts';
import { type Batches, createBatches } from './imports/batches.ts';
import type { TableReader } from './imports/reader.ts';
import {
  basisOf,
  type CompareNeeds,
  compareAgain,
  compareRows,
  previewOf,
  rowOf,
  type Session,
} from './imports/session.ts';
import { type Batch, createBatch } from './imports/write.ts';
import type { Jobs } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, Ids, Progress } from './ports.ts';
import { dayOf } from './roster.ts';
import type { SettingsService } from './settings.ts';

export interface Imports {
  preview(job?: string): Promise<ImportPreview | null>;
  /** @throws Refusal import.expired */
  remap(token: string, columns: Input<'imports.remap'>['columns']): Promise<ImportPreview>;
  /** @throws Refusal import.expired */
  rows(query: {
    token: string;
    kind?: ImportRow['kind'] | undefined;
    offset: number;
    limit: number;
  }): Output<'imports.rows'>;
  /** @throws Refusal import.expired, import.noName */
  commit(
    token: string,
    decisions: readonly z.output<typeof Decision>[],
    job?: string,
  ): Promise<Output<'imports.commit'>>;
  list: Batches['list'];
  /** @throws Refusal notFound.change, changes.nothingToUndo, changes.conflict */
  undo(batch?: string): Output<'imports.undo'>;
  /** Forgets every file that was read; for the lock. */
  forget(): void;
}

export interface ImportsNeeds {
  readonly stores: OpenStores;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly reader: TableReader;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Files kept at once: the one on screen and the one before, should two windows of time overlap. */
const KEPT = 2;

/** Brings in forms: read, look, decide, write as one change. */
export function createImports(needs: ImportsNeeds): Imports {
  const { stores, ledger, jobs, dialogs, files, reader, settings, clock, ids } = needs;
  const sessions = new Map<string, Session>();
  const batches = createBatches(stores);

  const session = (token: string): Session => {
    const found = sessions.get(token);
    if (!found) throw new Refusal('import.expired');
    return found;
  };
  const keep = (kept: Session): ImportPreview => {
    sessions.delete(kept.token);
    sessions.set(kept.token, kept);
    for (const old of [...sessions.keys()].slice(0, -KEPT)) sessions.delete(old);
    return previewOf(kept);
  };
  const comparing = (progress: Progress): CompareNeeds => ({
    stores,
    ids,
    region: settings.get().region,
    today: dayOf(clock.now()),
    progress,
  });

  /** The rows as the list stands at the moment this returns, however it changed while they were compared. */
  const settled = async (found: Session, progress: Progress): Promise<Session['rows']> => {
    for (;;) {
      const basis = basisOf(stores());
      const rows = await compareAgain(found, comparing(progress));
      // The last moment to stop.
      progress.step('writing', 0, 1);
      await progress.breathe();
      if (basisOf(stores()) === basis) return rows;
    }
  };

  const write = (batch: Batch): string | null => {
    if (batch.writes.length === 0 && batch.remembered.length === 0) return null;
    const note = (id: string) => {
      stores().imports.remember(id, batch.remembered);
      batches.note(id, batch);
    };
    return ledger.commit('import.committed', batch.writes, { zones: batch.zones, note }).id;
  };

  return {
    preview: (job) =>
      jobs.run(job, async (progress) => {
        const path = await dialogs.open('csv');
        if (path === null) return null;
        const bytes = await files.read(path, IMPORT_LIMITS.bytes);
        progress.step('reading', 0, 1);
        const table = await reader.read(bytes, progress);
        const columns = suggestColumns(table);
        const basis = basisOf(stores());
        const rows = await compareRows(table, columns, comparing(progress));
        return keep({ token: ids.next(), table, columns, rows, basis });
      }),
    remap: (token, chosen) =>
      jobs.run(undefined, async (progress) => {
        const { table, columns: before } = session(token);
        const columns = remapColumns(before, chosen);
        const basis = basisOf(stores());
        const rows = await compareRows(table, columns, comparing(progress));
        return keep({ token: session(token).token, table, columns, rows, basis });
      }),
    rows({ token, kind, offset, limit }) {
      const { rows, table } = session(token);
      const wanted = rows.flatMap((row, at) => (kind === undefined || row.kind === kind ? [at] : []));
      const page = wanted.slice(offset, offset + limit);
      return { rows: page.flatMap((at) => (rows[at] ? [rowOf(table, rows[at], at)] : [])), total: wanted.length };
    },
    commit: (token, decisions, job) =>
      jobs.run(job, async (progress) => {
        const found = session(token);
        if (!found.columns.some(({ field }) => field === 'name')) throw new Refusal('import.noName');
        const rows = await settled(found, progress);
        // Committed by another call meanwhile: what follows is done in one go.
        session(token);
        const decided = new Map(decisions.map(({ row, decision }) => [row, decision]));
        const batch = createBatch({
          stores: stores(),
          ids,
          at: clock.now().toISOString(),
          recordedBy: settings.get().organizerName,
          zoneKind: zoneKind(found.columns),
        });
        let same = 0;
        let skipped = 0;
        for (const [at, row] of rows.entries()) {
          const decision = row.name === '' ? 'skip' : (decided.get(lineOf(found.table, at)) ?? row.decision);
          batch.row(row, decision);
          if (decision !== 'skip') continue;
          if (row.kind === 'same') same += 1;
          else skipped += 1;
        }
        const written = batch.finish();
        const id = write(written);
        sessions.delete(token);
        return { batch: id, added: written.added, updated: written.updated, same, skipped };
      }),
    list: batches.list,
    undo(batch) {
      const { change, removed, restored, kept } = ledger.undo(batch, 'import.committed');
      return { batch: change.id, removed, restored: restored - removed, kept };
    },
    forget: () => sessions.clear(),
  };
}

const zoneKind = (columns: readonly ImportColumn[]) =>
  zoneKindOf(columns.find(({ field }) => field === 'zone')?.header ?? '');
