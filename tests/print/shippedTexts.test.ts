import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptText } from '../../main/domain/flyerReview.ts';
import { holes, LanguageTexts } from '../../main/domain/flyerTexts.ts';
import { createEngine } from '../../main/print/engine.ts';
import { createFlyerTexts } from '../../main/print/texts.ts';
import {
  FLYER_LANGUAGES,
  FLYER_PLACES,
  type FlyerText,
  TEMPLATE_PARTS,
  TEMPLATES,
} from '../../preload/contract/flyerText.ts';
import { RESOURCES } from './support/engine.ts';

const FOLDER = join(RESOURCES, 'invites');
const engine = createEngine(join(RESOURCES, 'fonts'));
const read = (language: string) =>
  LanguageTexts.parse(JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')));
const linesOf = (text: FlyerText): string[] =>
  Object.values(text).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)));
const allLines = (language: string) => Object.values(read(language).templates).flatMap(linesOf);

/** The letters each language is written in. */
const LETTERS: Readonly<Record<(typeof FLYER_LANGUAGES)[number], RegExp>> = {
  ...{ en: /\p{Script=Latin}/u, es: /\p{Script=Latin}/u, ht: /\p{Script=Latin}/u, pl: /\p{Script=Latin}/u },
  ...{ fr: /\p{Script=Latin}/u, pt: /\p{Script=Latin}/u, tl: /\p{Script=Latin}/u, vi: /\p{Script=Latin}/u },
  ...{ bn: /\p{Script=Bengali}/u, hi: /\p{Script=Devanagari}/u, ne: /\p{Script=Devanagari}/u },
  ...{ pa: /\p{Script=Gurmukhi}/u, ar: /\p{Script=Arabic}/u, ur: /\p{Script=Arabic}/u, yi: /\p{Script=Hebrew}/u },
  ...{ ru: /\p{Script=Cyrillic}/u, ko: /\p{Script=Hangul}/u, th: /\p{Script=Thai}/u },
  ...{ 'zh-Hans': /\p{Script=Han}/u, 'zh-Hant': /\p{Script=Han}/u },
};

test('there is a file for every language that ships, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(FLYER_LANGUAGES.map((language) => `${language}.json`).sort());
});

describe.each(FLYER_LANGUAGES)('what ships in %s', (language) => {
  test('is told apart from other languages, and approved by nobody', () => {
    const { language: named, state } = read(language);
    expect(named).toBe(language);
    expect(['draft', 'machine', 'needsReview']).toContain(state);
    expect(createFlyerTexts(RESOURCES).language(language)).toEqual(read(language));
  });

  test('has every part of every template, as it would be kept if an organizer had written it', () => {
    const { templates } = read(language);
    for (const template of TEMPLATES) {
      expect([template, holes(template, templates[template])]).toEqual([template, []]);
      // No mark of direction, no control, no blank at an end, every letter composed.
      expect(keptText(template, templates[template])).toEqual(templates[template]);
      for (const line of linesOf(templates[template])) expect(line).not.toMatch(/\{|\}|\p{Co}|\p{Cn}|\uFFFD|TODO/u);
    }
  });

  test('is written in its own letters and no others', () => {
    for (const line of allLines(language)) {
      const letters = line.match(/\p{L}/gu) ?? [];
      expect(letters.length, line).toBeGreaterThan(0);
      expect([line, letters.filter((letter) => !LETTERS[language].test(letter))]).toEqual([line, []]);
    }
  });

  test('has a phrase of its own for each place', () => {
    const { templates } = read(language);
    for (const template of TEMPLATES) {
      for (const { name, shape } of TEMPLATE_PARTS[template]) {
        if (shape !== 'places') continue;
        const phrases = templates[template][name] as Readonly<Record<string, string>>;
        const said = FLYER_PLACES.map((place) => phrases[place]);
        expect([template, name, new Set(said).size]).toEqual([template, name, FLYER_PLACES.length]);
      }
    }
  });

  test('has a font for every character', () => {
    expect(allLines(language).filter((line) => !engine.prints(line))).toEqual([]);
  });

  test('says no more and no less than English: as many lines in every list', () => {
    const lengths = (of: string) =>
      TEMPLATES.flatMap((template) =>
        Object.entries(read(of).templates[template])
          .filter(([, words]) => Array.isArray(words))
          .map(([name, words]) => `${template}.${name}: ${Object.values(words).length}`)
          .sort(),
      );
    expect(lengths('en').length).toBeGreaterThan(5);
    expect(lengths(language)).toEqual(lengths('en'));
  });
});

test('no language says a sentence the way another does', () => {
  const sentences = FLYER_LANGUAGES.flatMap((language) =>
    [...new Set(allLines(language))].filter((line) => line.length >= 40).map((line) => ({ language, line })),
  );
  const seen = new Map<string, string>();
  const shared = sentences.filter(({ language, line }) => {
    const before = seen.get(line);
    seen.set(line, language);
    return before !== undefined;
  });
  expect(sentences.length).toBeGreaterThan(400);
  expect(shared).toEqual([]);
});
