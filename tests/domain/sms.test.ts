import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsLength } from '../../main/domain/sms.ts';

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€';
const letters = fc.array(fc.constantFrom(...BASIC.replace(/[\r\n]/g, ''), '\n', ...EXTENDED), { maxLength: 700 });
const septets = (letter: string) => (EXTENDED.includes(letter) ? 2 : 1);

describe('the length of a text message', () => {
  it.each([
    ['', 'gsm', 0, 0, 160],
    ['a'.repeat(160), 'gsm', 160, 1, 0],
    ['a'.repeat(161), 'gsm', 161, 2, 145],
    ['a'.repeat(306), 'gsm', 306, 2, 0],
    ['a'.repeat(307), 'gsm', 307, 3, 152],
    ['€'.repeat(80), 'gsm', 160, 1, 0],
    // 153 is odd: the pair that would be cut moves on as a whole.
    ['€'.repeat(81), 'gsm', 162, 2, 153 - 10],
    ['é¿Ñ', 'gsm', 3, 1, 157],
    // The small ç is not in the alphabet, the large one is.
    ['Ç', 'gsm', 1, 1, 159],
    ['ç', 'unicode', 1, 1, 69],
    ['আ'.repeat(70), 'unicode', 70, 1, 0],
    ['中'.repeat(71), 'unicode', 71, 2, 63],
    ['😀'.repeat(35), 'unicode', 70, 1, 0],
    // 67 is odd too.
    ['😀'.repeat(36), 'unicode', 72, 2, 67 - 6],
  ] as const)('%# is counted as the network does', (text, encoding, characters, parts, left) => {
    expect(smsLength(text)).toEqual({ encoding, characters, parts, left });
  });

  it('counts what the alphabet of the network holds, and never cuts a pair', () => {
    fc.assert(
      fc.property(letters, (message) => {
        const sizes = message.map(septets);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const filled: number[] = [];
        for (const size of sizes) {
          const last = filled.at(-1);
          if (last === undefined || last + size > 153) filled.push(size);
          else filled[filled.length - 1] = last + size;
        }
        const expected =
          total === 0
            ? { parts: 0, left: 160 }
            : total <= 160
              ? { parts: 1, left: 160 - total }
              : { parts: filled.length, left: 153 - (filled.at(-1) ?? 0) };
        expect(smsLength(message.join(''))).toEqual({ encoding: 'gsm', characters: total, ...expected });
      }),
    );
  });

  it('holds any text in as many parts as it needs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        const { encoding, characters, parts, left } = smsLength(`中${text}`);
        expect(encoding).toBe('unicode');
        expect(characters).toBe(text.length + 1);
        const room = parts === 1 ? 70 : 67;
        expect(parts === 1).toBe(characters <= 70);
        expect(parts * room - left).toBeGreaterThanOrEqual(characters);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThan(room);
      }),
    );
  });
});
