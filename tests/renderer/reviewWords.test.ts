import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResponseAnswer } from '../../preload/contract/responseKinds.ts';
import type { ReviewLine } from '../../preload/contract/reviews.ts';
import { nextOpen, plainOpen, saidYes } from '../../renderer/features/review/one/steps.ts';
import { GAP, piecesOf, redacted } from '../../renderer/features/review/one/words.ts';
import { FIRST_VIEW, isNarrowed, queryOf, widened } from '../../renderer/features/review/queue/view.ts';
import { movedTo } from '../../renderer/ui/rowKeys.ts';

const someText = fc.string({ unit: fc.constantFrom(...'ab ,.\n你好রহিমাسلامñ[]…') });

describe('taking words out', () => {
  test('pieces put together are the text, and nothing marked leaves it as it is', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const pieces = piecesOf(text, 'en');
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(redacted(pieces, new Set())).toBe(text);
      }),
    );
  });

  test('a marked word is nowhere in what stays, and unmarked words all are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{6}$/), { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        (words, coin) => {
          const pieces = piecesOf(words.join(' '), 'en');
          const out = new Set(pieces.flatMap(({ word }, at) => (word && coin.next().value ? [at] : [])));
          const left = redacted(pieces, out).replaceAll(GAP, ' ').split(/\s+/);
          pieces.forEach(({ text, word }, at) => {
            if (word) expect(left.includes(text)).toBe(!out.has(at));
          });
        },
      ),
    );
  });

  test('words in a row leave one gap, in scripts without blanks too', () => {
    const pieces = piecesOf('Ask Rahima Begum, please', 'en');
    const marked = new Set(pieces.flatMap(({ text }, at) => (['Rahima', 'Begum'].includes(text) ? [at] : [])));
    expect(redacted(pieces, marked)).toBe(`Ask ${GAP}, please`);
    const chinese = piecesOf('请联系陈美玲', 'zh-Hans');
    expect(chinese.filter(({ word }) => word).length).toBeGreaterThan(1);
  });
});

const answer = (question: string, decision: ResponseAnswer['decision']): ResponseAnswer => ({
  ...{ question, raw: '', value: { text: '', options: [], other: '' }, edited: null, translation: null },
  ...{ share: 'unsaid', decision, redaction: null, purged: false, problems: [] },
});

describe('going from one answer to the next', () => {
  const answers = [answer('a', 'accept'), answer('b', 'open'), answer('c', 'hold'), answer('d', 'open')];

  test('goes on below, then from the top, and nowhere when all are looked at', () => {
    expect(nextOpen(answers, null)).toBe('b');
    expect(nextOpen(answers, 'b')).toBe('d');
    expect(nextOpen(answers, 'd')).toBe('b');
    expect(nextOpen([answer('a', 'accept'), answer('b', 'open')], 'b')).toBeNull();
  });

  test('accepting the rest leaves out what needs a second look', () => {
    const line = {
      part: null,
      understood: [],
      now: [],
      effect: 'nothing',
      category: null,
      shareBecomes: null,
      audience: 'pod',
    } as const;
    const lines = [
      { ...line, question: 'b', understood: [], now: [], problems: ['phoneUnreadable' as const] },
      { ...line, question: 'd', understood: [], now: [], problems: ['textRepaired' as const] },
    ];
    const response = { answers } as Parameters<typeof plainOpen>[0]['response'];
    expect(plainOpen({ response, lines })).toEqual(['d']);
  });
});

test('a yes counts where its answer does, so that a no beside it can be told to hold', () => {
  const line: Omit<ReviewLine, 'question' | 'category' | 'audience'> = {
    ...{ understood: [], now: [], effect: 'adds', part: null, problems: [], shareBecomes: 'consent' },
  };
  const lines = [
    { ...line, question: 'phone', category: 'phone' as const, audience: 'pod' as const },
    { ...line, question: 'email', category: 'email' as const, audience: 'pod' as const },
    { ...line, question: 'may', category: null, audience: 'network' as const },
  ];
  const form = {
    questions: [{ key: 'may', maps: { to: 'consent', categories: ['name', 'phone'] } }],
  } as unknown as Parameters<typeof saidYes>[0]['form'];
  const yes = (key: string, decision: ResponseAnswer['decision']) => ({
    ...answer(key, decision),
    share: 'yes' as const,
  });
  const given = [
    yes('phone', 'accept'),
    yes('email', 'hold'),
    { ...answer('may', 'open'), value: { text: 'yes', options: [], other: '' } },
  ];
  const said = (answers: ResponseAnswer[]) =>
    [...saidYes({ lines, form, response: { answers } as Parameters<typeof saidYes>[0]['response'] })].sort();
  expect(said(given)).toEqual(['name network', 'phone network', 'phone pod']);
  expect(said([])).toEqual([]);
});

describe('the queue', () => {
  test('asks for call-backs by today only when told to, and widens without losing its place', () => {
    const view = { ...FIRST_VIEW, state: 'issues' as const, due: true, search: ' mei ', sort: 'name' as const };
    expect(queryOf(view, '2026-04-02')).toMatchObject({ callBackBy: '2026-04-02', search: 'mei', state: 'issues' });
    expect(queryOf(FIRST_VIEW, '2026-04-02')).toMatchObject({ callBackBy: null });
    expect(isNarrowed(view)).toBe(true);
    expect(isNarrowed(widened(view))).toBe(false);
    expect(widened(view)).toMatchObject({ state: 'issues', sort: 'name' });
  });

  test('the cursor never leaves the list', () => {
    expect(movedTo('ArrowDown', 9, 10, 5)).toBe(9);
    expect(movedTo('PageUp', 2, 10, 5)).toBe(0);
    expect(movedTo('End', 0, 10, 5)).toBe(9);
    expect(movedTo('a', 0, 10, 5)).toBeNull();
    expect(movedTo('ArrowDown', 0, 0, 5)).toBeNull();
  });
});
