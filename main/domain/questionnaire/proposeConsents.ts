import type { DataCategory } from '../../../preload/contract/consent.ts';
import type { AnswerField, Question } from '../../../preload/contract/formKinds.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import type { ConsentDraft } from '../importConsent.ts';
import type { AnswerReading } from './proposeAnswer.ts';

/** As long as the purpose of a consent may be. */
const PURPOSE = 300;

const OF_FIELD: Readonly<Partial<Record<AnswerField, DataCategory>>> = {
  ...{ name: 'name', phone: 'phone', email: 'email', zone: 'location', door: 'location', household: 'household' },
  access: 'healthAndAccess',
};

/** What "may it be known?" under a question is about; null where nobody is ever shown it, or it speaks for itself. */
export function categoryOf({ type, maps }: Question): DataCategory | null {
  if (type === 'note' || type === 'consent') return null;
  if (maps.to === 'language') return 'languages';
  if (maps.to === 'need') return 'needs';
  if (maps.to === 'offer') return 'offers';
  return maps.to === 'field' ? (OF_FIELD[maps.field] ?? null) : null;
}

/**
 * What an accepted answer says about who may know what. Unsaid says nothing, so that the narrowest holds; a yes
 * below a question that was left empty neither, because nobody can tell what it was a yes to. A no always counts.
 */
export function consentsOf(
  question: Question,
  share: 'unsaid' | 'yes' | 'no',
  reading: AnswerReading,
  asked: string,
  { saidAt, language }: Pick<Response, 'saidAt' | 'language'>,
): ConsentDraft[] {
  const draft = (category: DataCategory, yes: boolean): ConsentDraft => ({
    category,
    audience: question.audience,
    status: yes ? 'active' : 'refused',
    purpose: asked.slice(0, PURPOSE).toWellFormed(),
    language,
    saidAt,
  });
  if (question.type === 'consent') {
    const [answer] = reading.understood;
    if (answer === undefined || question.maps.to !== 'consent') return [];
    return question.maps.categories.map((category) => draft(category, answer === 'yes'));
  }
  const category = categoryOf(question);
  if (category === null || share === 'unsaid') return [];
  return share === 'yes' && !tells(category, reading) ? [] : [draft(category, share === 'yes')];
}

/** Whether an answer gives what a yes would be about. What could not be read is a note, and a yes to nothing. */
function tells(category: DataCategory, { part, understood, contacts }: AnswerReading): boolean {
  if (category === 'phone') return contacts.numbers.length > 0;
  if (category === 'email') return contacts.emails.length > 0;
  return part !== 'notes' && understood.length > 0;
}

/**
 * Each thing said once, the noes first. Where two answers of one response disagree about the same thing and the same
 * readers the no holds, and the yes is none.
 */
export function eachOnce(drafts: readonly ConsentDraft[]): ConsentDraft[] {
  const once = new Map<string, ConsentDraft>();
  for (const draft of drafts) {
    const key = `${draft.category} ${draft.audience}`;
    const said = once.get(key);
    if (!said || (said.status === 'active' && draft.status === 'refused')) once.set(key, draft);
  }
  return [...once.values()].sort((a, b) => Number(a.status === 'active') - Number(b.status === 'active'));
}
