import type { Paper } from '../../preload/contract/flyerKinds.ts';
import type { Output } from '../../preload/contract/index.ts';
import type { Keep, MapEdit, MapHead } from '../../preload/contract/podmapKinds.ts';
import type { MapView } from '../../preload/contract/podmaps.ts';

/** Maps at hand: those of this session in memory only, those sealed in the vault. */
export interface PodMaps {
  list(): Output<'podmaps.list'>;
  make(head: MapHead, keep: Keep, paper: Paper): MapView;
  /** @throws Refusal podMap.full */
  enter(
    head: MapHead,
    keep: Keep,
    names: { readonly pod: string; readonly movable: string; readonly edge: string },
    paper: Paper,
  ): MapView;
  /** @throws Refusal notFound.podMap */
  get(id: string, paper: Paper): MapView;
  /** @throws Refusal notFound.podMap, notFound.circle, podMap.full */
  edit(id: string, edits: readonly MapEdit[], paper: Paper): Output<'podmaps.edit'>;
  /** @throws Refusal notFound.podMap, changes.nothingToUndo */
  undo(id: string, paper: Paper): MapView;
  redo(id: string, paper: Paper): MapView;
  readNames(id: string, text: string): Output<'podmaps.readNames'>;
  seal(id: string, paper: Paper): MapView;
  erase(id: string): void;
  export(id: string, as: 'svg' | 'kumu', names: boolean, paper: Paper): Promise<{ saved: boolean }>;
  worksheets(): Output<'podmaps.worksheets'>;
  pairs(names: readonly string[], round: number): Output<'podmaps.pairs'>;
  /** Forgets the maps of this session and every step; for the lock. */
  forget(): void;
}
