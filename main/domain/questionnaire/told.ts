import type { Audience } from '../../../preload/contract/consent.ts';
import type { Question } from '../../../preload/contract/formKinds.ts';
import type { Share } from '../../../preload/contract/responseKinds.ts';
import type { ReviewLine } from '../../../preload/contract/reviews.ts';
import type { AnswerReading } from './proposeAnswer.ts';
import { categoryOf } from './proposeConsents.ts';
import { asksToShare } from './text.ts';

/** Short words for a note about who may know it: "said: the pod may know". */
export type ToldWords = Readonly<Record<Audience | 'nobody', string>>;

/** What becomes of "may it be known?" below a question; null where that is not asked. */
export function shareBecomes(question: Question, share: Share): ReviewLine['shareBecomes'] {
  if (question.type === 'note' || question.type === 'consent') return null;
  if (categoryOf(question) !== null) return 'consent';
  if (!asksToShare(question) && share === 'unsaid') return null;
  return question.maps.to === 'field' ? 'note' : 'answers';
}

/**
 * What was said of who may know an answer, where no record of consent says it: of what is kept as a note by its
 * nature, and a yes to what could not be read. A no to that is a record all the same.
 */
export function toldOf(question: Question, share: Share, { part }: AnswerReading, words: ToldWords): string {
  if (share === 'unsaid') return '';
  const becomes = shareBecomes(question, share);
  const unread = becomes === 'consent' && part === 'notes' && share === 'yes';
  if (becomes !== 'note' && !unread) return '';
  return share === 'no' ? words.nobody : words[question.audience];
}

export const besideNote = (note: string, told: string): string => (told === '' ? note : `${note} (${told})`);

/** An answer that becomes a note, with what was said of who may know it at the end. */
export function withTold(reading: AnswerReading, told: string): AnswerReading {
  const last = reading.notes.at(-1);
  if (told === '' || reading.part !== 'notes' || last === undefined) return reading;
  const notes = [...reading.notes.slice(0, -1), besideNote(last, told)];
  return { ...reading, notes, understood: notes };
}
