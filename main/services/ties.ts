import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Output } from '../../preload/contract/index.ts';
import type { Keeping } from './podmaps/keeping.ts';
import type { OpenStores } from './ports/stores.ts';
import { type Seen, tiesOfMap, tiesToTake } from './ties/ofMap.ts';
import type { TiesOut } from './ties/out.ts';
import type { Gathered, Picture, PictureView as View } from './ties/picture.ts';

/** Whom somebody would ask beside those known, and whom no longer. */
export type TiesChange = Readonly<Record<'ask' | 'noLonger', readonly string[]>> & { readonly from: string };

/** Who would ask whom, as far as both agreed that it is seen. */
export interface Ties {
  /** @throws Refusal notFound.zone, notFound.person */
  network(view: View): Promise<Output<'ties.network'>>;
  people(): Output<'ties.people'>;
  /** @throws Refusal notFound.person, ties.noConsent */
  change(change: TiesChange): Output<'ties.change'>;
  /** @throws Refusal notFound.podMap */
  ofMap(map: string): Output<'ties.ofMap'>;
  /** @throws Refusal notFound.podMap, notFound.circle, ties.noConsent */
  take(map: string, circles: readonly string[]): Output<'ties.take'>;
  export(view: View, as: 'svg' | 'kumu' | 'csv', names: boolean): Promise<Output<'ties.export'>>;
  forget(person: string): void;
}

export interface TiesNeeds {
  readonly stores: OpenStores;
  readonly emit: Emit;
  readonly keeping: Keeping;
  readonly picture: Picture;
  readonly out: TiesOut;
}

const without = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => !others.includes(id));

/** Everybody of every zone, for the organizer. */
const ALL = { audience: 'organizer', zoneId: null } as const;

export function createTies({ stores, emit, keeping, picture, out }: TiesNeeds): Ties {
  const seenIn = ({ people, ties }: Gathered): Seen => {
    const asks = Map.groupBy(ties, ({ from }) => from);
    return {
      agreed: new Set(people.map(({ id }) => id)),
      asks: (id) => asks.get(id)?.map(({ to }) => to) ?? [],
      nameOf: (id) => stores().people.get(id)?.name,
    };
  };
  const seen = () => seenIn(picture.gather(ALL));

  /** Ties to people who do not agree now are neither shown nor lost: they may agree again. */
  const hidden = (from: string, { agreed }: Seen): string[] =>
    stores()
      .ties.list()
      .filter((tie) => tie.from === from && !agreed.has(tie.to))
      .map(({ to }) => to);

  const write = ({ from, ask, noLonger }: TiesChange, known: Seen): Output<'ties.change'> => {
    const before = known.asks(from);
    const after = [...new Set([...before, ...ask])].filter((id) => id !== from && !noLonger.includes(id));
    const open = stores();
    open.transaction(() => open.ties.set(from, [...after, ...hidden(from, known)]));
    emit('ties.changed', {});
    return { asked: without(after, before), noLonger: without(before, after) };
  };

  return {
    network: picture.network,
    people() {
      const gathered = picture.gather(ALL);
      const { people, leftOut } = gathered;
      const { asks } = seenIn(gathered);
      return { rows: people.map(({ id, name, zone }) => ({ id, name, zone, asks: [...asks(id)] })), leftOut };
    },
    change(change) {
      const known = seen();
      const named = [change.from, ...change.ask, ...change.noLonger];
      if (named.some((id) => known.nameOf(id) === undefined)) throw new Refusal('notFound.person');
      if (named.some((id) => !known.agreed.has(id))) throw new Refusal('ties.noConsent');
      return write(change, known);
    },
    ofMap: (map) => tiesOfMap(keeping.get(map), seen()),
    take(map, circles) {
      const known = seen();
      const { from, to } = tiesToTake(keeping.get(map), circles, known);
      return write({ from, ask: to, noLonger: [] }, known);
    },
    export: out.export,
    forget(person) {
      const open = stores();
      open.transaction(() => open.ties.forget(person));
      emit('ties.changed', {});
    },
  };
}
