import type { AppLanguage } from '../../../preload/contract/flyerKinds.ts';
import {
  ASKED,
  type PodMap,
  REFLECTIONS,
  RINGS,
  type Scene,
  type Worksheet,
} from '../../../preload/contract/podmapKinds.ts';
import { isRightToLeft } from '../flyerWords.ts';
import type { PodMapSheet, WorksheetSheet } from '../sheets.ts';
import type { WorksheetText, WorksheetWords } from './words.ts';

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
    ...{ kind: 'podMap', paper, language, rightToLeft: isRightToLeft(language), scene },
    title: map.situation === 'other' ? `${title} ${map.other}`.trim() : title,
    facts: [map.whose, day],
    legend: {
      rings: RINGS.map((ring) => ({ ring, name: words[ring], meaning: words[`${ring}.meaning`] })),
      asked: ASKED.map((asked) => ({ asked, word: words[`asked.${asked}`] })),
    },
    ...{ credit: words.credit, privacy: words.private, boxes: words.boxes, page: words.page },
    details: detailsOf(map, words, language),
  };
}

/** Everything written about the circles and to the questions; null where nothing is. */
function detailsOf(
  { circles, reflections }: PodMap,
  words: WorksheetWords,
  language: AppLanguage,
): PodMapSheet['details'] {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const cards = circles.flatMap((circle) => {
    const { provide, need, offer, asked, nextStep, by } = circle;
    const lines = [
      { label: words.provide, words: provide },
      { label: words.need, words: need },
      { label: words.offer, words: offer },
      { label: words['ask.asked'], words: asked === 'notYet' ? '' : words[`asked.${asked}`] },
      { label: words['ask.step'], words: nextStep },
      { label: words['ask.by'], words: by === null ? '' : days.format(new Date(`${by}T00:00:00Z`)) },
    ].filter(({ words: said }) => said.trim() !== '');
    return lines.length > 0 ? [{ name: circle.name, ring: words[circle.ring], lines }] : [];
  });
  const thoughts = REFLECTIONS.flatMap((on) => {
    const said = reflections[on]?.trim() ?? '';
    return said === '' ? [] : [{ question: words[`question.${on}`], words: said }];
  });
  return cards.length + thoughts.length > 0 ? { title: words.details, cards, thoughts } : null;
}

/** The empty worksheet, ready to be printed. */
export const worksheetSheet = (
  { paper, language, large, situation, questions }: Worksheet,
  { words }: WorksheetText,
): WorksheetSheet => ({
  ...{ kind: 'worksheet', paper, language, rightToLeft: isRightToLeft(language) },
  ...{ large, situation, questions, words },
});
