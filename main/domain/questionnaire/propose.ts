import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { Response, ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import type { ContactKind, ContactMethod, Zone } from '../../../preload/contract/roster.ts';
import type { ConsentDraft } from '../importConsent.ts';
import { zoneKindOf } from '../importHeaders.ts';
import type { Mergeable } from '../importMerge.ts';
import { tidyPerson } from '../tidy.ts';
import { type AnswerReading, readAnswer } from './proposeAnswer.ts';
import { consentsOf, eachOnce } from './proposeConsents.ts';
import { proposeContacts } from './proposeContacts.ts';
import { askedAs, takenValue } from './reviewValue.ts';
import { besideNote, type ToldWords, toldOf, withTold } from './told.ts';

/** One answer with its question and what the roster understands of it. */
export interface ReadLine {
  readonly question: Question;
  readonly answer: ResponseAnswer;
  readonly reading: AnswerReading;
  /** What was said of who may know it, for the note it becomes; empty where a record of consent says it. */
  readonly told: string;
}

/** What a response asks to be kept of somebody. */
export interface Proposal {
  /** Empty where no accepted answer gives one. */
  readonly name: string;
  /** Whether the reviewer wrote the name anew: only then somebody on the roster gets another. */
  readonly renamed: boolean;
  readonly answers: Mergeable;
  readonly consents: readonly ConsentDraft[];
  readonly zoneKind: Zone['kind'];
  readonly problems: readonly ImportReason[];
}

const NOTES = 10_000;
/** As many as an entry holds. */
const ITEMS = 50;
const LANGUAGES = 30;

/**
 * Every answer of a response as it would be understood, in the order of the questions.
 * @param words of the form's first language, as its questions are named in notes
 */
export function readLines(form: Form, response: Response, region: string, words: ToldWords): ReadLine[] {
  const answers = new Map(response.answers.map((answer) => [answer.question, answer]));
  return form.questions.flatMap((question) => {
    const answer = answers.get(question.key);
    if (!answer) return [];
    const reading = readAnswer(question, takenValue(answer, question), { form, region });
    const told = toldOf(question, answer.share, reading, words);
    return [{ question, answer, told, reading: withTold(reading, told) }];
  });
}

/**
 * What the accepted answers of a response would give the roster, and nothing else of it.
 * @param lines the answers that count; whoever calls leaves out what is open, held or discarded
 * @param contacts what is known of how to reach them
 */
export function propose(
  form: Form,
  response: Response,
  lines: readonly ReadLine[],
  contacts: readonly ContactMethod[],
): Proposal {
  const problems = new Set<ImportReason>();
  const of = (test: (line: ReadLine) => boolean) => lines.filter(test);
  const field = (line: ReadLine) => (line.question.maps.to === 'field' ? line.question.maps.field : null);
  const notes: string[] = [];
  const asNote = ({ question, reading, told }: ReadLine) =>
    notes.push(
      `${askedAs(question, form).slice(0, 120).toWellFormed()}: ${besideNote(reading.understood.join('; '), told)}`,
    );
  const heard = lines.filter((line) => {
    // What nobody may be asked about separately is shown with what belongs to it; after a no it is not.
    const hidden = line.answer.share === 'no' && line.reading.understood.length > 0 && isShownUnasked(line);
    if (hidden) asNote(line);
    else notes.push(...line.reading.notes);
    return !hidden;
  });
  const text = (part: AnswerReading['part'], glue: string, max: number): string => {
    const parts = heard.filter(({ reading }) => reading.part === part).flatMap(({ reading }) => reading.understood);
    const joined = [...new Set(parts)].join(glue);
    if (joined.length > max) problems.add('tooLong');
    return joined.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  };
  const list = (part: AnswerReading['part'], max: number): string[] => {
    const all = heard.filter(({ reading }) => reading.part === part).flatMap(({ reading }) => reading.understood);
    const once = [...new Set(all)];
    if (once.length > max) problems.add('tooLong');
    return once.slice(0, max);
  };

  const hoursLines = heard.filter((line) => field(line) === 'hours' && line.reading.part === 'contact');
  const hours = [...new Set(hoursLines.flatMap(({ reading }) => reading.understood))].join(', ').slice(0, 120);
  const reached = proposeContacts(
    {
      numbers: heard.flatMap(({ reading }) => reading.contacts.numbers),
      emails: heard.flatMap(({ reading }) => reading.contacts.emails),
      preferred: heard.flatMap(({ reading }): readonly ContactKind[] => reading.contacts.preferred),
    },
    hours.toWellFormed(),
    contacts,
  );
  if (!reached.hoursKept) for (const line of hoursLines) asNote(line);
  if (!reached.preferenceKept) for (const line of of((each) => field(each) === 'contactPreference')) asNote(line);
  if (reached.beyond.length > 0) problems.add('tooLong');
  notes.push(...reached.beyond);

  const [household, door] = [text('household', ', ', 120), text('door', ', ', 60)];
  const nameLines = heard.filter(({ reading }) => reading.part === 'name');
  const allNotes = [...new Set(notes)].join('\n');
  if (allNotes.length > NOTES) problems.add('tooLong');
  const {
    name,
    zoneId: _none,
    ...answers
  } = tidyPerson({
    name: text('name', ' ', 200),
    pronouns: text('pronouns', ', ', 60),
    contacts: [...reached.methods],
    languages: {
      spoken: list('spoken', LANGUAGES),
      reads: list('reads', LANGUAGES),
      interprets: list('interprets', LANGUAGES),
    },
    zoneId: null,
    household: household === '' && door === '' ? null : { name: household, door },
    offers: list('offers', ITEMS),
    needs: list('needs', ITEMS),
    access: text('access', '; ', 1000),
    notes: allNotes.slice(0, NOTES).toWellFormed(),
  });
  const zoneQuestion = of((line) => field(line) === 'zone')[0]?.question;
  return {
    name,
    renamed: name !== '' && nameLines.some(({ answer }) => answer.edited !== null),
    answers: {
      ...answers,
      zone: tidyPerson({ name: text('zone', ', ', 120) }).name ?? '',
      household: answers.household,
    },
    consents: eachOnce(
      lines.flatMap(({ question, answer, reading }) =>
        consentsOf(question, answer.share, reading, askedAs(question, form), response),
      ),
    ),
    zoneKind: zoneKindOf(Object.values(zoneQuestion?.label ?? {}).join(' ')),
    problems: [...problems],
  };
}

/** Parts that are shown along with a name or a number, without a consent of their own. */
const isShownUnasked = ({ reading }: ReadLine): boolean => reading.part === 'pronouns' || reading.part === 'contact';
