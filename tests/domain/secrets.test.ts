import { randomBytes } from 'node:crypto';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalPassphrase, strengthOf, wordsFrom } from '../../main/domain/passphrase.ts';
import { RECOVERY_BYTES, readRecoveryCode, recoveryCode } from '../../main/domain/recoveryCode.ts';
import { uuidV7 } from '../../main/domain/uuid.ts';
import { Id } from '../../preload/contract/basics.ts';

const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count });

test('a recovery code is read back however it was typed', () => {
  fc.assert(
    fc.property(bytes(RECOVERY_BYTES), (random) => {
      const code = recoveryCode(random);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      const secret = readRecoveryCode(code);
      expect(secret).not.toBeNull();
      for (const typed of [
        code.toLowerCase(),
        code.replaceAll('-', ''),
        code.replaceAll('-', ' — '),
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
      ])
        expect(readRecoveryCode(typed)).toBe(secret);
    }),
  );
});

test('one wrong letter or two swapped neighbours are noticed', () => {
  fc.assert(
    fc.property(
      bytes(RECOVERY_BYTES),
      fc.nat({ max: 27 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      (random, at, letter) => {
        const letters = recoveryCode(random).replaceAll('-', '');
        fc.pre(letters[at] !== letter);
        expect(readRecoveryCode(letters.slice(0, at) + letter + letters.slice(at + 1))).toBeNull();
        const [a = '', b = ''] = [letters[at], letters[at + 1]];
        if (at < 25 && a !== b)
          expect(readRecoveryCode(letters.slice(0, at) + b + a + letters.slice(at + 2))).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
  expect(readRecoveryCode('')).toBeNull();
  expect(readRecoveryCode('not a code at all, really')).toBeNull();
});

test('a suggested passphrase has six words of the list, each equally likely, and is always accepted', async () => {
  for (const list of [english, spanish]) {
    const words = wordsFrom(list, Uint8Array.from([0, 0, 7, 255, 8, 0, 0, 1, 0, 2, 255, 255])).split(' ');
    expect(words).toEqual(
      [list[0], list[2047], list[0], list[1], list[2], list[2047]].map((word) => word?.normalize('NFC')),
    );
    for (let tries = 0; tries < 20; tries++) {
      const phrase = wordsFrom(list, randomBytes(12));
      expect([phrase, (await strengthOf(phrase)).accepted]).toEqual([phrase, true]);
    }
  }
});

test.each(['password', '12345678', 'qwertyuiop', 'maple', 'letmein2024', 'aaaaaaaaaaaaaaaaaaaa'])(
  '%s is refused as too weak',
  async (weak) => {
    expect((await strengthOf(weak)).accepted).toBe(false);
  },
);

test('a passphrase is the same however its accents were typed', () => {
  expect(normalPassphrase('cafe\u0301 ﬁn')).toBe(normalPassphrase('café fin'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalPassphrase(text.normalize('NFD'))).toBe(normalPassphrase(text.normalize('NFC')));
      expect(normalPassphrase(normalPassphrase(text))).toBe(normalPassphrase(text));
    }),
  );
});

test('identifiers are UUIDs of version 7 that sort by time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 }), fc.nat({ max: 2 ** 31 }), bytes(10), bytes(10), (a, b, x, y) => {
      const [one, two] = [uuidV7(a * 1000, x), uuidV7(b * 1000, y)];
      Id.parse(one);
      expect(one[14]).toBe('7');
      if (a !== b) expect(one < two).toBe(a < b);
    }),
  );
});
