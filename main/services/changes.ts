import type { Change } from '../../preload/contract/changes.ts';
import type { Ledger, Reverted } from './ledger.ts';
import type { OpenStores } from './ports/stores.ts';

export interface Changes {
  list(limit: number): Change[];
  undo(id?: string): Reverted;
  redo(): Reverted;
}

export const createChanges = (stores: OpenStores, ledger: Ledger): Changes => ({
  list: (limit) => stores().changes.list(limit),
  undo: (id) => ledger.undo(id),
  redo: () => ledger.redo(),
});
