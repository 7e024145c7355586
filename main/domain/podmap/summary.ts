import type { Output } from '../../../preload/contract/index.ts';
import type { PodMap, Ring } from '../../../preload/contract/podmapKinds.ts';

/** One line of the shelf of maps. */
export function summaryOf(map: PodMap): Output<'podmaps.list'>['rows'][number] {
  const { id, keep, whose, owner, situation, other, circles, changedAt } = map;
  const inRing = (ring: Ring) => circles.filter((circle) => circle.ring === ring).length;
  const days = circles
    .filter(({ by, asked }) => by !== null && (asked === 'notYet' || asked === 'asked'))
    .flatMap(({ by }) => by ?? []);
  return {
    ...{ id, keep, whose, owner, situation, other, changedAt },
    ...{ pod: inRing('pod'), movable: inRing('movable'), edge: inRing('edge') },
    notYet: circles.filter(({ asked }) => asked === 'notYet').length,
    nextBy: days.sort()[0] ?? null,
  };
}
