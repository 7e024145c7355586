import { LanguageTag } from '../../../preload/contract/basics.ts';
import type { AnswerField, Form, Question } from '../../../preload/contract/formKinds.ts';
import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { AnswerValue } from '../../../preload/contract/responseKinds.ts';
import type { EntryPart } from '../../../preload/contract/reviews.ts';
import { CONTACT_KINDS, type ContactKind } from '../../../preload/contract/roster.ts';
import { contactKinds, isBlankAnswer, numbersAreFor, yesOrNo } from '../importAnswers.ts';
import type { SaidContacts } from '../importContacts.ts';
import { readEmails } from '../importEmails.ts';
import { asksForRemarks } from '../importHeaders.ts';
import { readLanguages } from '../importLanguages.ts';
import { listSplitter } from '../importLists.ts';
import { readPhones } from '../importPhones.ts';
import { mentionsForbiddenTopic } from '../importTopics.ts';
import { tidyLine, tidyText } from '../tidy.ts';
import { askedAs, wordsOf } from './reviewValue.ts';

/** One answer as the roster would understand it. */
export interface AnswerReading {
  readonly part: EntryPart | null;
  /** Words, numbers, tags, kinds of contact: what would be kept in its part. */
  readonly understood: readonly string[];
  readonly contacts: SaidContacts;
  /** Lines for the notes: what fits nowhere else is not lost. */
  readonly notes: readonly string[];
  readonly problems: readonly ImportReason[];
}

export interface ReadingNeeds {
  readonly form: Form;
  /** ISO 3166, the country of numbers without a code. */
  readonly region: string;
}

/** What each field becomes; what is said of hours and preference both tell how to reach somebody. */
const PARTS: Readonly<Record<AnswerField, EntryPart>> = {
  ...{ name: 'name', pronouns: 'pronouns', phone: 'phone', email: 'email', contactPreference: 'contact' },
  ...{ hours: 'contact', zone: 'zone', door: 'door', household: 'household', access: 'access', notes: 'notes' },
};
/** As much as an entry holds of each. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ name: 200, pronouns: 60, hours: 120, zone: 120, door: 60, household: 120, access: 1000, notes: 9000 },
};
const ITEM = 200;
const HEADING = 120;

const NO_CONTACTS: SaidContacts = { numbers: [], emails: [], preferred: [] };

/** Reads one answer for what its question maps to, by the same rules as forms that are brought in. */
export function readAnswer(question: Question, value: AnswerValue, { form, region }: ReadingNeeds): AnswerReading {
  const problems = new Set<ImportReason>();
  const notes: string[] = [];
  const words = wordsOf(question, value, form);
  const heading = askedAs(question, form);
  const keep = (text: string) => {
    const line = tidyText(text);
    if (line !== '') notes.push(`${heading.slice(0, HEADING).toWellFormed()}: ${line}`);
  };
  const within = (text: string, max: number): string => {
    if (text.length <= max) return text;
    problems.add('tooLong');
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  };
  if ([value.text, value.other].some(mentionsForbiddenTopic)) problems.add('mentionsForbiddenTopic');
  const done = (part: EntryPart | null, understood: readonly string[], contacts = NO_CONTACTS): AnswerReading => {
    const moved = understood.length === 0 && notes.length > 0;
    return {
      part: moved ? 'notes' : part,
      understood: moved ? notes : [...new Set(understood)],
      ...{ contacts, notes, problems: [...problems] },
    };
  };
  const said = words.filter((word) => !isBlankAnswer(word));

  const languages = (use: 'spoken' | 'reads' | 'interprets') => {
    const reading = use === 'reads' ? 'reads' : 'spoken';
    const tags = words.flatMap((word) => {
      if (value.options.length > 0 && LanguageTag.safeParse(word).success) return [word];
      const read = readLanguages([word], reading);
      for (const reason of read.reasons) problems.add(reason);
      for (const rest of read.rest) keep(rest);
      return read.tags;
    });
    return done(use, tags.slice(0, 30));
  };
  const items = (part: 'needs' | 'offers') => {
    const list = value.options.length === 0 && value.text !== '' ? listSplitter('table', [value.text])(value.text) : [];
    const all = [...(list.length > 0 ? [...list, value.other] : said)].map(tidyLine).filter((item) => item !== '');
    for (const item of all) if (item.length > ITEM) keep(item);
    return done(
      part,
      all.filter((item) => item.length <= ITEM && !isBlankAnswer(item)),
    );
  };
  const contacts = (field: 'phone' | 'email' | 'contactPreference'): AnswerReading => {
    if (field === 'contactPreference') {
      const preferred = kindsOf(question, value, form);
      if (preferred.length === 0) for (const word of said) keep(word);
      return done('contact', preferred, { ...NO_CONTACTS, preferred });
    }
    const reads = said.map((word) => (field === 'phone' ? readPhones(word, region) : readEmailsOrPhones(word, region)));
    for (const read of reads) {
      for (const reason of read.reasons) problems.add(reason);
      for (const rest of read.rest) keep(rest);
    }
    const kind = numbersAreFor(heading);
    const numbers = reads.flatMap((read) => read.numbers.map((number) => ({ value: number, kind })));
    const emails = reads.flatMap((read) => read.emails);
    const all = [...numbers.map((number) => number.value), ...emails];
    return done(numbers.length > 0 && emails.length === 0 ? 'phone' : emails.length > 0 ? 'email' : field, all, {
      ...{ numbers, emails, preferred: [] },
    });
  };

  const { maps } = question;
  if (question.type === 'note') return done(null, []);
  if (question.type === 'consent') {
    const answer = yesOrNo(value.text);
    if (answer === 'unclear') problems.add('consentUnclear');
    return done(null, answer === 'yes' || answer === 'no' ? [answer] : []);
  }
  if (maps.to === 'language') return languages(maps.use);
  if (maps.to === 'need') return items('needs');
  if (maps.to === 'offer') return items('offers');
  if (maps.to !== 'field') return done(null, []);
  const { field } = maps;
  if (field === 'phone' || field === 'email' || field === 'contactPreference') return contacts(field);
  if (field === 'notes') {
    const remarks = asksForRemarks(heading);
    const text = tidyText(within((remarks ? said : words).join('; '), LONGEST.notes ?? 0));
    // What is said under "anything else?" is understood without the question.
    if (remarks && text !== '') notes.push(text);
    else keep(text);
    return done('notes', notes);
  }
  // A name is a name, whatever else its words may mean.
  const joined = (field === 'name' ? words : said).join(field === 'access' ? '; ' : ', ');
  const text = within(field === 'access' ? tidyText(joined) : tidyLine(joined), LONGEST[field] ?? 0);
  if (field === 'name' && text !== '' && !/\p{L}/u.test(text)) {
    problems.add('noName');
    return done('name', []);
  }
  return done(PARTS[field], text === '' ? [] : [text]);
}

/** Addresses; a number where an address was asked for is still a way to reach somebody. */
function readEmailsOrPhones(word: string, region: string) {
  const { emails, rest } = readEmails(word);
  const numbers = emails.length === 0 ? readPhones(word, region).numbers : [];
  const left = numbers.length > 0 ? [] : rest;
  const reasons: ImportReason[] = left.length > 0 ? ['emailUnreadable'] : [];
  return { numbers, emails, rest: left, reasons };
}

/** Ways of contact chosen or written: by the option's meaning or key where that names one, else by its words. */
function kindsOf(question: Question, value: AnswerValue, form: Form): ContactKind[] {
  const exact = new Map<string, ContactKind>(CONTACT_KINDS.map((kind) => [kind.toLowerCase(), kind]));
  const chosen = value.options.flatMap((key) => {
    const option = question.options.find((each) => each.key === key);
    const named = [option?.means ?? '', key].map((word) => exact.get(word.toLowerCase().replace(/[_\s]/g, '')));
    const kind = named.find((each) => each !== undefined);
    return kind === undefined
      ? contactKinds([option?.means ?? '', ...Object.values(option?.label ?? {})]).slice(0, 1)
      : [kind];
  });
  const written = contactKinds(
    [...wordsOf(question, { ...value, options: [] }, form)].flatMap((word) => word.split(/[,;\n]/u)),
  );
  return [...new Set([...chosen, ...written])];
}
