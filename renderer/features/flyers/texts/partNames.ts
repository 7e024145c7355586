import type { english } from '../../../i18n/resources.ts';

type PartKey = Extract<keyof typeof english.flyerTexts, `part.${string}`>;

/** The key of a part's plain name. Every part of every template has one; a test holds that. */
export const partKey = (part: string) => `part.${part}` as PartKey;
