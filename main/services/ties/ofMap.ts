import { Refusal } from '../../../preload/contract/errors.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { PodMap } from '../../../preload/contract/podmapKinds.ts';

/** What is known about ties, as far as the organizer may see them. */
export interface Seen {
  readonly agreed: ReadonlySet<string>;
  readonly asks: (id: string) => readonly string[];
  /** Undefined for somebody who is not on the roster. */
  readonly nameOf: (id: string) => string | undefined;
}

type State = Output<'ties.ofMap'>['circles'][number]['state'];

/** What a map could add: ties from its owner to the people of its pod. */
export function tiesOfMap({ owner, circles }: PodMap, { agreed, asks, nameOf }: Seen): Output<'ties.ofMap'> {
  const name = owner === null ? undefined : nameOf(owner);
  const ownerAgreed = owner !== null && agreed.has(owner);
  const known = new Set(ownerAgreed ? asks(owner) : []);
  const stateOf = (person: string | null): State => {
    if (person === null || person === owner || nameOf(person) === undefined) return 'notLinked';
    if (!agreed.has(person)) return 'notAgreed';
    return known.has(person) ? 'known' : 'ready';
  };
  return {
    owner: owner === null || name === undefined ? null : { id: owner, name, agreed: ownerAgreed },
    circles: circles
      .filter(({ ring }) => ring === 'pod')
      .map(({ id, person }) => ({ circle: id, state: stateOf(person) })),
  };
}

/**
 * The owner, and the people these circles stand for.
 * @throws Refusal notFound.circle for one that is not in the pod, ties.noConsent when anybody was not asked or said no
 */
export function tiesToTake(map: PodMap, circles: readonly string[], seen: Seen): { from: string; to: string[] } {
  const { owner, circles: states } = tiesOfMap(map, seen);
  const stateOf = new Map(states.map(({ circle, state }) => [circle, state]));
  const wanted = circles.map((id) => stateOf.get(id));
  if (wanted.includes(undefined)) throw new Refusal('notFound.circle');
  const may = wanted.every((state) => state === 'ready' || state === 'known');
  if (!owner?.agreed || !may) throw new Refusal('ties.noConsent');
  const chosen = new Set(circles);
  return { from: owner.id, to: map.circles.flatMap(({ id, person }) => (chosen.has(id) && person ? [person] : [])) };
}
