import {
  FLYER_PLACES,
  type FlyerPlace,
  type FlyerText,
  TEMPLATE_PARTS,
  type Template,
  type TextPart,
} from '../../../../preload/contract/flyerText.ts';

/** A list's lines, at most. */
export const MOST_LINES = 12;

/** One part while it is typed: a list is one piece of text with a line for each point. */
export type PartDraft = string | Readonly<Record<FlyerPlace, string>>;
/** A text while it is typed, by part. */
export type WordingDraft = Readonly<Record<string, PartDraft>>;

const byPlace = (words: (place: FlyerPlace) => string): Record<FlyerPlace, string> => ({
  building: words('building'),
  block: words('block'),
  neighbourhood: words('neighbourhood'),
  community: words('community'),
});

/** A text as fields show it: every part of the template is there, in the shape its field has. */
export function draftOf(template: Template, text: FlyerText): WordingDraft {
  return Object.fromEntries(TEMPLATE_PARTS[template].map((part) => [part.name, partDraft(part, text[part.name])]));
}

/** What was typed before and not saved, in the fields of today's template; null where nothing was. */
export const typedBefore = (template: Template, typed: WordingDraft | null): WordingDraft | null =>
  typed && { ...draftOf(template, {}), ...typed };

function partDraft({ shape }: TextPart, words: FlyerText[string] | undefined): PartDraft {
  if (shape === 'places') {
    const kept = typeof words === 'object' && !Array.isArray(words) ? words : undefined;
    return byPlace((place) => kept?.[place] ?? '');
  }
  if (Array.isArray(words)) return words.join('\n');
  return typeof words === 'string' ? words : '';
}

/** The points of a list as it is typed. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const oneLine = (typed: string) => typed.replace(/\s+/gu, ' ').trim();

/** What is kept of what was typed: blanks at the ends go, and so do line breaks where there is one line only. */
export function textOf(template: Template, draft: WordingDraft): FlyerText {
  return Object.fromEntries(
    TEMPLATE_PARTS[template].map(({ name, shape }) => {
      const typed = draft[name] ?? '';
      if (typeof typed !== 'string') return [name, byPlace((place) => oneLine(typed[place]))];
      return [name, shape === 'list' ? linesOf(typed) : oneLine(typed)];
    }),
  );
}

/** A text of a template without a word in it: how an added language begins. */
export const emptyText = (template: Template): FlyerText => textOf(template, draftOf(template, {}));

/** Whether two drafts would be kept as the same text. */
export const sameWords = (template: Template, a: WordingDraft, b: WordingDraft): boolean =>
  JSON.stringify(textOf(template, a)) === JSON.stringify(textOf(template, b));

export interface Hole {
  readonly part: string;
  readonly place: FlyerPlace | null;
}

/** Where words are still missing, by part and place. */
export function holesOf(template: Template, draft: WordingDraft): Hole[] {
  return TEMPLATE_PARTS[template].flatMap(({ name }): Hole[] => {
    const typed = draft[name] ?? '';
    if (typeof typed === 'string') return typed.trim() ? [] : [{ part: name, place: null }];
    return FLYER_PLACES.filter((place) => !typed[place].trim()).map((place) => ({ part: name, place }));
  });
}

/** Lists with more lines than are kept. */
export const tooLong = (template: Template, draft: WordingDraft): string[] =>
  TEMPLATE_PARTS[template]
    .filter(({ name, shape }) => shape === 'list' && linesOf(String(draft[name] ?? '')).length > MOST_LINES)
    .map(({ name }) => name);
