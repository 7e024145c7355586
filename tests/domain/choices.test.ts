import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTicked } from '../../main/domain/questionnaire/cells.ts';
import {
  CHOICE_STYLES,
  type ChoiceStyle,
  createChoiceReader,
  styleOf,
  tidyChoice,
  writeChoices,
} from '../../main/domain/questionnaire/choices.ts';
import { Question } from '../../preload/contract/formKinds.ts';

const RUNS = 3000;
const FORM = { languages: ['en'] };
const asked = (labels: readonly string[], other = false): Question =>
  Question.parse({
    ...{ key: 'q', type: 'many', label: { en: 'Q' }, other },
    options: labels.map((en, at) => ({ key: `o${at}`, label: { en } })),
  });
const reading = (labels: readonly string[], style: ChoiceStyle, text: string, other = false) => {
  const { options, other: rest, sure } = createChoiceReader(asked(labels, other), FORM, style)(text);
  return { chosen: options.map((key) => labels[Number(key.slice(1))]), rest, sure };
};

/** Words of every script with all that joins choices inside them. */
const SCRIPTS = [
  'food',
  'Pet care',
  'niño',
  'খাবার',
  'ভাষা',
  'الطعام',
  'رعاية',
  '食物',
  '照顾',
  'еда',
  'מזון',
  'खाना',
  '🍞',
];
const JOINS = [',', ', ', ';', '; ', ' ', '\n', '"', '"", "', "'", '/', '، ', '，', '|', ' - ', ' (', ')'];
const label = fc
  .array(
    fc.oneof(fc.constantFrom(...SCRIPTS), fc.constantFrom(...JOINS), fc.string({ unit: 'grapheme', maxLength: 3 })),
    {
      ...{ minLength: 1, maxLength: 5 },
    },
  )
  .map((parts) => tidyChoice(parts.join('')))
  .filter((words) => words !== '');
const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 7 });
const JOINED = [';', ', ', '\n', ' '];
/** Among them one that two others joined would be: what joins them is then undecided. */
const alike = fc
  .tuple(labels, fc.constantFrom(...JOINED), fc.boolean())
  .map(([all, joiner, with2]) => [...new Set([...all, ...(with2 ? [tidyChoice(all.slice(0, 2).join(joiner))] : [])])]);
const subset = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 });

const JOINER = { semicolons: ';', commas: ', ', lines: '\n', blanks: ' ', names: ' ', alone: '\u0000' };

/** Every text that more than one choice of these options is written as. Slow and plain on purpose. */
function writtenTwice(question: Question, style: ChoiceStyle): Set<string> {
  const written = new Map<string, Set<string>>();
  for (let bits = 1; bits < 1 << question.options.length; bits++) {
    const options = question.options.filter((_, at) => (bits >> at) & 1);
    for (const order of orders(options)) {
      const text = order.map(({ label }) => label.en ?? '').join(JOINER[style]);
      written.set(text, (written.get(text) ?? new Set()).add(options.map(({ key }) => key).join()));
    }
  }
  return new Set([...written].filter(([, sets]) => sets.size > 1).map(([text]) => text));
}
const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) => orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));

describe('choices as text and back', () => {
  test.for(CHOICE_STYLES)('are the same, or said to be undecided and left whole: %s', (style) => {
    let undecided = 0;
    fc.assert(
      fc.property(
        alike.chain((all) => fc.record({ all: fc.constant(all), options: subset(all.map((_, at) => `o${at}`)) })),
        ({ all, options }) => {
          const question = asked(all);
          const text = writeChoices(question, FORM, style, 'en', { options, other: '' });
          const read = createChoiceReader(question, FORM, style)(text);
          if (!read.sure) undecided++;
          expect(read).toMatchObject(read.sure ? { options, other: '' } : { options: [], other: tidyChoice(text) });
        },
      ),
      { numRuns: RUNS },
    );
    // Names hold nothing that joins them, so that they are always decided.
    if (style === 'names') expect(undecided).toBe(0);
    else expect(undecided).toBeGreaterThan(0);
    expect(undecided).toBeLessThan(RUNS / 10);
  });

  test.for(['semicolons', 'commas', 'lines', 'blanks'] as const)(
    'are called undecided exactly where two choices are written alike: %s',
    (style) => {
      let undecided = 0;
      // Words that are made of each other, joined as they would be in a cell or nearly so.
      const j = JOINER[style];
      const made = [
        'a',
        'b',
        `a${j}b`,
        `b${j}a`,
        `a${j}a`,
        `a${j}b${j}a`,
        `b${j}b`,
        'ab',
        `a${j.trim()}`,
        'a;b',
        `b${j}ab`,
      ];
      const tight = fc.shuffledSubarray([...new Set(made.map(tidyChoice))], { minLength: 3, maxLength: 5 });
      fc.assert(
        fc.property(
          tight.chain((all) => fc.record({ all: fc.constant(all), options: subset(all.map((_, at) => `o${at}`)) })),
          ({ all, options }) => {
            const question = asked(all);
            const text = writeChoices(question, FORM, style, 'en', { options, other: '' });
            const { sure } = createChoiceReader(question, FORM, style)(text);
            expect(sure).toBe(!writtenTwice(question, style).has(text));
            if (!sure) undecided++;
          },
        ),
        { numRuns: RUNS },
      );
      // Otherwise this would have shown little.
      expect(undecided).toBeGreaterThan(20);
    },
  );

  test('with what was written beside them, as long as that names no option', () => {
    fc.assert(
      fc.property(
        labels.chain((all) =>
          fc.record({
            all: fc.constant(all),
            options: subset(all.map((_, at) => `o${at}`)),
            other: fc.constantFrom('my own way', 'বাগান, ছাদে', '花园', 'zwei, drei und vier'),
          }),
        ),
        fc.constantFrom<ChoiceStyle>('semicolons', 'commas'),
        ({ all, options, other }, style) => {
          const question = asked(all, true);
          const text = writeChoices(question, FORM, style, 'en', { options, other });
          const read = createChoiceReader(question, FORM, style)(text);
          if (read.sure) expect(read).toMatchObject({ options, other });
          else expect(read.options).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('in columns of their own', () => {
    fc.assert(
      fc.property(
        labels,
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        fc.constantFrom(['1', '0'], ['TRUE', 'FALSE'], ['true', ''], ['x', '']),
        (all, ticks, [yes = '', no = '']) => {
          const question = asked(all);
          const cells = question.options.map((_, at) => (ticks[at] ? yes : no));
          expect(question.options.map((option, at) => isTicked(cells[at] ?? '', option))).toEqual(
            question.options.map((_, at) => ticks[at]),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('single cells', () => {
  const FOOD = ['Food', 'Food, pet care', 'Rides'];
  test('commas within an option part nothing', () => {
    expect(reading(FOOD, 'commas', 'Food, pet care, Rides')).toEqual({
      chosen: ['Food, pet care', 'Rides'],
      rest: '',
      sure: true,
    });
    expect(reading(FOOD, 'commas', 'Food, Food, pet care')).toEqual({
      chosen: ['Food', 'Food, pet care'],
      rest: '',
      sure: true,
    });
    expect(reading(FOOD, 'commas', 'Food')).toEqual({ chosen: ['Food'], rest: '', sure: true });
    expect(reading(FOOD, 'commas', 'Food, snow, and ice', true)).toEqual({
      chosen: ['Food'],
      rest: 'snow, and ice',
      sure: true,
    });
  });
  test('what could be two things is neither', () => {
    const all = ['Food', 'pet care', 'Food, pet care'];
    expect(reading(all, 'commas', 'Food, pet care')).toEqual({ chosen: [], rest: 'Food, pet care', sure: false });
    expect(reading(all, 'semicolons', 'Food;pet care')).toEqual({ chosen: ['Food', 'pet care'], rest: '', sure: true });
  });
  test('what is no option is kept, and only sure where there is a line for it', () => {
    expect(reading(FOOD, 'semicolons', 'Rides;Snow')).toEqual({ chosen: ['Rides'], rest: 'Snow', sure: false });
    expect(reading(FOOD, 'semicolons', 'Rides;Snow', true)).toEqual({ chosen: ['Rides'], rest: 'Snow', sure: true });
  });
  test('another case, a name, a trailing joiner and words written twice are understood', () => {
    expect(reading(FOOD, 'commas', 'FOOD, PET CARE, Snow', true)).toEqual({
      chosen: ['Food, pet care'],
      rest: 'Snow',
      sure: true,
    });
    expect(reading(FOOD, 'semicolons', 'o0;o2')).toEqual({ chosen: ['Food', 'Rides'], rest: '', sure: true });
    expect(reading(FOOD, 'semicolons', 'Food;Rides;')).toEqual({ chosen: ['Food', 'Rides'], rest: '', sure: true });
    expect(reading(FOOD, 'semicolons', 'Food;Food')).toEqual({ chosen: ['Food'], rest: '', sure: true });
  });
  test('a long text of joiners is no work', () => {
    expect(reading(['a', 'a;a', 'a;a;a'], 'semicolons', 'a;'.repeat(4000)).sure).toBe(false);
    expect(reading(['x'], 'commas', ', '.repeat(4000)).chosen).toEqual([]);
  });
  test('the style is found from the cells', () => {
    const question = asked(FOOD);
    expect(styleOf(question, FORM, ['Food, pet care', 'Food, Rides'], ['semicolons'])).toBe('commas');
    expect(styleOf(question, FORM, ['o0 o2', 'o1'], ['commas'])).toBe('names');
    expect(styleOf(question, FORM, ['Food, pet care Rides'], ['names'])).toBe('blanks');
    expect(styleOf(question, FORM, ['Food\nRides'], ['semicolons', 'commas'])).toBe('lines');
  });
});
