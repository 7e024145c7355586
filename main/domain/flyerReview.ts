import { Refusal } from '../../preload/contract/errors.ts';
import {
  type FlyerText,
  type OwnText,
  PartWords,
  Review,
  TEMPLATE_PARTS,
  type Template,
  type TextPart,
} from '../../preload/contract/flyerText.ts';
import { holes, type LanguageTexts } from './flyerTexts.ts';

/** A template's text in one language as it would be printed, and how far it can be trusted. */
export interface StandingText {
  readonly text: FlyerText;
  readonly review: Review;
  readonly shipped: FlyerText | null;
  /** The organizer's own wording stands in place of what ships. */
  readonly edited: boolean;
  /** Parts without words. */
  readonly missing: readonly string[];
}

const unsigned = (state: Review['state']): Review => ({ state, by: '', on: null });

/** What is printed: the organizer's wording before what ships. Undefined where there is neither. */
export function standing(
  template: Template,
  shipped: LanguageTexts | undefined,
  own: OwnText | undefined,
): StandingText | undefined {
  const ships = shipped?.templates[template] ?? null;
  const text = own?.text ?? ships;
  if (!text) return undefined;
  const edited = ships === null || !sameWords(text, ships);
  const review = own?.review ?? unsigned(edited ? 'draft' : (shipped?.state ?? 'draft'));
  return { text, review, shipped: ships, edited, missing: holes(template, text) };
}

const sameWords = (a: FlyerText, b: FlyerText): boolean =>
  Object.keys({ ...a, ...b }).every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));

/**
 * The organizer's wording as it is kept: trimmed, composed, without line ends or unseen characters, lists without
 * empty lines. Words may be missing: a hole blocks printing, not keeping. @throws Refusal text.shape naming parts
 */
export function keptText(template: Template, text: FlyerText): FlyerText {
  const parts = TEMPLATE_PARTS[template];
  const known = new Set(parts.map(({ name }) => name));
  const kept = new Map<string, PartWords>();
  // Names that are none of ours may hold anything: they are counted under what held them.
  const wrong = Object.keys(text).every((name) => known.has(name)) ? [] : ['text'];
  for (const { name, shape } of parts) {
    const given = text[name];
    const words = given === undefined ? undefined : tidyWords(given);
    if (words !== undefined && hasShape(shape, words)) kept.set(name, words);
    else wrong.push(name);
  }
  if (wrong.length > 0) throw new Refusal('text.shape', { fields: wrong });
  return Object.fromEntries(kept);
}

/** A template's parts with no words in them. */
export const blankText = (template: Template): FlyerText =>
  Object.fromEntries(TEMPLATE_PARTS[template].map(({ name, shape }) => [name, BLANK[shape]]));
const BLANK: Readonly<Record<TextPart['shape'], PartWords>> = {
  line: '',
  list: [],
  places: { building: '', block: '', neighbourhood: '', community: '' },
};

/** Every piece of a text, in no particular order. */
export const wordsOf = (text: FlyerText): string[] =>
  Object.values(text).flatMap((words) => (typeof words === 'string' ? [words] : Object.values(words)));

// Composing makes some letters of Indic and Hebrew script longer, so that lengths count once it is done.
function hasShape(shape: TextPart['shape'], words: PartWords): boolean {
  if (!PartWords.safeParse(words).success) return false;
  if (typeof words === 'string') return shape === 'line';
  return shape === (Array.isArray(words) ? 'list' : 'places');
}

function tidyWords(words: PartWords): PartWords {
  if (typeof words === 'string') return tidyLine(words);
  if (Array.isArray(words)) return words.map(tidyLine).filter((line) => line !== '');
  const { building, block, neighbourhood, community } = words;
  return {
    building: tidyLine(building),
    block: tidyLine(block),
    neighbourhood: tidyLine(neighbourhood),
    community: tidyLine(community),
  };
}

// Direction is the printer's affair: marks and isolates that came along with pasted words would turn a line round.
// What joins letters or keeps them apart (U+200C, U+200D) is spelling.
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/gu;
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
/** On one line; empty when there is nothing in it to see. */
function tidyLine(line: string): string {
  // Composed last: what stood between a letter and its mark is gone by then.
  const kept = line
    .replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .trim();
  return SEEN.test(kept) ? kept : '';
}

/**
 * What an edit does to a review: what a speaker approved, or somebody drafted, was other words. Words that stay the
 * same stay as trusted as they were.
 */
export function afterEdit(before: StandingText | undefined, next: FlyerText): Review {
  if (before && sameWords(before.text, next)) return before.review;
  return unsigned(before === undefined || before.review.state === 'draft' ? 'draft' : 'needsReview');
}

/** The review, its name tidied. @throws Refusal text.unsigned where an approval lacks name or day, input.invalid */
export function signed(review: Review): Review {
  const by = tidyLine(review.by);
  const fields = [by === '' ? ['by'] : [], review.on === null ? ['on'] : []].flat();
  if (review.state === 'approved' && fields.length > 0) throw new Refusal('text.unsigned', { fields });
  if (!Review.shape.by.safeParse(by).success) throw new Refusal('input.invalid', { fields: ['by'] });
  return { ...review, by };
}
