import type { Audience } from '../../../preload/contract/consent.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Network } from '../../../preload/contract/ties.ts';
import { describeNetwork, type Pictured } from '../../domain/network/describe.ts';
import type { TieGraph } from '../../domain/network/graph.ts';
import { agreedToTies } from '../../domain/tieConsent.ts';
import { visibleTo } from '../../domain/visible.ts';
import { neighboursOf } from '../flyers/neighbours.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock, NetworkStudy } from '../ports.ts';

/** Which picture: for whom, of which zone, as if somebody were away. */
export interface PictureView {
  readonly audience: Audience;
  readonly zoneId: string | null;
  readonly without: string | null;
}

/** Who and what may be in a picture, and nothing of anybody else. */
export interface Gathered {
  readonly people: readonly Pictured[];
  readonly ties: TieGraph['ties'];
  readonly leftOut: number;
}

export interface Picture {
  /** @throws Refusal notFound.zone */
  gather(view: Pick<PictureView, 'audience' | 'zoneId'>): Gathered;
  /** @throws Refusal notFound.zone, notFound.person */
  network(view: PictureView): Promise<Network>;
}

export interface PictureNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly study: NetworkStudy;
}

const MIDDLE = { x: 0.5, y: 0.5 };

/** The one gate through which ties are looked at: people who agreed that this audience sees them, and ties between these. */
export function createPicture({ stores, clock, study }: PictureNeeds): Picture {
  const gather: Picture['gather'] = ({ audience, zoneId }) => {
    const everyone = neighboursOf(stores, clock, zoneId);
    const people = everyone.flatMap(({ person, zone }): Pictured[] => {
      const visible = agreedToTies(person.consents, audience) ? visibleTo(person, zone, audience) : null;
      if (!visible) return [];
      const { location, languages } = visible.cells;
      return [
        {
          ...{ id: visible.id, name: visible.name },
          zone: location.shown ? location.value.zone : '',
          languages: languages.shown ? languages.value.spoken : [],
        },
      ];
    });
    const agreed = new Set(people.map(({ id }) => id));
    const ties = stores()
      .ties.list()
      .filter(({ from, to }) => agreed.has(from) && agreed.has(to));
    return { people, ties, leftOut: everyone.length - people.length };
  };

  return {
    gather,
    async network(view) {
      for (;;) {
        const seen = gather(view);
        if (view.without !== null && !stores().people.get(view.without)) throw new Refusal('notFound.person');
        const ids = seen.people.map(({ id }) => id).sort();
        const without = view.without !== null && ids.includes(view.without) ? view.without : null;
        const { places, measures } = await study.study({ people: ids, ties: seen.ties }, without);
        // What somebody took back while places were looked for is not answered any more.
        if (JSON.stringify(gather(view)) !== JSON.stringify(seen)) continue;
        const placeOf = new Map(ids.map((id, index) => [id, places[index] ?? MIDDLE]));
        return describeNetwork({
          ...{ people: seen.people, leftOut: seen.leftOut, measures, without },
          places: seen.people.map(({ id }) => placeOf.get(id) ?? MIDDLE),
        });
      }
    },
  };
}
