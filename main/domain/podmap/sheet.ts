import type { AppLanguage } from '../../../preload/contract/flyerKinds.ts';
import { ASKED, type PodMap, RINGS, type Scene, type Worksheet } from '../../../preload/contract/podmapKinds.ts';
import type { PodMapSheet, WorksheetSheet } from '../sheets.ts';
import type { WorksheetText } from './words.ts';

const runsLeft = (language: string): boolean => /^(ar|fa|he|ur|yi)\b/.test(language);

/** A map with its words, ready to be printed. */
export function podMapSheet(
  map: PodMap,
  scene: Scene,
  { words }: WorksheetText,
  language: AppLanguage,
  asOf: Date,
): PodMapSheet {
  const title = words[`title.${map.situation}`];
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(asOf);
  const paper = scene.width === 612 ? 'letter' : 'a4';
  return {
    ...{ kind: 'podMap', paper, language, rightToLeft: runsLeft(language), scene },
    title: map.situation === 'other' ? `${title} ${map.other}`.trim() : title,
    facts: [map.whose, day],
    legend: {
      rings: RINGS.map((ring) => ({ ring, name: words[ring], meaning: words[`${ring}.meaning`] })),
      asked: ASKED.map((asked) => ({ asked, word: words[`asked.${asked}`] })),
    },
    ...{ credit: words.credit, privacy: words.private, boxes: words.boxes, page: words.page, details: null },
  };
}

/** The empty worksheet, ready to be printed. */
export const worksheetSheet = (
  { paper, language, large, situation, questions }: Worksheet,
  { words }: WorksheetText,
): WorksheetSheet => ({
  ...{ kind: 'worksheet', paper, language, rightToLeft: runsLeft(language) },
  ...{ large, situation, questions, words },
});
