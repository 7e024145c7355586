import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKSHEET_KEYS, type WorksheetKey, WorksheetText } from '../../main/domain/podmap/words.ts';
import { RESOURCES } from '../support/core.ts';

const languagesOf = (folder: string) => readdirSync(join(RESOURCES, folder)).map((file) => file.replace('.json', ''));
const LANGUAGES = languagesOf('worksheets');
const read = (language: string): unknown =>
  JSON.parse(readFileSync(join(RESOURCES, 'worksheets', `${language}.json`), 'utf8'));
const textOf = (language: string) => WorksheetText.parse(read(language));

const AUTHOR = 'Mia Mingus';
const COLLECTIVE = 'Bay Area Transformative Justice Collective';
const ORIGINAL = 'Pods and Pod Mapping Worksheet';
const PLACEHOLDER = /\{\{[^{}]*\}\}/gu;
/** What keeps its spelling in every script. */
const UNTRANSLATED = [AUTHOR, COLLECTIVE, ORIGINAL];

/** The script a language is written in, where that is not the Latin one. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  hi: /\p{Script=Devanagari}/u,
  ko: /\p{Script=Hangul}/u,
  ne: /\p{Script=Devanagari}/u,
  pa: /\p{Script=Gurmukhi}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ur: /\p{Script=Arabic}/u,
  yi: /\p{Script=Hebrew}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

const inAscii = (text: string): string =>
  Array.from(text, (char) => (/\p{Nd}/u.test(char) ? String(digitOf(char)) : char)).join('');
/** Decimal digits stand in blocks of ten, in order. */
function digitOf(digit: string): number {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1)
    value += 1;
  return value;
}

it('a worksheet is there in every language that a flyer is in', () => {
  expect(LANGUAGES).toHaveLength(20);
  expect(LANGUAGES.toSorted()).toEqual(languagesOf('invites').toSorted());
});

describe.each(LANGUAGES)('the worksheet in %s', (language) => {
  const { words, ...text } = textOf(language);
  const said = (key: WorksheetKey): string => words[key];

  it('says under its own name everything that is said in English, in the same order', () => {
    expect(text.language).toBe(language);
    expect(text.state).toBe(language === 'en' ? 'draft' : 'machine');
    expect(Object.keys(words)).toEqual(Object.keys(textOf('en').words));
    expect(Object.keys(words).toSorted()).toEqual([...WORKSHEET_KEYS].toSorted());
    for (const [key, value] of Object.entries(words)) expect(value, key).toBe(value.trim());
  });

  it('fills in page numbers and nothing else', () => {
    for (const key of WORKSHEET_KEYS) {
      const expected = key === 'page' ? ['{{page, number}}', '{{pages, number}}'] : [];
      expect((said(key).match(PLACEHOLDER) ?? []).toSorted(), key).toEqual(expected);
      expect(said(key).replace(PLACEHOLDER, ''), key).not.toMatch(/[{}]/u);
    }
  });

  it('credits the author, those it was written for, and the year', () => {
    expect(said('credit')).toContain(AUTHOR);
    expect(said('credit')).toContain(COLLECTIVE);
    expect(inAscii(said('credit'))).toContain('2016');
  });

  it('shows the box that it explains, and leaves a line to write on', () => {
    expect(said('boxes')).toContain('□');
    expect(said('title.other')).toMatch(/[:：]$/u);
  });

  it('is written in its own script, names aside', () => {
    for (const key of WORKSHEET_KEYS) {
      const own = UNTRANSLATED.reduce((rest, name) => rest.replace(name, ''), said(key).replace(PLACEHOLDER, ''));
      const script = SCRIPTS[language];
      expect(own, key).toMatch(script ?? /\p{Script=Latin}/u);
      if (script) expect(own, key).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

describe('a worksheet file', () => {
  const whole = textOf('en');

  it('is refused with a text missing, empty or unknown', () => {
    for (const key of WORKSHEET_KEYS) {
      const { [key]: _, ...others } = whole.words;
      expect(WorksheetText.safeParse({ ...whole, words: others }).success, key).toBe(false);
      expect(WorksheetText.safeParse({ ...whole, words: { ...whole.words, [key]: '' } }).success, key).toBe(false);
    }
    expect(WorksheetText.safeParse({ ...whole, words: { ...whole.words, more: 'More' } }).success).toBe(false);
  });

  it('never calls itself approved', () => {
    expect(WorksheetText.safeParse({ ...whole, state: 'approved' }).success).toBe(false);
  });
});
