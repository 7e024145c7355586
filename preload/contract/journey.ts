import { z } from 'zod';
import { Nothing } from './basics.ts';
import { call } from './define.ts';

/** The stones of the path that this version can walk, in order. */
export const JOURNEY_STONES = ['zone', 'invite', 'answers', 'consent', 'sheet', 'talks', 'askAgain'] as const;
export const JourneyStone = z.enum(JOURNEY_STONES);

export const Journey = z.object({
  /** The first stone with something left to do; null when all are reached for now. */
  current: JourneyStone.nullable(),
  stones: z.array(
    z.object({
      stone: JourneyStone,
      reached: z.boolean(),
      /** What was reached, as a number the renderer puts into its sentence: zones, sheets, people ... */
      count: z.number().int(),
      /** What is left, likewise. */
      left: z.number().int(),
    }),
  ),
  people: z.number().int(),
  /** Whether the people on the list are only the sample neighbourhood. */
  sample: z.boolean(),
});
export type Journey = z.infer<typeof Journey>;

export const journeyCalls = {
  'journey.get': call(Nothing, Journey),
  /** Fills an empty roster with invented neighbours, as one change that can be undone. */
  'sample.load': call(Nothing, z.object({ people: z.number().int() })),
} as const;
