/**
 * What a printed questionnaire says of its own, as keys under `questionnaire.` in the printed words of the app's
 * languages. Each is a whole phrase: none is put together from parts.
 */
export const PAGE_WORDS = [
  'section.everyday',
  'section.personal',
  'section.sensitive',
  'skip',
  'answers',
  'unsaid',
  'filledBy',
  'date',
  'language',
  'tickOne',
  'tickMany',
  'comeBack',
  'howBest',
  'thanks',
  'talk.asks',
  'talk.answers',
  'script.title',
  'script.words',
  'circle',
  'ours',
  'ours.box',
  'after.title',
  'after.words',
  'notes',
] as const;
export type PageWord = (typeof PAGE_WORDS)[number];
