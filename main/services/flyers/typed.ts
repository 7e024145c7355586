import { type Template, TypedText } from '../../../preload/contract/flyerText.ts';
import type { OpenStores } from '../ports/stores.ts';

/** Wording as it was typed and not saved yet, for each text and language. */
export interface Typed {
  get(template: Template, language: string): TypedText | null;
  /** Null forgets it. */
  keep(template: Template, language: string, typed: TypedText | null): void;
}

const named = (template: Template, language: string) => `flyerTexts.typed.${template}.${language}`;

export function createTyped(stores: OpenStores): Typed {
  return {
    // What is not of today's form, or was forgotten, counts as none.
    get: (template, language) => TypedText.safeParse(stores().values.get(named(template, language))).data ?? null,
    keep(template, language, typed) {
      const { values } = stores();
      const name = named(template, language);
      if (typed !== null || values.get(name) !== undefined) values.set(name, typed);
    },
  };
}
