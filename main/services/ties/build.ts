import { Refusal } from '../../../preload/contract/errors.ts';
import type { PodPicture } from '../../../preload/contract/ties.ts';
import { createSheetWords } from '../../domain/flyerWords.ts';
import { podPictureSheet } from '../../domain/network/sheet.ts';
import type { Clock, FlyerTexts } from '../ports.ts';
import type { Built } from '../print/built.ts';
import type { Picture } from './picture.ts';

export interface PictureBuildNeeds {
  readonly picture: Picture;
  readonly texts: FlyerTexts;
  readonly clock: Clock;
}

/** Puts the pod seen whole on paper. @throws Refusal flyer.nobody, notFound.zone, notFound.person, print.failed */
export function createPictureBuild({
  picture,
  texts,
  clock,
}: PictureBuildNeeds): (document: PodPicture) => Promise<Built> {
  return async (document) => {
    const { audience, zoneId, without, language } = document;
    const network = await picture.network({ audience, zoneId, without });
    const { people, leftOut } = network;
    if (people.length === 0) throw new Refusal('flyer.nobody', { count: leftOut });
    const words = createSheetWords(language, texts.sheet(language));
    return {
      sheet: podPictureSheet(network, document, words, clock.now()),
      omissions: null,
      households: null,
      audience,
      people: people.map(({ id }) => id),
    };
  };
}
