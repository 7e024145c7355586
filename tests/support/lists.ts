import { createSheetWords } from '../../main/domain/flyerWords.ts';
import type { Listed, ListRequest } from '../../main/domain/listing.ts';
import type { DataCategory } from '../../preload/contract/consent.ts';
import type { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { texts } from '../print/support/engine.ts';
import { consent } from './neighbours.ts';

export const TODAY = new Date('2026-03-02T12:00:00.000Z');
export const EVERYTHING: readonly DataCategory[] = ['name', 'phone', 'email', 'location', 'languages', 'household'];

/** What a list of this kind is built from, with the words that ship. */
export const requestOf = <T extends { readonly language: AppLanguage }>(document: T): ListRequest<T> => ({
  document,
  words: createSheetWords(document.language, texts.sheet(document.language)),
  today: TODAY,
  prints: (text) => texts.boxes(text).length === 0,
});

interface Living {
  readonly pronouns?: string;
  readonly door?: string;
  readonly zone?: string;
  readonly home?: string | null;
  readonly spoken?: readonly string[];
  /** What the pod may know. */
  readonly agrees?: readonly DataCategory[];
}

/** Somebody of that name; unless said otherwise they live alone at 4B in Maple and agreed to everything. */
export const living = (name: string, given: Living = {}): Listed => {
  const { pronouns = '', door = '4B', zone = 'Maple', home = name, spoken = [], agrees = EVERYTHING } = given;
  return {
    person: {
      id: name,
      name,
      pronouns,
      contacts: [],
      languages: { spoken, reads: [], interprets: [] },
      household: home === null ? null : { name: '', door },
      offers: [],
      needs: [],
      access: '',
      consents: agrees.map((category) => consent({ category })),
    },
    zone,
    householdId: home,
  };
};
