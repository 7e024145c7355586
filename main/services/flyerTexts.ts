import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import {
  FLYER_LANGUAGES,
  type FlyerText,
  type OwnText,
  type Review,
  type Template,
  type TypedText,
} from '../../preload/contract/flyerText.ts';
import type { Output } from '../../preload/contract/index.ts';
import { afterEdit, blankText, keptText, type StandingText, signed, standing, wordsOf } from '../domain/flyerReview.ts';
import { createTyped } from './flyers/typed.ts';
import type { OpenStores } from './ports/stores.ts';
import type { FlyerTexts as ShippedTexts } from './ports.ts';

type Before = Output<'flyerTexts.edit'>;

export interface FlyerTextService {
  /** Every language of a template: those that ship in their order, then those the organizer added, by tag. */
  languagesOf(template: Template): string[];
  /** What would be printed; undefined for a language that has no text. */
  textOf(template: Template, language: string): StandingText | undefined;
  list(template: Template): Output<'flyerTexts.list'>;
  get(template: Template, language: string): Output<'flyerTexts.get'>;
  /** Keeps what is typed and not saved yet; null forgets it. */
  keepTyped(template: Template, language: string, typed: TypedText | null): void;
  /** @throws Refusal text.shape */
  edit(template: Template, language: string, text: FlyerText): Before;
  /** @throws Refusal text.unsigned, flyer.noText */
  review(template: Template, language: string, review: Review): Before;
  reset(template: Template, language: string): Before;
  /** @throws Refusal text.shape, text.unsigned: nothing comes in this way that could not have come in before */
  putBack(template: Template, language: string, before: OwnText | null): void;
}

/** The words of flyers: what ships, under what the organizer keeps of their own and what speakers said of it. */
export function createFlyerTextService(stores: OpenStores, shipped: ShippedTexts, emit: Emit): FlyerTextService {
  const typed = createTyped(stores);
  const ownOf = (template: Template, language: string) => stores().flyerTexts.get(template, language);
  const textOf = (template: Template, language: string) =>
    standing(template, shipped.language(language), ownOf(template, language));

  const languagesOf = (template: Template): string[] => {
    const ships = FLYER_LANGUAGES.filter((language) => shipped.language(language)?.templates[template]);
    const own = stores()
      .flyerTexts.list(template)
      .filter(({ own: { text } }) => text !== null)
      .map(({ language }) => language);
    return [...new Set<string>([...ships, ...own])];
  };

  const put = (template: Template, language: string, next: OwnText | null): Before => {
    const before = ownOf(template, language) ?? null;
    if (next === null) stores().flyerTexts.remove(template, language);
    else stores().flyerTexts.put(template, language, next);
    emit('flyerTexts.changed', {});
    return { before };
  };

  return {
    languagesOf,
    textOf,
    list: (template) => ({
      rows: languagesOf(template).flatMap((language) => {
        const text = textOf(template, language);
        if (!text) return [];
        const { shipped: ships, edited, review, missing } = text;
        return [{ language, shipped: ships !== null, edited, review, missing: [...missing] }];
      }),
    }),
    get(template, language) {
      const found = textOf(template, language);
      // A language about to be added: nothing in it yet.
      if (!found) {
        const none = blankText(template);
        return {
          text: none,
          shipped: null,
          review: { state: 'draft', by: '', on: null },
          missing: Object.keys(none),
          boxes: [],
          typed: typed.get(template, language),
        };
      }
      const { text, shipped: ships, review, missing } = found;
      const boxes = shipped.boxes(wordsOf(text).join('\n'));
      return { text, shipped: ships, review, missing: [...missing], boxes, typed: typed.get(template, language) };
    },
    keepTyped: typed.keep,
    edit(template, language, text) {
      const kept = keptText(template, text);
      typed.keep(template, language, null);
      return put(template, language, { text: kept, review: afterEdit(textOf(template, language), kept) });
    },
    review(template, language, review) {
      const found = textOf(template, language);
      if (!found) throw new Refusal('flyer.noText', { languages: [language] });
      // The words are kept with what was said of them: an approval never moves on to words that ship later.
      return put(template, language, { text: found.text, review: signed(review) });
    },
    reset(template, language) {
      typed.keep(template, language, null);
      return put(template, language, null);
    },
    putBack(template, language, before) {
      const { text, review } = before ?? { text: null, review: null };
      const own = { text: text && keptText(template, text), review: review && signed(review) };
      put(template, language, before && own);
    },
  };
}
