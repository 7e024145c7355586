import { z } from 'zod';

const Words = z.string().min(1).max(600);
/** A whole phrase for each place: nothing is put together from words that another language would inflect. */
const ForEachPlace = z.strictObject({ building: Words, block: Words, neighbourhood: Words, community: Words });

/** The invite in one language, as its file holds it. */
export const InviteText = z.strictObject({
  language: z.string().min(2).max(20),
  title: ForEachPlace,
  invitation: ForEachPlace,
  promises: z.array(Words).min(1).max(6),
  stepsTitle: Words,
  steps: z.array(Words).min(1).max(6),
  /** Stands above the phone number. */
  reach: Words,
  /** Stands before the name. */
  askFor: Words,
});
export type InviteText = z.infer<typeof InviteText>;

/** The words of a printed sheet, by key, as the file of its language holds them. */
export const SheetText = z.record(z.string(), Words);
export type SheetText = z.infer<typeof SheetText>;
