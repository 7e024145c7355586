import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../main/print/text/breaks.ts';
import { clean, REPLACEMENT } from '../../main/print/text/clean.ts';
import { type Measured, takeLine, widthsOf } from '../../main/print/text/lines.ts';

/** The text cut at every place where a line may end. */
function cut(text: string): string[] {
  const at = [0, ...[...breakOpportunities(text)].sort((a, b) => a - b), text.length];
  return at.slice(0, -1).map((start, i) => text.slice(start, at[i + 1]));
}

describe('where a line may end', () => {
  it('is after blanks and hyphens, but never inside a phone, a time or an address', () => {
    expect(cut('Call (555) 010-0199 at 6:30 pm')).toEqual(['Call ', '(555) 010-0199 ', 'at ', '6:30 pm']);
    expect(cut('Write to ana-maria@example.org')).toEqual(['Write ', 'to ', 'ana-maria@example.org']);
    expect(cut('well-known')).toEqual(['well-', 'known']);
  });
  it('is between Thai words', () => {
    expect(cut('สวัสดีเพื่อนบ้าน')).toEqual(['สวัสดี', 'เพื่อน', 'บ้าน']);
  });
  it('is between Chinese characters, but not before their punctuation', () => {
    expect(cut('你好，邻居。')).toEqual(['你', '好，', '邻', '居。']);
  });
  it('is between Korean words only', () => {
    expect(cut('안녕하세요 이웃 여러분')).toEqual(['안녕하세요 ', '이웃 ', '여러분']);
  });
});

interface Box extends Measured {
  readonly text: string;
}
const box = (text: string, breakAfter: boolean, last = false): Box => ({
  text,
  width: text.length * 10,
  blank: text.trim() === '',
  breakAfter,
  last,
});
const cutBox = (piece: Box, at: number): readonly [Box, Box] => [
  box(piece.text.slice(0, at), true),
  box(piece.text.slice(at), piece.breakAfter, piece.last),
];
const said = (line: readonly Box[]) => line.map(({ text }) => text).join('');
function fillAll(queue: Box[], width: number): Box[][] {
  const lines: Box[][] = [];
  while (queue.length > 0) lines.push(takeLine(queue, width, cutBox));
  return lines;
}

describe('filling lines', () => {
  it('lets blanks hang over the end', () => {
    const queue = [box('abc', false), box(' ', true), box('def', true, true)];
    expect(fillAll(queue, 30).map(said)).toEqual(['abc ', 'def']);
  });
  it('keeps what may not be parted together', () => {
    const queue = [box('ab', true), box('cd', false), box('ef', false), box('gh', true, true)];
    expect(fillAll(queue, 60).map(said)).toEqual(['ab', 'cdefgh']);
  });
  it('cuts what is wider than the line, between characters as people see them', () => {
    const family = '\u{1F469}\u200D\u{1F467}';
    const wide = { ...box(`a${family}b`, true, true) };
    const lines = fillAll([wide], 25).map(said);
    expect(lines.join('')).toBe(wide.text);
    expect(lines).toContain(family);
  });
  it('breaks an address that is too wide after one of its signs', () => {
    const address = box('rahima.akter@example.org', true, true);
    expect(fillAll([address], 180).map(said)).toEqual(['rahima.akter@', 'example.org']);
  });
  it('loses nothing, ends with the paragraph and stays within the width', () => {
    const piece = fc
      .tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ক'), minLength: 1, maxLength: 12 }), fc.boolean())
      .map(([text, breakAfter]) => box(text, breakAfter));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 10, max: 200 }),
        (pieces, width) => {
          const queue = pieces.map((each, i) => (i === pieces.length - 1 ? { ...each, last: true } : each));
          const lines = fillAll([...queue], width);
          expect(lines.map(said).join('')).toBe(queue.map(({ text }) => text).join(''));
          for (const line of lines) {
            expect(line.reduce((sum, each) => sum + each.width, 0)).toBeLessThanOrEqual(Math.max(width, 10));
          }
        },
      ),
    );
  });
  it('knows how narrow and how wide its text can be', () => {
    const pieces = [box('abc', false), box(' ', true), box('de', true, true)];
    expect(widthsOf(pieces)).toEqual({ minWidth: 30, maxWidth: 60 });
  });
});

describe('cleaning text', () => {
  it('composes, and shows what is no character', () => {
    expect(clean('e\u0301')).toBe('é');
    expect(clean('a\uD800b\uDC00c\u0007d')).toBe(`a${REPLACEMENT}b${REPLACEMENT}c${REPLACEMENT}d`);
    expect(clean('a\tb\r\nc\u2028d')).toBe('a b\nc\nd');
  });
  it('takes out what would turn the rest of a line round', () => {
    expect(clean('Ana\u202Egro\u2066x\u2069')).toBe('Anagrox');
  });
  it('gives well-formed text for anything, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.string({ maxLength: 5 }), (a, b) => {
        const once = clean(a + b);
        expect(once.isWellFormed()).toBe(true);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});
