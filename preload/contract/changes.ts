import { z } from 'zod';
import { Id, Instant, Nothing } from './basics.ts';
import { call } from './define.ts';

/** What was done, in a word the renderer turns into a sentence. */
export const ChangeKind = z.enum([
  'person.added',
  'person.updated',
  'person.removed',
  'person.consent',
  'import.committed',
  'review.approved',
  'sample.loaded',
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const Change = z.object({
  id: Id,
  kind: ChangeKind,
  /** How many people it touched. */
  people: z.number().int(),
  at: Instant,
  undone: z.boolean(),
});
export type Change = z.infer<typeof Change>;

export const changesCalls = {
  /** Newest first. */
  'changes.list': call(
    z.strictObject({ limit: z.number().int().min(1).max(200).default(50) }),
    z.object({ rows: z.array(Change) }),
  ),
  /** Takes back one change, or without an id the newest that still stands. People edited since are kept as they are and counted. */
  'changes.undo': call(
    z.strictObject({ change: Id.optional() }),
    z.object({ change: Change, restored: z.number().int(), kept: z.number().int() }),
  ),
  /** Brings back the change that was undone last, as long as nothing new was done. */
  'changes.redo': call(Nothing, z.object({ change: Change, restored: z.number().int(), kept: z.number().int() })),
} as const;
