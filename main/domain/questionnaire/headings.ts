import type { AnswerColumn } from '../../../preload/contract/answersIn.ts';
import type { Form, Question } from '../../../preload/contract/formKinds.ts';
import { headerParts, speaksOfSharing, tidyHeader } from '../importHeaders.ts';
import { answers, hasAny, padded, words } from '../importWords.ts';
import { fold } from '../search.ts';
import { asksToShare } from './text.ts';
import { asKey } from './xlsform/names.ts';
import { namesFor } from './xlsform/writeNames.ts';

export type TakenAs = AnswerColumn['takenAs'];

/** What a heading may be about, the first that is still free counts: questions may be called the same. */
export type Meant = readonly TakenAs[];

/**
 * How surely a heading speaks of a question, the surest way first: word for word; with a path, an option or another
 * language; by the question's name; by what only becomes its name ("Name" for `name`).
 */
export const WAYS = ['words', 'parts', 'name', 'likeName'] as const;
export interface Exactly {
  readonly way: (typeof WAYS)[number];
  readonly meant: Meant;
}

export interface Headings {
  /** By the words or names of the form itself. Null where the heading has none of them. */
  exactly(header: string): Exactly | null;
  /** Whether a heading is a question to the letter, not only but for capitals, signs and numbers. */
  toTheLetter(header: string): boolean;
  /** By words that go on, or by the beginning of them. */
  roughly(header: string): Meant;
  /** "May the pod know this?" without the question it is asked under. */
  isShare(header: string): boolean;
  /** "Other, please say" without its question. */
  isOther(header: string): boolean;
}

const OTHER = answers(
  'other | others | otro | otra | otros | otras | অন্যান্য | অন্য | 其他 | 其它 | أخرى | غير ذلك | آخر',
);
const SAYS_OTHER = words('other | otro | otra | specify | especifi* | অন্যান্য | অন্য | 其他 | 其它 | أخرى | غير ذلك');
/** A heading shorter than this begins too many others. */
const TELLING = 8;

const plain = (header: string): string =>
  fold(header.replace(/^\s*\p{Nd}{1,3}\s*[.)、．:]\s*/u, '').replace(/\s*[*＊:：]\s*$/u, ''));

/** What the headings of a file can say about the questions of a form, in all its languages. @param shares how it is asked whether others may know */
export function headingsOf(form: Form, shares: readonly string[]): Headings {
  const asked = form.questions.filter(({ type }) => type !== 'note');
  const byLabel = Map.groupBy(
    asked.flatMap((question) =>
      [...new Set(Object.values(question.label).map(plain))].map((label) => ({ label, question })),
    ),
    ({ label }) => label,
  );
  const shareWords = new Set(shares.map(plain));
  const letters = new Set(asked.flatMap(({ label }) => Object.values(label).map(tidyHeader)));
  const keys = keysOf(form);
  const questions = (text: string): readonly Question[] => {
    const label = plain(text);
    return label === '' ? [] : (byLabel.get(label) ?? []).map(({ question }) => question);
  };
  const asQuestions = (found: readonly Question[]): Meant =>
    found.map(({ key }) => ({ what: 'question', question: key }));

  const shareOf = (head: string, tail: string): Meant =>
    shareWords.has(plain(head)) || speaksOfSharing(head)
      ? questions(tail)
          .filter(asksToShare)
          .map(({ key }) => ({ what: 'share', question: key }))
      : [];
  const partOf = (found: readonly Question[], part: string): Meant =>
    found.flatMap((question): TakenAs[] => {
      const option = optionOf(question, part);
      if (option !== undefined) return [{ what: 'option', question: question.key, option }];
      return question.other && OTHER.has(plain(part)) ? [{ what: 'other', question: question.key }] : [];
    });
  /** Everything before and after each place where a sign stands. */
  const parted = (text: string, sign: RegExp): (readonly [string, string])[] =>
    [...text.matchAll(sign)].map((found) => [text.slice(0, found.index), text.slice(found.index + found[0].length)]);

  const withPath = (tidy: string): Meant => {
    const places = parted(tidy, /\//g);
    const tails = ['', ...places.map(([head]) => `${head}/`)].map((head) => tidy.slice(head.length));
    for (const tail of tails) {
      const whole = questions(tail);
      if (whole.length > 0) return asQuestions(whole);
      for (const [head, part] of parted(tail, /\//g)) {
        const found = partOf(questions(head), part);
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  const withPart = (tidy: string): Meant => {
    const { question, row } = headerParts(tidy);
    if (row !== '') {
      const found = [...partOf(questions(question), row), ...shareOf(question, row), ...asQuestions(questions(row))];
      if (found.length > 0) return found;
    }
    const beside = /^(.+\S)\s*[(（[]([^()（）[\]]+)[)）\]]$/u.exec(tidy);
    return beside ? partOf(questions(beside[1] ?? ''), beside[2] ?? '') : [];
  };
  const withShare = (tidy: string): Meant =>
    parted(tidy, /\s[—–-]\s|:\s/gu).flatMap(([head, tail]) => shareOf(head, tail));
  /** The same question in two languages, on two lines or with a stroke between. */
  const translated = (header: string): Meant => {
    const parts = header.split(/\n|\s[/|·•–—-]\s/u).map((part) => part.trim());
    const found = parts.length > 1 ? parts.map(questions).filter((each) => each.length > 0) : [];
    const [first = []] = found;
    return found.every((each) => each[0] === first[0]) ? asQuestions(first) : [];
  };

  const inParts = (tidy: string, header: string): Meant => {
    for (const way of [withPath, withPart, withShare]) {
      const found = way(tidy);
      if (found.length > 0) return found;
    }
    // Lines and strokes part what was translated.
    return translated(header);
  };

  return {
    exactly(header) {
      const tidy = tidyHeader(header);
      const name = keys(tidy, false);
      const words = asQuestions(questions(tidy));
      const found = words.length > 0 ? words : inParts(tidy, header);
      // What is a name as it stands is that before anything its words could be.
      if (found.length > 0)
        return { way: words.length > 0 ? 'words' : 'parts', meant: name ? [name, ...found] : found };
      if (name) return { way: 'name', meant: [name] };
      const like = keys(tidy, true);
      return like ? { way: 'likeName', meant: [like] } : null;
    },
    toTheLetter: (header) => letters.has(tidyHeader(header)),
    roughly(header) {
      const text = plain(header);
      const begins = (a: string, b: string) => b.length >= TELLING && a.startsWith(`${b} `);
      return asQuestions([
        ...new Set(
          [...byLabel]
            .filter(([label]) => begins(text, label) || begins(label, text))
            .flatMap(([, found]) => found.map(({ question }) => question)),
        ),
      ]);
    },
    isShare: (header) => shareWords.has(plain(header)),
    isOther: (header) => OTHER.has(plain(header)) || (header.length < 60 && hasAny(padded(header), SAYS_OTHER)),
  };
}

function optionOf({ options }: Question, part: string): string | undefined {
  const said = plain(part);
  return options.find(
    ({ key, label }) => key === part || Object.values(label).some((each) => plain(each) === said && said !== ''),
  )?.key;
}

/** By the names in a form service: `group/question`, `group/question/option`, `question_other`, `question_share`. */
function keysOf(form: Form): (header: string, likened: boolean) => TakenAs | undefined {
  const names = namesFor(form).questions;
  const known = new Map<string, TakenAs>();
  const learn = (name: string, means: TakenAs) => {
    if (!known.has(name)) known.set(name, means);
  };
  const questions = form.questions.map((question, at) => ({ question, ...names[at] }));
  for (const { question, name } of questions) {
    if (question.type === 'note') continue;
    for (const each of [question.key, name ?? question.key]) learn(each, { what: 'question', question: question.key });
  }
  for (const { question, name = question.key, share } of questions) {
    if (share !== undefined && asksToShare(question)) learn(share, { what: 'share', question: question.key });
    if (question.other) learn(`${name}_other`, { what: 'other', question: question.key });
    for (const { key } of question.options) {
      learn(`${name}/${key}`, { what: 'option', question: question.key, option: key });
    }
    if (question.other) learn(`${name}/other`, { what: 'other', question: question.key });
  }
  return (header, likened) => {
    // Names hold no blanks.
    if (/\s/u.test(header)) return undefined;
    const parts = header.split('/').map((part) => (likened && !known.has(part) ? asKey(part) : part));
    return known.get(parts.slice(-2).join('/')) ?? known.get(parts.at(-1) ?? '');
  };
}
