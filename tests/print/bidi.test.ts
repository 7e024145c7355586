import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsOf, visualOrder } from '../../main/print/text/bidi.ts';

/** As it is seen from left to right, brackets not yet turned. */
function seen(text: string, direction: 'ltr' | 'rtl' | 'auto', apart: { start: number; end: number }[] = []): string {
  const { of, base } = levelsOf(text, direction, apart);
  const blank = [...text].map((character) => character === ' ');
  return visualOrder([...of], blank, base)
    .map((i) => text[i])
    .join('');
}

const phone = fc
  .tuple(
    fc.integer({ min: 200, max: 999 }),
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom('(555) ', '555-', '+1 555 '),
  )
  .map(([a, b, area]) => `${area}${a}-${b}`);
const arabic = fc
  .array(fc.constantFrom('سلام', 'جار', 'اتصل', 'الآن', 'بيت', 'على'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

describe('the order of a line', () => {
  it.each([
    ['اتصلوا على (555) 010-0199 الآن', '(555) 010-0199'],
    ['הטלפון: (555) 010-0199', '(555) 010-0199'],
    ['الساعة 6:30 pm في البيت', '6:30 pm'],
    ['نحن في 37th Avenue الآن', '37th Avenue'],
    ['اكتبوا إلى ana.perez+pod@example.org من فضلكم', 'ana.perez+pod@example.org'],
    ['انظروا https://example.org/pods?id=4 هنا', 'https://example.org/pods?id=4'],
    ['اسمها Maria (Mia) Lopez هنا', 'Maria (Mia) Lopez'],
    ['الرقم +1 718 555 0142، شكرا', '+1 718 555 0142'],
  ])('keeps what runs left to right together in %s', (text, kept) => {
    expect(seen(text, 'rtl')).toContain(kept);
  });

  it('never turns digits round: the 14th of March', () => {
    expect(seen('١٤ مارس', 'rtl')).toBe('سرام ١٤');
    expect(seen('14 مارس 2026', 'rtl')).toBe('2026 سرام 14');
  });

  it.each(['٧١٨-٥٥٥-٠١٢٣', '٧١٨ ٥٥٥ ٠١٢٣', '(٧١٨) ٥٥٥-٠١٢٣', '+٨٨٠ ١٧١٢-٣٤٥٦٧٨', '۰۹۱۲-۳۴۵-۶۷۸۹'])(
    'reads the phone %s from the left, in its own digits',
    (number) => {
      expect(seen(number, 'rtl', [{ start: 0, end: number.length }])).toBe(number);
      expect(seen(number, 'auto')).toBe(number);
      expect(seen(`الهاتف ${number} مساء`, 'rtl')).toBe(`ءاسم ${number} فتاهلا`);
    },
  );

  it('finds the direction of a name by its first letter', () => {
    expect(levelsOf('محمد (أبو علي)', 'auto').base).toBe(1);
    expect(levelsOf('Maria محمد', 'auto').base).toBe(0);
    expect(levelsOf('(718) 555-0142', 'auto').base).toBe(0);
  });

  it('orders filled-in names by themselves', () => {
    const sentence = 'Ask for محمد (1), please';
    expect(seen(sentence, 'ltr', [{ start: 8, end: 16 }])).toBe('Ask for )1( دمحم, please');
  });

  it('begins a filled-in name of two scripts where its first letter does', () => {
    const name = 'Ana محمد Lopez';
    expect(seen(`الاسم ${name}`, 'rtl', [{ start: 6, end: 6 + name.length }])).toBe('Ana دمحم Lopez مسالا');
    expect(seen(name, 'ltr', [{ start: 0, end: name.length }])).toBe('Ana دمحم Lopez');
    const other = 'محمد Lopez علي';
    expect(seen(other, 'ltr', [{ start: 0, end: other.length }])).toBe('يلع Lopez دمحم');
  });

  it('leaves text without right-to-left letters alone', () => {
    expect(seen('Call (555) 010-0199 now', 'ltr')).toBe('Call (555) 010-0199 now');
  });

  it('reads every phone left to right, wherever it stands', () => {
    fc.assert(
      fc.property(arabic, phone, arabic, (before, number, after) => {
        expect(seen(`${before} ${number} ${after}`, 'rtl')).toContain(number);
        expect(seen(`${before} ${number}`, 'rtl')).toContain(number);
        expect(seen(`${number} ${after}`, 'auto')).toContain(number);
      }),
    );
  });

  it('agrees with another implementation on the order of any levels', () => {
    const bidi = (bidiFactory as unknown as () => import('bidi-js').Bidi)();
    const letters = fc.constantFrom(...'abאבجد1٢.,() ');
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('ltr', 'rtl'),
        (list, direction) => {
          const text = list.join('');
          const found = bidi.getEmbeddingLevels(text, direction as 'ltr' | 'rtl');
          const base = found.paragraphs[0]?.level ?? 0;
          const order = visualOrder(
            [...found.levels],
            list.map((letter) => letter === ' '),
            base,
          );
          expect(order).toEqual(bidi.getReorderedIndices(text, found));
        },
      ),
    );
  });

  it('moves every piece once and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (levels) => {
        const order = visualOrder(
          levels,
          levels.map(() => false),
          0,
        );
        expect(order.toSorted((a, b) => a - b)).toEqual(levels.map((_, i) => i));
      }),
    );
  });
});
