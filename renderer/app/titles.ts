import type { Place } from '../ui/places.ts';

/** The key of a place's title. */
export function titleKey(place: Place) {
  switch (place.at) {
    case 'people.add':
      return 'place.personAdd';
    case 'people.import':
      return 'place.import';
    case 'people.export':
      return 'place.export';
    case 'flyers':
      return place.what === 'studio' ? 'place.flyers' : (`place.${place.what}` as const);
    case 'maps':
      return place.what === 'workshop' || place.what === 'pod' ? (`place.${place.what}` as const) : 'place.maps';
    case 'answers':
      return place.what === 'queue' || place.what === 'response' ? 'place.answers' : (`place.${place.what}` as const);
    default:
      return `place.${place.at}` as const;
  }
}
