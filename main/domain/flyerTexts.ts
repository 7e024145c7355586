import { z } from 'zod';
import { FlyerText, ReviewState, TEMPLATE_PARTS, TEMPLATES, type Template } from '../../preload/contract/flyerText.ts';

/** All texts of one language, as its file in resources/invites holds them. */
export const LanguageTexts = z.strictObject({
  language: z.string().min(2).max(20),
  /** Of every template in the file. Never approved: that only a speaker says, in the app. */
  state: ReviewState.exclude(['approved']),
  templates: z.record(z.enum(TEMPLATES), FlyerText),
});
export type LanguageTexts = z.infer<typeof LanguageTexts>;

/** The words of a printed sheet, by key, as the file of its language holds them. */
export const SheetText = z.record(z.string(), z.string().min(1).max(600));
export type SheetText = z.infer<typeof SheetText>;

/** Parts of a text that have no words, or words of another shape than the template asks for. */
export function holes(template: Template, text: FlyerText): string[] {
  return TEMPLATE_PARTS[template].filter((part) => !isWhole(part.shape, text[part.name])).map(({ name }) => name);
}

function isWhole(shape: 'line' | 'places' | 'list', words: FlyerText[string] | undefined): boolean {
  if (typeof words === 'string') return shape === 'line' && words.trim() !== '';
  if (Array.isArray(words)) return shape === 'list' && words.some((line) => line.trim() !== '');
  return words !== undefined && shape === 'places' && Object.values(words).every((line) => line.trim() !== '');
}
