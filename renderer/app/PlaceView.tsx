import { ExportPlace } from '../features/exports/ExportPlace.tsx';
import { ImportPlace } from '../features/imports/ImportPlace.tsx';
import { Home } from '../features/journey/Home.tsx';
import { Learn } from '../features/learn/Learn.tsx';
import { PeoplePlace } from '../features/roster/PeoplePlace.tsx';
import { Settings } from '../features/settings/Settings.tsx';
import type { Go, Place } from '../ui/places.ts';
import { readLater } from '../ui/readLater.tsx';
import { AnswersPlace } from './AnswersPlace.tsx';
import { MapsPlace } from './MapsPlace.tsx';

// The reader of finished pages is large; it is loaded when flyers are first looked at.
const Flyers = readLater(async () => (await import('../features/flyers/Flyers.tsx')).Flyers);

/** Mounts what belongs to a place. */
export function PlaceView({ place, go }: { readonly place: Place; readonly go: Go }) {
  switch (place.at) {
    case 'home':
      return <Home go={go} />;
    case 'people':
      return <PeoplePlace person={place.person} adding={false} go={go} />;
    case 'people.add':
      return <PeoplePlace person={null} adding go={go} />;
    case 'people.import':
      return <ImportPlace go={go} />;
    case 'people.export':
      return <ExportPlace go={go} />;
    case 'flyers':
      return <Flyers place={place} go={go} />;
    case 'maps':
      return <MapsPlace place={place} go={go} />;
    case 'answers':
      return <AnswersPlace place={place} go={go} />;
    case 'settings':
      return <Settings />;
    case 'learn':
      return <Learn />;
  }
}
