/** A field between what is typed and what is kept: `sent` is what was given to be kept and is not answered yet. */
export interface Typed {
  readonly text: string;
  readonly kept: string;
  readonly sent: string | null;
}

/** What is worth keeping now; null where nothing is: the same words, or none where some are needed. */
export function toKeep({ text, kept, sent }: Typed, needed: boolean): string | null {
  const words = needed ? text.trim() : text;
  if (words === (sent ?? kept) || (needed && words === '')) return null;
  return words;
}

/**
 * Other words are kept now (undone, brought back, or an answer came): they are shown, unless somebody typed on in the
 * meantime, or later words are still on their way.
 */
export function nowKept({ text, kept: before, sent }: Typed, kept: string): Typed {
  return { text: sent === null && text === before ? kept : text, kept, sent: sent === kept ? null : sent };
}
