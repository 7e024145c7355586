import { z } from 'zod';
import { Id } from '../../../preload/contract/basics.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { OpenStores } from '../ports/stores.ts';

/** How many people each import added and changed, beside the log of changes. */
export interface Batches {
  /** To be called in the transaction that writes the import. */
  note(change: string, counts: { readonly added: number; readonly updated: number }): void;
  /** Newest first; those too old to be taken back are no longer among them. */
  list(): Output<'imports.list'>;
}

const NAME = 'imports.batches';
const Noted = z.array(z.object({ id: Id, added: z.number().int(), updated: z.number().int() }));
const MOST = 200;

export function createBatches(stores: OpenStores): Batches {
  const noted = () => {
    const kept = Noted.safeParse(stores().values.get(NAME));
    return kept.success ? kept.data : [];
  };
  return {
    note(id, { added, updated }) {
      stores().values.set(NAME, [{ id, added, updated }, ...noted()].slice(0, MOST));
    },
    list: () => ({
      rows: noted().flatMap(({ id, added, updated }) => {
        const change = stores().changes.get(id);
        return change ? [{ id, at: change.at, added, updated, undone: change.undone }] : [];
      }),
    }),
  };
}
