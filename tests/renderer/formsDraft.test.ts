import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormDraft, Key, QUESTION_TYPES } from '../../preload/contract/formKinds.ts';
import {
  asKey,
  asking,
  asType,
  draftOf,
  editedOf,
  freeKey,
  linesOf,
  moved,
  newQuestion,
  numberOf,
  withLines,
  wordsIn,
} from '../../renderer/features/forms/editor/draft.ts';

const form = (changed: Partial<FormDraft> = {}): FormDraft => ({
  ...{ name: 'Intro', languages: ['en', 'es'], title: { en: 'Hello' }, intro: {} },
  questions: [{ ...newQuestion('question_1'), label: { en: 'Who?', es: '¿Quién?' } }],
  ...changed,
});

describe('a form while it is written', () => {
  test('comes out as it went in', () => {
    expect(draftOf(editedOf(form()))).toEqual(form());
  });

  test('keeps no words of a language that was taken out, and none that are only blanks', () => {
    const edited = { ...editedOf(form()), languages: ['en'], intro: { en: '   ' } };
    const draft = draftOf(edited);
    expect(draft.questions[0]?.label).toEqual({ en: 'Who?' });
    expect(draft.intro).toEqual({});
  });

  test('shows the first language where another has no words', () => {
    expect(wordsIn({ en: 'Who?', es: ' ' }, 'es', 'en')).toBe('Who?');
    expect(wordsIn({}, 'es', 'en')).toBe('');
  });

  test('numbers what is asked and not what is only read', () => {
    const questions = ['note', 'text', 'note', 'many'].map((type, at) => ({
      ...{ ...newQuestion(`question_${at}`), type: type as 'note' },
    }));
    const { items } = editedOf(form({ questions }));
    expect(items.map(({ id }) => numberOf(items, id))).toEqual([null, 1, null, 2]);
    expect(asking(items)).toBe(2);
  });

  test('moving keeps every part, at the place it was moved to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), fc.nat(20), (list, from, to) => {
        const after = moved(list, from, to);
        expect([...after].sort()).toEqual([...list].sort());
        if (from < list.length && to < list.length) expect(after[to]).toBe(list[from]);
      }),
    );
  });

  test('a type has only what it has a place for, and consent always speaks of something', () => {
    const before = { ...newQuestion('a'), type: 'one' as const, other: true, required: true };
    before.options = [{ key: 'x', label: { en: 'X' }, means: '' }];
    for (const type of QUESTION_TYPES) {
      const { options, maps, other } = asType(before, type);
      expect(options.length > 0).toBe(type === 'one' || type === 'many');
      expect(other).toBe(type === 'one' || type === 'many');
      expect(maps.to === 'consent').toBe(type === 'consent');
    }
    expect(asType(asType(before, 'consent'), 'text').maps).toEqual({ to: 'nothing' });
  });
});

describe('short names', () => {
  test('what was typed becomes a name that works, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const key = asKey(typed);
        expect(key === '' || Key.safeParse(key).success).toBe(true);
      }),
    );
    expect(asKey('Café del barrio')).toBe('cafe_del_barrio');
  });

  test('a free one is not taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30)), (numbers) => {
        const taken = numbers.map((n) => `option_${n}`);
        expect(taken).not.toContain(freeKey('option', taken));
      }),
    );
  });
});

describe('options from a list', () => {
  test('bullets and numbers go, the words stay with their commas', () => {
    expect(linesOf('- Ladder\r\n\n 2) Drill, with bits\n• 1/2 inch hose\n3.5 mm cable')).toEqual([
      'Ladder',
      'Drill, with bits',
      '1/2 inch hose',
      '3.5 mm cable',
    ]);
  });

  test('new ones are added once, with keys that differ', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = withLines([], lines, 'en', 'en').options;
        expect(once.map(({ label }) => label.en)).toEqual([...new Set(lines)]);
        expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
        expect(withLines(once, lines, 'en', 'en').options).toEqual(once);
      }),
    );
  });

  test('words of another language go to the options in order, and what is left over is counted', () => {
    const { options } = withLines([], ['Ladder', 'Drill'], 'en', 'en');
    const worded = withLines(options, ['Escalera', 'Taladro', 'Sierra'], 'es', 'en');
    expect(worded.options.map(({ label }) => label)).toEqual([
      { en: 'Ladder', es: 'Escalera' },
      { en: 'Drill', es: 'Taladro' },
    ]);
    expect(worded.left).toBe(1);
  });
});
