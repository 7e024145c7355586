import type { Form, Option, Question } from '../../../preload/contract/formKinds.ts';
import type { ImportReason } from '../../../preload/contract/imports.ts';
import type { AnswerValue, Response, Share } from '../../../preload/contract/responseKinds.ts';
import { isBlankAnswer, yesOrNo } from '../importAnswers.ts';
import { dayOfStamp, instantOf } from '../importTime.ts';
import { asciiDigits } from '../search.ts';
import { type Choices, tidyChoice } from './choices.ts';
import { asKey } from './xlsform/names.ts';

/** A cell as understood, with what a person should look at. */
export interface ReadValue {
  readonly value: AnswerValue;
  readonly problems: readonly ImportReason[];
}

/** As much as an answer holds of what was written beside the choices. */
const OTHER = 2000;

export const within = (text: string, max: number): string => text.slice(0, max).replace(/[\ud800-\udbff]$/, '');

const words = (text: string, ...problems: ImportReason[]): ReadValue => ({
  value: { text, options: [], other: '' },
  problems,
});

/** What was chosen; what is no option stands beside it, and is looked at where the form has no line for it. */
export function choiceValue({ options, other, sure }: Choices): ReadValue {
  const problems: ImportReason[] = [];
  if (!sure) problems.push('answerUnclear');
  if (other.length > OTHER) problems.push('tooLong');
  return { value: { text: '', options: [...options], other: within(other, OTHER) }, problems };
}

/** A single number, in digits of any script, with what it counts beside it: "৪ জন" is 4. */
export function numberValue(cell: string): ReadValue {
  const plain = asciiDigits(cell)
    .replace(/[\u066b]/gu, '.')
    .replace(/[\u2212\u2010-\u2013]/gu, '-');
  const found = plain.match(/(?<![\d.,])-?\d+(?:[.,]\d+)?(?![\d.,])/gu) ?? [];
  const [only] = found;
  // "2 or 3", "1,234.5" and a story with a number in it are for a person to read.
  if (only === undefined || found.length > 1 || plain.length > 40) return words(cell, 'answerUnclear');
  return words(only.replace(',', '.').replace(/\.0+$/, ''));
}

const ISO_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u;
const LOCAL_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,].*)?$/u;

/** Whether a column of days has the day first; some first number beyond twelve shows it. */
export function daysFirst(cells: readonly string[], region: string): boolean {
  const parts = cells.flatMap((cell) => LOCAL_DAY.exec(asciiDigits(cell.trim())) ?? []);
  const numbers = cells.map((cell) => LOCAL_DAY.exec(asciiDigits(cell.trim())));
  if (parts.length > 0 && numbers.some((found) => Number(found?.[1]) > 12)) return true;
  return !numbers.some((found) => Number(found?.[2]) > 12) && !['US', 'PR', 'PH'].includes(region);
}

/** A calendar day as YYYY-MM-DD. */
export function dateValue(cell: string, dayFirst: boolean): ReadValue {
  const plain = asciiDigits(cell.trim());
  const iso = ISO_DAY.exec(plain);
  const local = LOCAL_DAY.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], ...(dayFirst ? [local[2], local[1]] : [local[1], local[2]])]
      : [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 April rolls over into May, and is no day.
  if (Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(day)) return words(cell, 'answerUnclear');
  return words(at.toISOString().slice(0, 10));
}

/** `yes` or `no` in five languages, as ticks and as numbers; nothing where only a person can tell. */
export function consentValue(cell: string): ReadValue {
  const said = shareOf(cell);
  if (said !== 'unclear') return words(said === 'unsaid' ? '' : said);
  return words('', 'consentUnclear');
}

/** What was said to "may it be known?". */
export function shareOf(cell: string): Share | 'unclear' {
  const plain = asciiDigits(cell.trim());
  if (plain === '1') return 'yes';
  if (plain === '0') return 'no';
  const said = yesOrNo(cell);
  return said === 'blank' ? 'unsaid' : said;
}

const TICKS = new Set(['x', '✓', '✔', '☑', '✅', '•', 'checked', 'selected']);

/** Whether a column that stands for one option says that it was chosen. */
export function isTicked(cell: string, option: Pick<Option, 'key' | 'label'>): boolean {
  const text = tidyChoice(cell);
  if (text === '') return false;
  const said = shareOf(text);
  if (said === 'yes' || said === 'no') return said === 'yes';
  if (TICKS.has(text.toLowerCase()) || asKey(text) === option.key) return true;
  return Object.values(option.label).some((label) => tidyChoice(label).toLowerCase() === text.toLowerCase());
}

/** Whether what stands below an option is more than yes, no or nothing. */
export const saysMore = (cell: string): boolean => shareOf(cell) === 'unclear' && !isBlankAnswer(cell);

/** When a form was sent: the moment, ISO 8601 in UTC, and the day as it was where somebody sent it. */
export type Said = Pick<Response, 'saidAt' | 'saidOn'>;

/** @param zoneless how a time without a zone is meant */
export function momentOf(cell: string, dayFirst: boolean, zoneless: 'utc' | 'local'): Said {
  const plain = asciiDigits(cell.trim()).replace(/(\d\d:\d\d:\d\d)\.\d+/u, '$1');
  const stamp = zoneless === 'utc' && /T?\d\d:\d\d(:\d\d)?$/u.test(plain) ? `${plain}Z` : plain;
  return { saidAt: instantOf(stamp, dayFirst), saidOn: dayOfStamp(stamp, dayFirst) };
}

/** Whose answers they say they are; question marks, dashes and numbers name nobody. */
export function nameOf(questions: readonly Question[], answers: ReadonlyMap<string, AnswerValue>): string {
  const asked = questions.filter(({ maps }) => maps.to === 'field' && maps.field === 'name');
  const parts = asked.map(({ key }) => (answers.get(key)?.text ?? '').replace(/\s+/gu, ' ').trim());
  const named = parts.filter((part) => /\p{L}/u.test(part));
  const han = named.length > 1 && named.every((part) => /^\p{Script=Han}+$/u.test(part));
  return within(named.join(han ? '' : ' '), 200);
}

/** Tags that a script alone tells, where a form is in exactly one language of that script. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Bengali}/u, ['bn']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh-Hans', 'zh-Hant', 'zh', 'cmn', 'yue', 'ja']],
  [/\p{Script=Arabic}/u, ['ar', 'ur', 'fa', 'ps', 'pa']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Devanagari}/u, ['hi', 'ne', 'mr']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
];

/** The language of what somebody wrote, where its letters are of one script that tells it among the form's. */
export function languageOfWords(text: string, { languages }: Pick<Form, 'languages'>): string | null {
  const scripts = SCRIPTS.filter(([script]) => script.test(text));
  const [only] = scripts;
  if (!only || scripts.length > 1 || /\p{Script=Latin}{4,}/u.test(text)) return null;
  const among = only[1].filter((tag) => languages.includes(tag));
  return among.length === 1
    ? (among[0] ?? null)
    : among.length === 0 && only[1].length === 1
      ? (only[1][0] ?? null)
      : null;
}
