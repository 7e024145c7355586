import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEdit, blankText, keptText, type StandingText, signed, standing } from '../../main/domain/flyerReview.ts';
import { holes, type LanguageTexts } from '../../main/domain/flyerTexts.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import {
  FlyerText,
  OwnText,
  type PartWords,
  type Review,
  ReviewState,
  TEMPLATE_PARTS,
  TEMPLATES,
  type Template,
  type TextPart,
} from '../../preload/contract/flyerText.ts';

const refusalOf = (work: () => unknown): Pick<Refusal, 'code' | 'detail'> | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, detail: error.detail };
    throw error;
  }
  return undefined;
};

/** What is pasted: letters that composing changes, what nobody sees, blanks, ends of lines. */
const pieces = fc.constantFrom(
  ...['a', 'e\u0301', 'é', 'ক', 'য়', '\u0958', 'ן', 'نه', '\u200c', '\u200d', '世', '👋🏽', '12', '.'],
  ...[
    ' ',
    '\u00a0',
    '\t',
    '\n',
    '\r\n',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u00ad',
    '\u2067',
    '\u2069',
    '\u202e',
    '\u200f',
  ],
  ...['\u061c', '\ufeff', '\u0001', '\u0301'],
);
const words = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).filter((s) => !s.includes('\0')) },
);
const SHAPES: Readonly<Record<TextPart['shape'], fc.Arbitrary<PartWords>>> = {
  line: words,
  list: fc.array(words, { maxLength: 12 }),
  places: fc.record({ building: words, block: words, neighbourhood: words, community: words }),
};
const textOf = (template: Template): fc.Arbitrary<FlyerText> =>
  fc.record(Object.fromEntries(TEMPLATE_PARTS[template].map(({ name, shape }) => [name, SHAPES[shape]])));
const template = fc.constantFrom(...TEMPLATES);
const written = template.chain((which) => fc.tuple(fc.constant(which), textOf(which)));
const linesOf = (text: FlyerText): string[] =>
  Object.values(text).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)));

describe('the organizer’s wording', () => {
  it('is kept composed, on one line each, without anything unseen, and changes no more when kept again', () => {
    fc.assert(
      fc.property(written, ([which, text]) => {
        const kept = keptText(which, text);
        expect(keptText(which, kept)).toEqual(kept);
        expect(FlyerText.parse(kept)).toEqual(kept);
        expect(Object.keys(kept)).toEqual(TEMPLATE_PARTS[which].map(({ name }) => name));
        for (const line of linesOf(kept)) {
          expect(line).toBe(line.normalize('NFC').trim());
          expect(line).not.toMatch(/[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
        }
        for (const part of Object.values(kept)) if (Array.isArray(part)) expect(part).not.toContain('');
      }),
    );
  });

  it('loses no letter of what was written', () => {
    const letters = (lines: readonly string[]) =>
      lines.flatMap((line) => line.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(
      fc.property(written, ([which, text]) => {
        const inOrder = (from: FlyerText) =>
          TEMPLATE_PARTS[which].map(({ name }) => letters(linesOf({ part: from[name] ?? '' })));
        // A mark may join the letter before it once what stood between them is gone.
        const unjoined = (parts: string[]) => parts.map((part) => part.normalize('NFD').replace(/\p{M}/gu, ''));
        expect(unjoined(inOrder(keptText(which, text)))).toEqual(unjoined(inOrder(text)));
      }),
    );
  });

  it('parts words where a line or a cell ended, and keeps how letters join', () => {
    const { title } = keptText('windowSign', { ...blankText('windowSign'), title: ' one\ttwo \r\n three\u2028four ' });
    expect(title).toBe('one two three four');
    const { how } = keptText('windowSign', { ...blankText('windowSign'), how: '\u2067می\u200cخواهم\u2069 ক্\u200dষ' });
    expect(how).toBe('می\u200cخواهم ক্\u200dষ');
  });

  it('may have holes, which are named; words that nobody can see are holes', () => {
    for (const which of TEMPLATES) {
      const parts = TEMPLATE_PARTS[which].map(({ name }) => name);
      expect(holes(which, keptText(which, blankText(which)))).toEqual(parts);
      const unseen = Object.fromEntries(
        Object.entries(blankText(which)).map(([name, part]) => [
          name,
          typeof part === 'string'
            ? '\u200c\ufe0f '
            : Array.isArray(part)
              ? ['\u200d', ' ']
              : { building: 'a', block: 'b', neighbourhood: 'c', community: '\u200d' },
        ]),
      );
      expect(holes(which, keptText(which, unseen))).toEqual(parts);
    }
  });

  it('is refused when a part is missing, is of another shape or is none of the template’s, and they are named', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.constantFrom('missing', 'other', 'extra'), ([which, text], nth, wrong) => {
        const parts = TEMPLATE_PARTS[which];
        const { name, shape } = parts[nth % parts.length] as TextPart;
        const given = { ...text };
        if (wrong === 'missing') delete given[name];
        if (wrong === 'other') given[name] = shape === 'list' ? 'one line' : ['a list'];
        if (wrong === 'extra') given['Rosa Marte, 4B'] = 'hello';
        expect(refusalOf(() => keptText(which, given))).toEqual({
          code: 'text.shape',
          detail: { fields: [wrong === 'extra' ? 'text' : name] },
        });
      }),
    );
  });

  it('is refused when it is longer than can be kept once it is composed', () => {
    const long = '\u0958'.repeat(1200);
    expect(long.normalize('NFC')).toHaveLength(2400);
    expect(refusalOf(() => keptText('doorNote', { ...blankText('doorNote'), closing: long }))).toEqual({
      code: 'text.shape',
      detail: { fields: ['closing'] },
    });
  });
});

const review = fc.record({
  state: fc.constantFrom(...ReviewState.options),
  by: fc.oneof(words, fc.constantFrom('', ' ', '\u200b', 'Carmen')).filter((by) => by.length <= 80),
  on: fc.constantFrom(null, '2026-03-02'),
});

describe('a review', () => {
  it('approves only with somebody’s name and a day', () => {
    fc.assert(
      fc.property(review, (said) => {
        const refusal = refusalOf(() => signed(said));
        const named = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(said.by);
        const fields = [...(named ? [] : ['by']), ...(said.on ? [] : ['on'])];
        if (said.state === 'approved' && fields.length > 0)
          expect(refusal).toEqual({ code: 'text.unsigned', detail: { fields } });
        else {
          expect(refusal).toBeUndefined();
          expect(signed(signed(said))).toEqual(signed(said));
        }
      }),
    );
    const by = '\u0958'.repeat(80);
    expect(refusalOf(() => signed({ state: 'approved', by, on: '2026-03-02' }))).toMatchObject({
      code: 'input.invalid',
    });
  });

  it('never stays an approval of other words', () => {
    fc.assert(
      fc.property(written, review, fc.nat(), ([which, text], said, nth) => {
        const kept = keptText(which, text);
        const before: StandingText = { text: kept, review: said, shipped: null, edited: true, missing: [] };
        expect(afterEdit(before, kept)).toEqual(said);
        const parts = TEMPLATE_PARTS[which];
        const { name, shape } = parts[nth % parts.length] as TextPart;
        const other = shape === 'list' ? ['other', 'words', '!'] : shape === 'line' ? 'other words!' : PLACES;
        const next = afterEdit(before, { ...kept, [name]: other });
        expect(next).toEqual({ state: said.state === 'draft' ? 'draft' : 'needsReview', by: '', on: null });
      }),
    );
    expect(afterEdit(undefined, blankText('invite'))).toEqual({ state: 'draft', by: '', on: null });
  });
});
const PLACES = { building: 'other', block: 'words', neighbourhood: '!', community: '!' };

describe('what is printed', () => {
  const approved: Review = { state: 'approved', by: 'Carmen', on: '2026-03-02' };
  const message = { building: 'a', block: 'b', neighbourhood: 'c', community: 'd' };
  const blank = Object.fromEntries(TEMPLATES.map((each) => [each, blankText(each)])) as LanguageTexts['templates'];
  const shipped: LanguageTexts = {
    ...{ language: 'es', state: 'machine' },
    templates: { ...blank, textMessage: { message } },
  };
  const look = (ships: LanguageTexts | undefined, own: OwnText | undefined) => standing('textMessage', ships, own);

  it('is what ships while there is nothing else, and is nothing where neither is', () => {
    expect(look(shipped, undefined)).toEqual({
      ...{ text: { message }, shipped: { message }, edited: false, missing: [] },
      review: { state: 'machine', by: '', on: null },
    });
    expect(look(undefined, undefined)).toBeUndefined();
    expect(look(undefined, { text: null, review: approved })).toBeUndefined();
  });

  it('is the organizer’s wording before what ships', () => {
    const text = { message: { ...message, block: '' } };
    expect(look(shipped, { text, review: null })).toEqual({
      ...{ text, shipped: { message }, edited: true, missing: ['message'] },
      review: { state: 'draft', by: '', on: null },
    });
    expect(look(undefined, { text, review: null })).toMatchObject({ text, shipped: null, edited: true });
  });

  it('stays what a speaker approved when other words ship later', () => {
    const own = OwnText.parse({ text: { message }, review: approved });
    expect(look(shipped, own)).toMatchObject({ edited: false, review: approved });
    const later = { ...shipped, templates: { ...blank, textMessage: { message: { ...message, block: 'new' } } } };
    expect(look(later, own)).toMatchObject({ text: { message }, edited: true, review: approved });
  });
});
