import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ImportReason } from '../../preload/contract/imports.ts';
import { EMAIL } from './importEmails.ts';
import { asciiDigits } from './search.ts';

export interface ReadPhones {
  /** Numbers that can be called, as typed where that is plain, else in the usual form. */
  readonly numbers: readonly string[];
  /** E-mail addresses written where a number was asked for. */
  readonly emails: readonly string[];
  /** What could not be read, to be kept as a note. */
  readonly rest: readonly string[];
  readonly reasons: readonly ImportReason[];
}

/** `7.18555E+09`: a spreadsheet took the number for a quantity. */
const QUANTITY = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/iu;
const BETWEEN = /[/;,|&\n]|\s(?:or|and|y|o|u|ou|এবং|বা|或|和|و|أو|او)\s/iu;
/** Longer cells are a story, and looking for numbers in them takes more than its share of time. */
const LONGEST = 200;
const RUNS = /\+?[\d(][\d\s().-]{5,}\d/g;
/** Only digits and what is usually written between them. */
const PLAIN = /^\+?[\d\s().-]+$/;

/** The numbers of a cell, checked against the numbering plan of their country. Words beside them are kept. */
export function readPhones(cell: string, region: string): ReadPhones {
  const country: CountryCode = isSupportedCountry(region) ? region : 'US';
  if (cell.length > LONGEST) return { numbers: [], emails: [], rest: [cell], reasons: ['phoneUnreadable'] };
  const text = plainDigits(cell);
  const quantity = QUANTITY.exec(text);
  if (quantity) return fromQuantity(cell, quantity, country);
  const whole = numberOf(text, country);
  if (whole !== null) return { numbers: [whole], emails: [], rest: [], reasons: [] };
  const numbers: string[] = [];
  const emails: string[] = [];
  const rest: string[] = [];
  for (const part of text.split(BETWEEN).map((piece) => piece.trim())) {
    const number = numberOf(part, country);
    if (number !== null) numbers.push(number);
    else if (EMAIL.test(part)) emails.push(part);
    else if (part !== '') {
      // "718 555 0123 (my son: 917 555 0100)": the numbers, and what was said about them.
      numbers.push(...(part.match(RUNS) ?? []).flatMap((run) => numberOf(run.trim(), country) ?? []));
      rest.push(part);
    }
  }
  const distinct = [...new Set(numbers)];
  const reasons: ImportReason[] = [];
  if (distinct.length > 1) reasons.push('twoPhones');
  if (distinct.length + emails.length === 0) reasons.push('phoneUnreadable');
  return { numbers: distinct, emails, rest: rest.length > 0 ? [cell] : [], reasons };
}

/** A number with all its digits left can be written out again; one that lost some must not be called. */
function fromQuantity(
  cell: string,
  [, first = '', decimals = '', power = '']: RegExpExecArray,
  country: CountryCode,
): ReadPhones {
  const digits = first + decimals;
  const number = digits.length === Number(power) + 1 ? numberOf(digits, country) : null;
  if (number !== null) return { numbers: [number], emails: [], rest: [], reasons: [] };
  return { numbers: [], emails: [], rest: [cell], reasons: ['phoneFromSpreadsheet'] };
}

/** Digits of every script, hyphens of every kind and the wrappings of spreadsheets (`="718..."`, `718.0`) made plain. */
function plainDigits(cell: string): string {
  return asciiDigits(cell)
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, '-')
    .replace(/\uff0b/gu, '+')
    .replace(/\s/gu, (blank) => (blank === '\n' ? blank : ' '))
    .trim()
    .replace(/^="?([^"]*)"?$/, '$1')
    .replace(/^(?:tel|phone|mobile|cell)[.:]?\s*/iu, '')
    .replace(/^(\d{7,15})\.0$/, '$1');
}

function numberOf(text: string, country: CountryCode): string | null {
  const found = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  if (!found?.isValid()) return null;
  // "718 555 0123, 0144" is two numbers, one of them short; only words or signs for it make an extension.
  if (found.ext && !/[a-z#]|доб/iu.test(text)) return null;
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').trim();
  return found.country === country ? found.formatNational() : found.formatInternational();
}
