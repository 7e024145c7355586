import { Refusal } from '../../../preload/contract/errors.ts';
import type { PodPicture } from '../../../preload/contract/ties.ts';
import type { Clock, FlyerTexts } from '../ports.ts';
import type { Built } from '../print/built.ts';
import type { Picture } from './picture.ts';

export interface PictureBuildNeeds {
  readonly picture: Picture;
  readonly texts: FlyerTexts;
  readonly clock: Clock;
}

/** Puts the pod seen whole on paper. @throws Refusal flyer.nobody, notFound.zone, notFound.person, print.failed */
export function createPictureBuild({ picture }: PictureBuildNeeds): (document: PodPicture) => Promise<Built> {
  return async ({ audience, zoneId, without }) => {
    const { people, leftOut } = await picture.network({ audience, zoneId, without });
    if (people.length === 0) throw new Refusal('flyer.nobody', { count: leftOut });
    throw new Refusal('print.failed');
  };
}
