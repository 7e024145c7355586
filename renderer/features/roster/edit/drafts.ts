import type { Draft } from './draft.ts';

/**
 * What was typed and not saved, kept while the app is open, so that looking at another place does not lose
 * it. Memory only: locking ends the window's process and this with it.
 */
const kept = new Map<string, Draft>();

/** The kept draft of a person, or of a new one under `new`. */
export const keptDraft = (whose: string): Draft | undefined => kept.get(whose);

export function keepDraft(whose: string, draft: Draft | null): void {
  if (draft) kept.set(whose, draft);
  else kept.delete(whose);
}
