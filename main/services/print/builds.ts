import type { PodMapPages, Worksheet } from '../../../preload/contract/podmapKinds.ts';
import type { PrintDocument } from '../../../preload/contract/print.ts';
import type { PodPicture } from '../../../preload/contract/ties.ts';
import type { FlyerDocument } from '../flyers/build.ts';
import type { Built } from './built.ts';

/** Who turns which choices into a sheet. */
export interface Builders {
  readonly flyers: (document: FlyerDocument) => Built;
  readonly maps: (document: PodMapPages | Worksheet) => Built;
  readonly picture: (document: PodPicture) => Promise<Built>;
}

/** One way to build for everything that can be put on paper. */
export const createBuilds =
  ({ flyers, maps, picture }: Builders) =>
  (document: PrintDocument): Built | Promise<Built> => {
    switch (document.kind) {
      case 'podMap':
      case 'worksheet':
        return maps(document);
      case 'podPicture':
        return picture(document);
      default:
        return flyers(document);
    }
  };
