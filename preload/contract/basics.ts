import { z } from 'zod';

/**
 * Text from people: bounded, and well formed (a lone surrogate cannot be stored as UTF-8 and come back
 * the same, and NUL ends strings in too many programs).
 */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed() && !s.includes('\u0000'), { message: 'text.malformed' });

/** Text that says something once blanks are cut off. */
export const someText = (max: number) => text(max).refine((s) => s.trim().length > 0, { message: 'text.empty' });

/** UUID, version 7 for everything we make ourselves. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A moment, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();
/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date();

/** A BCP 47 tag as we keep them: language, optional script, optional region (`ht`, `zh-Hans`, `pt-BR`). */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);
export type LanguageTag = z.infer<typeof LanguageTag>;

export const LanguageTags = z.array(LanguageTag).max(30);

/** ISO 3166 region, the default country of phone numbers written without one. */
export const Region = z.string().regex(/^[A-Z]{2}$/);

/** No input. */
export const Nothing = z.strictObject({});
/** No answer beyond "done". */
export const Done = z.object({});

/** A caller's own name for a piece of long work, so that it can follow and cancel it. */
export const Job = Id;

/** Bytes travel as base64 text, the same over a MessagePort and over JSON lines. */
export const Bytes = z.base64();
