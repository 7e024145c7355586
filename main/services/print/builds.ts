import type { QuestionnairePages } from '../../../preload/contract/formKinds.ts';
import type { InsightPages } from '../../../preload/contract/insight.ts';
import type { PodMapPages, Worksheet } from '../../../preload/contract/podmapKinds.ts';
import type { PrintDocument } from '../../../preload/contract/print.ts';
import type { PodPicture } from '../../../preload/contract/ties.ts';
import type { FlyerDocument } from '../flyers/build.ts';
import type { Built } from './built.ts';

/** Who turns which choices into a sheet. */
export interface Builders {
  readonly flyers: (document: FlyerDocument) => Built;
  readonly maps: (document: PodMapPages | Worksheet) => Built;
  readonly questionnaires: (document: QuestionnairePages | InsightPages) => Built;
  readonly picture: (document: PodPicture) => Promise<Built>;
}

/** One way to build for everything that can be put on paper. */
export const createBuilds =
  ({ flyers, maps, questionnaires, picture }: Builders) =>
  (document: PrintDocument): Built | Promise<Built> => {
    switch (document.kind) {
      case 'podMap':
      case 'worksheet':
        return maps(document);
      case 'questionnaire':
      case 'insight':
        return questionnaires(document);
      case 'podPicture':
        return picture(document);
      default:
        return flyers(document);
    }
  };
