import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nowKept, type Typed, toKeep } from '../../renderer/features/podmap/inspector/kept.ts';

/** What a person and the core do with a field, in any order. */
type Act = { readonly do: 'type'; readonly text: string } | { readonly do: 'leave' | 'answer' | 'refuse' };

const words = fc.string({ unit: 'grapheme', maxLength: 6 });
const acts = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: words }),
    fc.record({ do: fc.constantFrom('leave' as const, 'answer' as const, 'refuse' as const) }),
  ),
  { maxLength: 30 },
);

function step(typed: Typed, act: Act, given: string[], needed: boolean): Typed {
  if (act.do === 'type') return { ...typed, text: act.text };
  if (act.do === 'refuse') return { ...typed, sent: null };
  if (act.do === 'answer') return typed.sent === null ? typed : nowKept(typed, typed.sent);
  const text = toKeep(typed, needed);
  if (text === null) return typed;
  given.push(text);
  return { ...typed, sent: text };
}

for (const needed of [false, true]) {
  test(`what was typed last is what is kept at last, whatever came between (needed: ${needed})`, () => {
    fc.assert(
      fc.property(words, acts, words, (before, run, last) => {
        const given: string[] = [];
        const kept = needed ? before.trim() || 'A' : before;
        let typed: Typed = { text: kept, kept, sent: null };
        for (const act of run) {
          const next = step(typed, act, given, needed);
          // An answer never takes away what somebody typed meanwhile.
          if (act.do === 'answer') expect(next.text.trim()).toBe(typed.text.trim());
          typed = next;
        }
        for (const act of [
          { do: 'type', text: last },
          { do: 'leave' },
          { do: 'answer' },
          { do: 'leave' },
          { do: 'answer' },
        ] as const)
          typed = step(typed, act, given, needed);
        const empty = needed && last.trim() === '';
        if (!empty) expect(typed.kept).toBe(needed ? last.trim() : last);
        if (needed) expect(given.every((text) => text !== '' && text === text.trim())).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
}

test('the same words make no step', () => {
  expect(toKeep({ text: 'Rides', kept: 'Rides', sent: null }, false)).toBeNull();
  expect(toKeep({ text: ' Rosa ', kept: 'Rosa', sent: null }, true)).toBeNull();
  expect(toKeep({ text: 'Rides', kept: '', sent: 'Rides' }, false)).toBeNull();
  expect(toKeep({ text: '', kept: 'Rides', sent: null }, false)).toBe('');
});

test('taken back, the words before are shown; what is being typed stays', () => {
  expect(nowKept({ text: 'Rides', kept: 'Rides', sent: null }, '').text).toBe('');
  expect(nowKept({ text: 'Rides to the', kept: 'Rides', sent: null }, '').text).toBe('Rides to the');
});
