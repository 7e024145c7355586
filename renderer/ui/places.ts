/**
 * Where in the app one can be. The frame turns a place into `#/people/...` and back, moves focus to the
 * title on a change, and mounts what belongs there. A feature gets `go` as a prop and never touches the
 * location itself.
 */
export type Place =
  | { readonly at: 'home' }
  /** The list, with one person open beside it or not. */
  | { readonly at: 'people'; readonly person: string | null }
  /** A new neighbour's form. */
  | { readonly at: 'people.add' }
  | { readonly at: 'people.import' }
  | { readonly at: 'people.export' }
  | { readonly at: 'flyers'; readonly what: 'invite' | 'contactSheet' }
  | { readonly at: 'settings' }
  | { readonly at: 'learn' };

export type Go = (place: Place) => void;

/** Exactly the hash of a place. */
export function hashOf(place: Place): string {
  switch (place.at) {
    case 'home':
      return '#/';
    case 'people':
      return place.person ? `#/people/${place.person}` : '#/people';
    case 'people.add':
      return '#/people/add';
    case 'people.import':
      return '#/people/import';
    case 'people.export':
      return '#/people/export';
    case 'flyers':
      return place.what === 'invite' ? '#/flyers' : '#/flyers/contact-sheet';
    default:
      return `#/${place.at}`;
  }
}

const FIXED: Readonly<Record<string, Place>> = {
  '': { at: 'home' },
  people: { at: 'people', person: null },
  'people/add': { at: 'people.add' },
  'people/import': { at: 'people.import' },
  'people/export': { at: 'people.export' },
  flyers: { at: 'flyers', what: 'invite' },
  'flyers/contact-sheet': { at: 'flyers', what: 'contactSheet' },
  settings: { at: 'settings' },
  learn: { at: 'learn' },
};

/** The place of a hash; home for anything unknown. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#\/?/, '').replace(/\/$/, '');
  if (Object.hasOwn(FIXED, path)) return FIXED[path] ?? { at: 'home' };
  const person = /^people\/([0-9a-f-]{36})$/i.exec(path)?.[1];
  return person ? { at: 'people', person } : { at: 'home' };
}
