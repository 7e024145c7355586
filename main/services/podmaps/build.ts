import { Refusal } from '../../../preload/contract/errors.ts';
import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { PodMap, PodMapPages, Worksheet } from '../../../preload/contract/podmapKinds.ts';
import { layOut } from '../../domain/podmap/layout.ts';
import { podMapSheet, worksheetSheet } from '../../domain/podmap/sheet.ts';
import type { WorksheetText } from '../../domain/podmap/words.ts';
import type { PodMapSheet } from '../../domain/sheets.ts';
import type { Clock, FlyerTexts } from '../ports.ts';
import { type Built, builtOfNobody } from '../print/built.ts';
import type { Keeping } from './keeping.ts';

/** Maps and worksheets in the words of a language. */
export interface MapSheets {
  /** @throws Refusal flyer.noText for a language without a worksheet */
  words(language: string): WorksheetText;
  /** @throws Refusal flyer.noText */
  ofMap(map: PodMap, language: PodMapPages['language'], paper: Paper): PodMapSheet;
  /**
   * They are their owner's alone and go with them: who is on them is never noted.
   * @throws Refusal notFound.podMap, flyer.noText
   */
  build(document: PodMapPages | Worksheet): Built;
}

export function createMapSheets(needs: {
  readonly keeping: Keeping;
  readonly texts: FlyerTexts;
  readonly clock: Clock;
}): MapSheets {
  const { keeping, texts, clock } = needs;

  const words = (language: string): WorksheetText => {
    const found = texts.worksheets().find((text) => text.language === language);
    if (!found) throw new Refusal('flyer.noText', { languages: [language] });
    return found;
  };
  const ofMap: MapSheets['ofMap'] = (map, language, paper) =>
    podMapSheet(map, layOut(map, paper), words(language), language, clock.now());

  return {
    words,
    ofMap,
    build(document) {
      if (document.kind === 'worksheet') return builtOfNobody(worksheetSheet(document, words(document.language)));
      const { map, language, paper, details } = document;
      const sheet = ofMap(keeping.get(map), language, paper);
      return builtOfNobody(details ? { ...sheet, paper } : { ...sheet, paper, details: null });
    },
  };
}
