import { z } from 'zod';
import { Day, Done, Id, Instant, LanguageTag, Nothing, text } from './basics.ts';
import { call } from './define.ts';
import { Paper } from './flyerKinds.ts';
import { ReviewState } from './flyerText.ts';
import { Keep, MapEdit, MapHead, PodMap, Scene } from './podmapKinds.ts';

/** A map, drawn for a paper, and how many steps can be taken back or brought back. */
export const MapView = z.object({
  map: PodMap,
  scene: Scene,
  undo: z.number().int(),
  redo: z.number().int(),
});
export type MapView = z.output<typeof MapView>;

const On = { id: Id, paper: Paper.default('letter') };

export const podmapCalls = {
  /** Every map at hand, those of this session first, then by last change. */
  'podmaps.list': call(
    Nothing,
    z.object({
      rows: z.array(
        z.object({
          ...MapHead.shape,
          id: Id,
          keep: Keep,
          pod: z.number().int(),
          movable: z.number().int(),
          edge: z.number().int(),
          /** Circles nobody asked yet. */
          notYet: z.number().int(),
          /** The first day something was to be done by, of those not yet agreed or declined. */
          nextBy: Day.nullable(),
          changedAt: Instant,
        }),
      ),
    }),
  ),
  'podmaps.make': call(z.strictObject({ head: MapHead, keep: Keep, paper: Paper.default('letter') }), MapView),
  /** One paper map typed in at once: names in lists as people write them, a ring each. */
  'podmaps.enter': call(
    z.strictObject({
      head: MapHead,
      keep: Keep,
      pod: text(8000),
      movable: text(8000),
      edge: text(8000),
      paper: Paper.default('letter'),
    }),
    MapView,
  ),
  'podmaps.get': call(z.strictObject(On), MapView),
  /** Several acts as one step; all or none. `added` holds the new circles in order. */
  'podmaps.edit': call(
    z.strictObject({ ...On, edits: z.array(MapEdit).min(1).max(60) }),
    z.object({ ...MapView.shape, added: z.array(Id) }),
  ),
  /** Steps last until the vault is locked. */
  'podmaps.undo': call(z.strictObject(On), MapView),
  'podmaps.redo': call(z.strictObject(On), MapView),
  /** Reads a pasted list: numbers, bullets and doubles go, what would be too many is counted. */
  'podmaps.readNames': call(
    z.strictObject({ id: Id, text: text(20_000) }),
    z.object({
      names: z.array(z.object({ name: z.string(), known: z.boolean() })),
      tooMany: z.number().int(),
      tooLong: z.number().int(),
    }),
  ),
  /** Writes a map of this session into the vault, because somebody asked for it. */
  'podmaps.seal': call(z.strictObject(On), MapView),
  /** Erases a map for good, its steps too. */
  'podmaps.erase': call(z.strictObject({ id: Id }), Done),
  /** Asks where to by dialog. `names`: with names; otherwise every circle is a code. */
  'podmaps.export': call(
    z.strictObject({
      id: Id,
      as: z.enum(['svg', 'kumu']),
      names: z.boolean().default(false),
      paper: Paper.default('letter'),
    }),
    z.object({ saved: z.boolean() }),
  ),
  /** Languages the empty worksheet ships in, and how far each can be trusted. */
  'podmaps.worksheets': call(
    Nothing,
    z.object({ rows: z.array(z.object({ language: LanguageTag, state: ReviewState })) }),
  ),
  /** Parts people into pairs to talk; an odd number makes one group of three. In later rounds nobody meets again. */
  'podmaps.pairs': call(
    z.strictObject({ names: z.array(text(120)).max(200), round: z.number().int().min(1).max(200) }),
    z.object({ groups: z.array(z.array(z.string())), rounds: z.number().int() }),
  ),
} as const;
