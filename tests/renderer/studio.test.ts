import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Batch, FLYER_PAPERS, Flyer } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES, TEMPLATES } from '../../preload/contract/flyerText.ts';
import type { Output } from '../../preload/contract/index.ts';
import {
  asked,
  documentOf,
  firstFlyer,
  layoutShown,
  layoutsFor,
  moved,
  otherTemplate,
  SOME_HOUSEHOLDS,
} from '../../renderer/features/flyers/studio/choices.ts';
import { problemsOf, suggested, unapproved } from '../../renderer/features/flyers/studio/problems.ts';

const settings = { organizerName: 'Sana', organizerPhone: '718-555-0142', region: 'US' };
const first = firstFlyer(null, settings);

const anyFlyer = fc
  .record({
    template: fc.constantFrom(...TEMPLATES),
    languages: fc.uniqueArray(fc.constantFrom(...FLYER_LANGUAGES), { minLength: 1, maxLength: 5 }),
    place: fc.constantFrom('building', 'block', 'neighbourhood', 'community'),
    name: fc.constantFrom('', 'Rahima'),
    phone: fc.constantFrom('', '555'),
    paper: fc.constantFrom(...FLYER_PAPERS),
    layout: fc.constantFrom('sideBySide', 'stacked', 'onePerLanguage', 'tearOff'),
  })
  .map((some) => Flyer.parse({ kind: 'flyer', ...some }));

describe('the flyer', () => {
  test('begins with what the settings know, on the paper of the region', () => {
    expect(first).toMatchObject({ template: 'invite', name: 'Sana', phone: '718-555-0142', paper: 'letter' });
    expect(firstFlyer(null, { ...settings, region: 'BD' }).paper).toBe('a4');
  });

  test('goes on as it was left, and fills in what was left empty', () => {
    const draft: Flyer = { ...first, template: 'meeting', name: 'Rahima', layout: 'tearOff' };
    expect(firstFlyer(draft, settings)).toEqual(draft);
    expect(firstFlyer({ ...draft, name: '' }, settings)).toEqual({ ...draft, name: 'Sana' });
  });

  test('takes along to another template what they share, and nothing else', () => {
    fc.assert(
      fc.property(anyFlyer, anyFlyer, (from, draft) => {
        const next = otherTemplate(from, draft.template, draft, settings);
        const { languages, name, phone, place, shortName } = from;
        expect(next).toMatchObject({ languages, name, phone, place, shortName });
        expect(next).toMatchObject({ template: draft.template, layout: draft.layout, textSize: draft.textSize });
        const signs = [from.template, draft.template].includes('windowSign');
        expect(next.paper).toBe(signs ? draft.paper : from.paper);
      }),
    );
  });

  test('signs begin on the paper of signs, tips with the number of the region', () => {
    expect(otherTemplate(first, 'windowSign', null, settings).paper).toBe('letterSign');
    expect(otherTemplate(first, 'windowSign', null, { ...settings, region: 'BD' }).paper).toBe('a4Sign');
    expect(otherTemplate(first, 'healthTips', null, settings).emergency).toBe('911');
  });

  test('is asked only what it needs', () => {
    expect(asked('textMessage')).toMatchObject({ place: true, paper: false, layout: false, code: false });
    expect(asked('windowSign')).toMatchObject({ place: false, signs: true, layout: false, households: false });
    expect(asked('meeting')).toMatchObject({ place: true, meeting: true, layout: true });
    expect(asked('healthTips')).toMatchObject({ place: false, emergency: true });
  });
});

describe('what is laid out', () => {
  test('is always a document the core takes, in a layout that is shown', () => {
    fc.assert(
      fc.property(anyFlyer, fc.boolean(), (flyer, households) => {
        const document = documentOf(flyer, households ? SOME_HOUSEHOLDS : null);
        if (!document) expect(flyer.template).toBe('textMessage');
        else if (document.kind === 'batch') {
          expect(Batch.safeParse(document).success).toBe(true);
          expect(document.flyer.layout).not.toBe('onePerLanguage');
        } else expect(document).toEqual(flyer);
        expect(layoutsFor(flyer, households)).toContain(layoutShown(flyer, households));
      }),
    );
  });

  test('one language leaves no question how languages stand', () => {
    expect(layoutsFor({ languages: ['en'] }, false)).toEqual(['onePerLanguage', 'tearOff']);
    expect(layoutShown({ ...first, languages: ['en'], layout: 'stacked' }, false)).toBe('onePerLanguage');
  });
});

describe('the order of languages', () => {
  test('a language moves by one and none is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.constantFrom(1, -1), (list, at, step) => {
        const from = at % list.length;
        const next = moved(list, from, step as 1 | -1);
        expect([...next].sort()).toEqual([...list].sort());
        const to = from + step;
        if (to < 0 || to >= list.length) expect(next).toEqual(list);
        else expect(next[to]).toBe(list[from]);
      }),
    );
  });
});

describe('what stands in the way', () => {
  const row = (language: string, missing: string[] = []): Output<'flyerTexts.list'>['rows'][number] => ({
    language,
    shipped: true,
    edited: false,
    review: { state: 'machine', by: '', on: null },
    missing,
  });
  const rows = [row('en'), row('es'), row('ps', ['title'])];

  test('is named by the choice that causes it, and nothing else is', () => {
    const detail = { fields: ['name', 'meeting.day', 'somethingElse'] };
    expect([...problemsOf(first, rows, { code: 'flyer.incomplete', detail }).missing]).toEqual(['name', 'meeting.day']);
    expect([...problemsOf({ ...first, languages: [] }, rows, null).missing]).toEqual(['languages']);
    expect(problemsOf(first, rows, null)).toMatchObject({ noText: [], tooLong: null, codeTooLong: false });
  });

  test('a language whose text has a hole, or that has no text, is named before the core is asked', () => {
    expect(problemsOf({ ...first, languages: ['en', 'ps', 'fa'] }, rows, null).noText).toEqual(['ps', 'fa']);
    expect(problemsOf(first, undefined, { code: 'flyer.noText', detail: { languages: ['es'] } }).noText).toEqual([
      'es',
    ]);
  });

  test('a text that is too long comes with what helps, as far as the screen knows how to do it', () => {
    const detail = { languages: ['es'], helps: ['paper.legal', 'some.other', 'layout.onePerLanguage'] };
    expect(problemsOf(first, rows, { code: 'flyer.tooLong', detail }).tooLong).toEqual({
      languages: ['es'],
      helps: ['layout.onePerLanguage', 'paper.legal'],
    });
  });

  test('languages no speaker approved are named in the order they are printed', () => {
    const approved = { ...row('es'), review: { state: 'approved', by: 'Carmen', on: '2026-03-03' } as const };
    expect(unapproved(['es', 'en'], [row('en'), approved])).toEqual(['en']);
    expect(unapproved(['es', 'en'], undefined)).toEqual([]);
  });

  test('the roster suggests what is read most and can be printed', () => {
    const households = (language: string, text: boolean) => ({ language, households: 3, text });
    const read = ['bn', 'ps', 'ur', 'es', 'ar', 'en'].map((language) => households(language, language !== 'ps'));
    expect(suggested({ rows: read })).toEqual(['bn', 'ur', 'es', 'ar']);
    expect(suggested({ rows: [households('ps', false)] })).toBeNull();
  });
});
