import type { Input, Output } from '../../preload/contract/index.ts';

type View = Required<Input<'ties.network'>>;

/** Who would ask whom, as far as both agreed that it is seen. */
export interface Ties {
  /** @throws Refusal notFound.zone, notFound.person */
  network(view: View): Promise<Output<'ties.network'>>;
  people(): Output<'ties.people'>;
  /** @throws Refusal notFound.person, ties.noConsent */
  set(from: string, to: readonly string[]): Output<'ties.set'>;
  /** @throws Refusal notFound.podMap */
  ofMap(map: string): Output<'ties.ofMap'>;
  /** @throws Refusal notFound.podMap, notFound.circle, ties.noConsent */
  take(map: string, circles: readonly string[]): Output<'ties.take'>;
  export(view: View, as: 'svg' | 'kumu' | 'csv', names: boolean): Promise<Output<'ties.export'>>;
  forget(person: string): void;
}
