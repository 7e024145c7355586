import { TEMPLATES, type Template } from '../../preload/contract/flyerText.ts';

/** What is made from the roster, as people call it. */
export const FLYER_LISTS = ['contactSheet', 'signInSheet', 'walkList', 'addressLabels', 'nameBadges'] as const;
export type FlyerList = (typeof FLYER_LISTS)[number];

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
  /** Where flyers and text messages are made. */
  | { readonly at: 'flyers'; readonly what: 'studio' }
  /** Lists and labels; null for the one that is shown first. */
  | { readonly at: 'flyers'; readonly what: 'lists'; readonly list: FlyerList | null }
  /** The wording, of one template in one language or from the beginning. */
  | {
      readonly at: 'flyers';
      readonly what: 'texts';
      readonly template: Template | null;
      readonly language: string | null;
    }
  /** The maps at hand, one of them opened, the workshop, the pod seen whole. */
  | { readonly at: 'maps'; readonly what: 'shelf' | 'workshop' | 'pod' }
  | { readonly at: 'maps'; readonly what: 'map'; readonly map: string; readonly view: 'map' | 'list' }
  /** What was answered and waits for review; the numbers of it; a file brought in. */
  | { readonly at: 'answers'; readonly what: 'queue' | 'insight' | 'bring' }
  /** One person's answers. */
  | { readonly at: 'answers'; readonly what: 'response'; readonly response: string }
  /** The questionnaires; null for all of them. */
  | { readonly at: 'answers'; readonly what: 'forms'; readonly form: string | null }
  /** Answers typed in; null for new ones. */
  | { readonly at: 'answers'; readonly what: 'write'; readonly form: string; readonly response: string | null }
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
      return flyersHash(place);
    case 'maps':
      return mapsHash(place);
    case 'answers':
      return answersHash(place);
    default:
      return `#/${place.at}`;
  }
}

function flyersHash(place: Extract<Place, { at: 'flyers' }>): string {
  if (place.what === 'studio') return '#/flyers';
  const inside = place.what === 'lists' ? [place.list] : [place.template, place.template && place.language];
  return ['#/flyers', place.what, ...inside].filter(Boolean).join('/');
}

function mapsHash(place: Extract<Place, { at: 'maps' }>): string {
  if (place.what === 'shelf') return '#/maps';
  if (place.what !== 'map') return `#/maps/${place.what}`;
  return `#/maps/${place.map}${place.view === 'list' ? '/list' : ''}`;
}

function answersHash(place: Extract<Place, { at: 'answers' }>): string {
  switch (place.what) {
    case 'queue':
      return '#/answers';
    case 'response':
      return `#/answers/${place.response}`;
    case 'forms':
      return place.form ? `#/answers/forms/${place.form}` : '#/answers/forms';
    case 'write':
      return ['#/answers/write', place.form, place.response].filter(Boolean).join('/');
    default:
      return `#/answers/${place.what}`;
  }
}

const FIXED: Readonly<Record<string, Place>> = {
  '': { at: 'home' },
  people: { at: 'people', person: null },
  'people/add': { at: 'people.add' },
  'people/import': { at: 'people.import' },
  'people/export': { at: 'people.export' },
  flyers: { at: 'flyers', what: 'studio' },
  maps: { at: 'maps', what: 'shelf' },
  'maps/workshop': { at: 'maps', what: 'workshop' },
  'maps/pod': { at: 'maps', what: 'pod' },
  answers: { at: 'answers', what: 'queue' },
  'answers/insight': { at: 'answers', what: 'insight' },
  'answers/bring': { at: 'answers', what: 'bring' },
  'answers/forms': { at: 'answers', what: 'forms', form: null },
  settings: { at: 'settings' },
  learn: { at: 'learn' },
};

/** The place of a hash; home for anything unknown. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#\/?/, '').replace(/\/$/, '');
  if (Object.hasOwn(FIXED, path)) return FIXED[path] ?? { at: 'home' };
  if (path.startsWith('flyers/')) return flyersPlace(path.split('/').slice(1)) ?? { at: 'home' };
  const map = /^maps\/([0-9a-f-]{36})(\/list)?$/i.exec(path);
  if (map?.[1]) return { at: 'maps', what: 'map', map: map[1], view: map[2] ? 'list' : 'map' };
  if (path.startsWith('answers/')) return answersPlace(path.slice('answers/'.length)) ?? { at: 'home' };
  const person = /^people\/([0-9a-f-]{36})$/i.exec(path)?.[1];
  return person ? { at: 'people', person } : { at: 'home' };
}

const ID = '([0-9a-f-]{36})';
const RESPONSE = new RegExp(`^${ID}$`, 'i');
const FORM = new RegExp(`^forms/${ID}$`, 'i');
const WRITE = new RegExp(`^write/${ID}(?:/${ID})?$`, 'i');

function answersPlace(path: string): Place | null {
  const response = RESPONSE.exec(path)?.[1];
  if (response) return { at: 'answers', what: 'response', response };
  const form = FORM.exec(path)?.[1];
  if (form) return { at: 'answers', what: 'forms', form };
  const write = WRITE.exec(path);
  return write?.[1] ? { at: 'answers', what: 'write', form: write[1], response: write[2] ?? null } : null;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

function flyersPlace([what, inside, language, ...more]: readonly string[]): Place | null {
  if (more.length > 0) return null;
  if (what === 'lists' && language === undefined) {
    const list = FLYER_LISTS.find((each) => each === inside) ?? null;
    return inside === undefined || list ? { at: 'flyers', what, list } : null;
  }
  if (what !== 'texts' || (language !== undefined && !LANGUAGE.test(language))) return null;
  const template = TEMPLATES.find((each) => each === inside) ?? null;
  return inside === undefined || template ? { at: 'flyers', what, template, language: language ?? null } : null;
}
