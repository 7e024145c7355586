import type { Emit } from '../../preload/contract/events.ts';
import type { Paper } from '../../preload/contract/flyerKinds.ts';
import type { Output } from '../../preload/contract/index.ts';
import type { Keep, MapEdit, MapHead, PodMap } from '../../preload/contract/podmapKinds.ts';
import type { MapView } from '../../preload/contract/podmaps.ts';
import { applyEdits } from '../domain/podmap/edits.ts';
import { layOut } from '../domain/podmap/layout.ts';
import { readNames } from '../domain/podmap/names.ts';
import { pairUp } from '../domain/podmap/pairs.ts';
import { summaryOf } from '../domain/podmap/summary.ts';
import { editsOf } from './podmaps/entering.ts';
import type { Keeping } from './podmaps/keeping.ts';
import type { MapOut } from './podmaps/out.ts';
import type { Steps } from './podmaps/steps.ts';
import type { Clock, FlyerTexts, Ids } from './ports.ts';

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

export interface PodMapsNeeds {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
  readonly keeping: Keeping;
  readonly steps: Steps;
  readonly texts: FlyerTexts;
  readonly out: MapOut;
}

export function createPodMaps({ clock, ids, emit, keeping, steps, texts, out }: PodMapsNeeds): PodMaps {
  const now = () => clock.now().toISOString();
  const view = (map: PodMap, paper: Paper): MapView => ({ map, scene: layOut(map, paper), ...steps.count(map.id) });

  /** Keeps a map; only then is it told and answered. */
  const keep = (map: PodMap): PodMap => {
    keeping.put(map);
    emit('podmaps.changed', { ids: [map.id] });
    return map;
  };
  const fresh = (head: MapHead, kept: Keep): PodMap => {
    const at = now();
    return { ...head, id: ids.next(), keep: kept, circles: [], reflections: {}, madeAt: at, changedAt: at };
  };
  const edited = (map: PodMap, edits: readonly MapEdit[], paper: Paper) =>
    applyEdits(map, edits, { nextId: ids.next, paper, now: now() });

  /** A step back or forth. A map stays where it was sealed, however it looked before. */
  const stepped = (id: string, paper: Paper, which: 'back' | 'forth'): MapView => {
    const map = keeping.get(id);
    const found = steps[which](map);
    try {
      return view(keep({ ...found, keep: map.keep, changedAt: now() }), paper);
    } catch (error) {
      // What could not be kept was not done.
      steps[which === 'back' ? 'forth' : 'back'](found);
      throw error;
    }
  };

  return {
    list: () => ({ rows: keeping.list().map(summaryOf) }),
    make: (head, kept, paper) => view(keep(fresh(head, kept)), paper),
    enter(head, kept, names, paper) {
      const empty = fresh(head, kept);
      const { map } = edited(empty, editsOf(names), paper);
      keep(map);
      if (map !== empty) steps.note(empty);
      return view(map, paper);
    },
    get: (id, paper) => view(keeping.get(id), paper),
    edit(id, edits, paper) {
      const before = keeping.get(id);
      const { map, added } = edited(before, edits, paper);
      if (map !== before) {
        keep(map);
        steps.note(before);
      }
      return { ...view(map, paper), added: [...added] };
    },
    undo: (id, paper) => stepped(id, paper, 'back'),
    redo: (id, paper) => stepped(id, paper, 'forth'),
    readNames: (id, text) =>
      readNames(
        text,
        keeping.get(id).circles.map(({ name }) => name),
      ),
    seal(id, paper) {
      const map = keeping.get(id);
      return view(map.keep === 'vault' ? map : keep({ ...map, keep: 'vault', changedAt: now() }), paper);
    },
    erase(id) {
      keeping.get(id);
      keeping.remove(id);
      steps.forget(id);
      emit('podmaps.changed', { ids: [id] });
    },
    export: out.export,
    worksheets: () => ({ rows: texts.worksheets().map(({ language, state }) => ({ language, state })) }),
    pairs: pairUp,
    forget() {
      keeping.forget();
      steps.forget();
    },
  };
}
