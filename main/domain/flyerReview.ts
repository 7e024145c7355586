import { Refusal } from '../../preload/contract/errors.ts';
import {
  type FlyerText,
  type OwnText,
  type PartWords,
  type Review,
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
  const wrong = [
    ...Object.keys(text).filter((name) => !known.has(name)),
    ...parts.filter((part) => !hasShape(part, text[part.name])).map(({ name }) => name),
  ];
  if (wrong.length > 0)
    throw new Refusal('text.shape', { fields: wrong.slice(0, 20).map((name) => name.slice(0, 80)) });
  return Object.fromEntries(parts.map(({ name }) => [name, tidyWords(text[name] ?? '')]));
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

function hasShape({ shape }: TextPart, words: PartWords | undefined): boolean {
  if (typeof words === 'string') return shape === 'line';
  if (Array.isArray(words)) return shape === 'list';
  return words !== undefined && shape === 'places';
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
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/gu;
const tidyLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(UNSEEN, '')
    .trim();

/** What an edit does to a review: what a speaker approved, or somebody drafted, was other words. */
export const afterEdit = (before: StandingText | undefined): Review =>
  unsigned(before === undefined || before.review.state === 'draft' ? 'draft' : 'needsReview');

/** @throws Refusal text.unsigned when nobody, or no day, stands behind an approval */
export function signed(review: Review): Review {
  const by = review.by.trim();
  if (review.state !== 'approved') return { ...review, by };
  if (by === '' || review.on === null) {
    throw new Refusal('text.unsigned', {
      fields: [by === '' ? ['by'] : [], review.on === null ? ['on'] : []].flat(),
    });
  }
  return { ...review, by };
}
