import { PeoplePlace } from '../features/roster/PeoplePlace.tsx';
import type { Go, Place } from '../ui/places.ts';

/** Mounts what belongs to a place. */
export function PlaceView({ place, go }: { readonly place: Place; readonly go: Go }) {
  switch (place.at) {
    case 'people':
      return <PeoplePlace person={place.person} adding={false} go={go} />;
    case 'people.add':
      return <PeoplePlace person={null} adding go={go} />;
    default:
      return null;
  }
}
