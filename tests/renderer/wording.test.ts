import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLYER_PLACES, FlyerText, TEMPLATE_PARTS, TEMPLATES } from '../../preload/contract/flyerText.ts';
import {
  draftOf,
  emptyText,
  holesOf,
  linesOf,
  MOST_LINES,
  sameWords,
  textOf,
  tooLong,
} from '../../renderer/features/flyers/texts/wording.ts';

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../resources', file), 'utf8'));
const english = read('invites/en.json').templates as Record<string, FlyerText>;

/** A text of a template as it may be kept: any words, also none. */
const kept = fc.constantFrom(...TEMPLATES).chain((template) => {
  const words = fc.string({ unit: fc.constantFrom('a', 'É', 'ক', 'ি', 'ش', '家', '.', ' ', '  '), maxLength: 20 });
  const parts = TEMPLATE_PARTS[template].map(({ name, shape }) => {
    const piece: fc.Arbitrary<FlyerText[string]> =
      shape === 'line'
        ? words
        : shape === 'list'
          ? fc.array(words, { maxLength: MOST_LINES })
          : fc.record({ building: words, block: words, neighbourhood: words, community: words });
    return [name, piece] as const;
  });
  return fc.record({ template: fc.constant(template), text: fc.record(Object.fromEntries(parts)) });
});

describe('a text in fields', () => {
  test.each(TEMPLATES)('what ships of %s comes back out of its fields unchanged', (template) => {
    const text = english[template] ?? {};
    const draft = draftOf(template, text);
    expect(textOf(template, draft)).toEqual(text);
    expect(holesOf(template, draft)).toEqual([]);
  });

  test.each(TEMPLATES)('an added language of %s begins with every part, and none of them has words', (template) => {
    const text = emptyText(template);
    expect(FlyerText.safeParse(text).success).toBe(true);
    expect(Object.keys(text)).toEqual(TEMPLATE_PARTS[template].map(({ name }) => name));
    const fields = TEMPLATE_PARTS[template].flatMap(({ shape }) => (shape === 'places' ? FLYER_PLACES : [null]));
    expect(holesOf(template, draftOf(template, text))).toHaveLength(fields.length);
  });

  test('what is typed is kept in the shape of its part, once tidied', () => {
    fc.assert(
      fc.property(kept, ({ template, text }) => {
        const once = textOf(template, draftOf(template, text));
        expect(FlyerText.safeParse(once).success).toBe(true);
        expect(textOf(template, draftOf(template, once))).toEqual(once);
        expect(sameWords(template, draftOf(template, text), draftOf(template, once))).toBe(true);
        for (const { name, shape } of TEMPLATE_PARTS[template]) {
          const words = once[name];
          expect(Array.isArray(words) ? 'list' : typeof words === 'string' ? 'line' : 'places').toBe(shape);
        }
      }),
    );
  });

  test('a line break in a line becomes a blank, and in a list a new point', () => {
    const draft = {
      ...draftOf('doorNote', english.doorNote ?? {}),
      greeting: ' Hello,\n neighbor ',
      offers: 'a\n\n b \n',
    };
    expect(textOf('doorNote', draft)).toMatchObject({ greeting: 'Hello, neighbor', offers: ['a', 'b'] });
    expect(sameWords('doorNote', draft, draftOf('doorNote', english.doorNote ?? {}))).toBe(false);
  });

  test('more points than are kept are told, by part', () => {
    const points = Array.from({ length: MOST_LINES + 1 }, (_, at) => `point ${at}`).join('\n');
    const draft = { ...draftOf('invite', english.invite ?? {}), steps: points };
    expect(linesOf(points)).toHaveLength(MOST_LINES + 1);
    expect(tooLong('invite', draft)).toEqual(['steps']);
    expect(tooLong('invite', draftOf('invite', english.invite ?? {}))).toEqual([]);
  });

  test('words missing for one place only are found there', () => {
    const draft = draftOf('invite', english.invite ?? {});
    const title = draft.title as Record<(typeof FLYER_PLACES)[number], string>;
    expect(holesOf('invite', { ...draft, title: { ...title, block: ' ' } })).toEqual([
      { part: 'title', place: 'block' },
    ]);
  });

  test('every part of every template has a plain name', () => {
    const words = read('locales/en/flyerTexts.json') as Record<string, string>;
    const names = TEMPLATES.flatMap((template) => TEMPLATE_PARTS[template].map(({ name }) => `part.${name}`));
    expect([...new Set(names)].filter((key) => !words[key])).toEqual([]);
    expect(Object.keys(words).filter((key) => key.startsWith('part.') && !names.includes(key))).toEqual([]);
  });
});
