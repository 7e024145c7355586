import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../main/domain/consent.ts';
import { contactSheet } from '../../main/domain/flyerContacts.ts';
import type { Listed } from '../../main/domain/listing.ts';
import { contactSheetDocument } from '../../main/print/documents/contactSheet.ts';
import { AUDIENCES, type Audience, type ConsentRecord, DATA_CATEGORIES } from '../../preload/contract/consent.ts';
import { APP_LANGUAGES, type AppLanguage, ContactSheet, type Paper } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { requestOf } from '../support/lists.ts';
import { drawnRuns } from './support/drawn.ts';
import { flat, pdfOf, pdftotext, texts } from './support/engine.ts';

const NAMES = [
  'Rahima Akter',
  'María López',
  'রহিমা আক্তার',
  '王芳',
  '陳大文',
  '喆镕堃',
  'محمد (أبو علي)',
  'احمد رضا قریشی',
  'Оксана Петренко',
  '김민준',
  'अनिता शर्मा',
  'ਗੁਰਪ੍ਰੀਤ ਕੌਰ',
  'Nguyễn Thị Hồng',
  'สมชาย ใจดี',
  'שרה כהן',
  'Łukasz Żółw',
];

const A_NAME_IN: Readonly<Record<(typeof FLYER_LANGUAGES)[number], string>> = {
  en: 'Grace Whitfield',
  es: 'María Núñez',
  bn: 'রহিমা আক্তার',
  'zh-Hans': '赵丽颖',
  'zh-Hant': '陳龍飛',
  ko: '김민준',
  ar: 'محمد الخطيب',
  ur: 'احمد رضا قریشی',
  ht: 'Jean-Rénel Désir',
  ru: 'Оксана Шевчук',
  pl: 'Łukasz Żółw',
  fr: 'Zoé Lefèvre',
  hi: 'अनिता शर्मा',
  ne: 'कृष्ण श्रेष्ठ',
  pa: 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ',
  pt: 'João Conceição',
  tl: 'Niño Peñaflor',
  vi: 'Nguyễn Thị Hồng',
  th: 'สมชาย ใจดี',
  yi: 'שרה־לאה קאַץ',
};
/** As a reader gives it back: composed alike, and without the blanks and hyphens at which it breaks lines. */
const readable = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '');

const consent = (
  category: ConsentRecord['category'],
  audience: Audience,
  status: ConsentRecord['status'] = 'active',
): ConsentRecord => ({
  id: '018f0000-0000-7000-8000-000000000000',
  category,
  audience,
  status,
  purpose: '',
  how: 'spoken',
  language: null,
  recordedBy: '',
  recordedAt: '2026-01-01T00:00:00.000Z',
  reviewOn: null,
});

/** A neighbour whose every value can be told apart from everybody else's. */
const neighbour = (i: number, consents: readonly ConsentRecord[], name = `Name${i}x`): Listed => ({
  zone: `Zone${i}x`,
  householdId: `home-${i}`,
  person: {
    id: `${i}`,
    name,
    pronouns: '',
    contacts: [
      { kind: 'call', value: `(718) 555-${1000 + i}`, hours: `Hours${i}x`, messageSafe: 'no' },
      { kind: 'email', value: `mail${i}x@example.org`, hours: '', messageSafe: 'unsaid' },
    ],
    languages: { spoken: ['bn'], reads: [], interprets: ['es'] },
    household: { name: `Household${i}x`, door: `Door${i}x` },
    offers: [`Offer${i}x`],
    needs: [`Need${i}x`],
    access: `Access${i}x`,
    consents,
  },
});
const open = (audience: Audience) => DATA_CATEGORIES.map((category) => consent(category, audience));

const build = (
  people: readonly Listed[],
  audience: Audience = 'pod',
  language: AppLanguage = 'en',
  paper: Paper = 'letter',
) => contactSheet(people, requestOf(ContactSheet.parse({ kind: 'contactSheet', audience, language, paper })));
const textOf = async (people: readonly Listed[], audience: Audience, language: AppLanguage = 'en') =>
  pdftotext((await pdfOf(contactSheetDocument(build(people, audience, language).sheet))).pdf, '-raw');

describe('the contact sheet', () => {
  it('never holds a value that its audience may not see', async () => {
    const records = fc.array(
      fc.tuple(
        fc.constantFrom(...DATA_CATEGORIES),
        fc.constantFrom(...AUDIENCES),
        fc.constantFrom('active', 'active', 'refused', 'withdrawn'),
      ),
      { maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...AUDIENCES),
        async (lists, audience) => {
          const people = lists.map((list, i) =>
            neighbour(
              i,
              list.map(([category, to, status]) => consent(category, to, status as ConsentRecord['status'])),
            ),
          );
          const text = await textOf(people, audience);
          for (const [i, { person }] of people.entries()) {
            const may = decisions(person.consents, audience);
            const there = (category: keyof typeof may, ...values: string[]) => {
              const shown = may.name.shown && may[category].shown;
              for (const value of values) expect(text.includes(value), value).toBe(shown);
            };
            there('name', `Name${i}x`);
            there('phone', `555-${1000 + i}`, `Hours${i}x`);
            there('email', `mail${i}x`);
            there('location', `Door${i}x`, `Zone${i}x`);
          }
          expect(text).not.toMatch(/Offer\dx|Need\dx|Access\dx|Household\dx/);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('holds what was agreed to, and says what was kept back and how many are left out', async () => {
    const people = [
      neighbour(1, open('pod')),
      neighbour(2, [consent('name', 'pod'), consent('email', 'network')]),
      neighbour(3, [consent('phone', 'network')]),
    ];
    const built = build(people);
    expect(built).toMatchObject({
      people: ['1', '2'],
      leftOut: 1,
      withheld: [
        { category: 'phone', count: 1 },
        { category: 'languages', count: 1 },
        { category: 'location', count: 1 },
      ],
    });
    const text = flat(await textOf(people, 'pod'));
    for (const value of [
      'Name1x',
      '(718) 555-1001',
      'mail1x@example.org',
      'Bangla',
      'can interpret: Spanish',
      'Door1x Zone1x',
    ]) {
      expect(text).toContain(value);
    }
    expect(text).toContain('Name2x phone not shared mail2x@example.org not shared not shared');
    expect(text).toContain('One more person is not on this sheet');
    expect(text).toContain('“Not shared” means');
    expect(text).toContain('For the pod');
    expect(text).toContain('March 2, 2026 · 2 people');
    expect(text).toContain('Please keep this sheet private.');
    expect(text).toContain('please leave no message');
  });

  it('says nothing of keeping back where there is nothing to keep back', () => {
    const bare = neighbour(1, [consent('name', 'pod')]);
    const person = {
      ...bare.person,
      contacts: [],
      languages: { spoken: [], reads: [], interprets: [] },
      household: null,
    };
    const built = build([{ ...bare, person, zone: '' }]);
    expect(built.withheld).toEqual([]);
    expect(built.sheet.omissions).toEqual([]);
  });

  it('names no zone in its headings: that would tell where people live', () => {
    const { rows, ...headings } = build([neighbour(1, [consent('name', 'pod')])]).sheet;
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(headings)).not.toContain('Zone1x');
  });

  it('sorts by name as the language does', () => {
    const names = ['Zoe', 'Ána', 'Bea', 'ana'];
    const sorted = build(names.map((name, i) => neighbour(i, open('pod'), name))).sheet.rows.map(({ name }) => name);
    expect(sorted).toEqual(['ana', 'Ána', 'Bea', 'Zoe']);
  });

  it.each(APP_LANGUAGES)('prints forty people in any script under headings in %s', async (language) => {
    const people = Array.from({ length: 40 }, (_, i) => neighbour(i, open('pod'), `${NAMES[i % NAMES.length]}`));
    for (const paper of ['letter', 'a4'] as const) {
      const { pdf, pages } = await pdfOf(contactSheetDocument(build(people, 'pod', language, paper).sheet));
      const runs = drawnRuns(pdf);
      expect(runs.flatMap(({ codes }) => codes)).not.toContain(0);
      const text = pdftotext(pdf);
      expect(text).not.toContain('\u25A1');
      expect(text.match(/555-10\d\d/g)).toHaveLength(40);
      expect(text).toContain('Nguyễn Thị Hồng');
      expect(text.split('\f').length - 1).toBe(pages);
    }
  });

  it('prints names in all the languages of the flyers on one sheet', async () => {
    const people = Object.entries(A_NAME_IN).map(([language, name], i) => {
      const one = neighbour(i, open('pod'), name);
      return { ...one, person: { ...one.person, languages: { spoken: [language], reads: [], interprets: [] } } };
    });
    expect(people.map(({ person }) => person.languages.spoken[0]).toSorted()).toEqual([...FLYER_LANGUAGES].sort());
    const { rows } = build(people).sheet;
    const { pdf } = await pdfOf(contactSheetDocument(build(people).sheet));
    expect(drawnRuns(pdf).flatMap(({ codes }) => codes)).not.toContain(0);
    const text = pdftotext(pdf, '-raw');
    expect(text).not.toContain('\u25A1');
    for (const { name } of rows) for (const word of name.split(' ')) expect(readable(text)).toContain(readable(word));
    for (const { languages } of rows) expect(flat(text)).toContain(languages.words[0]);
  });

  it('mirrors its columns in Arabic, and keeps phones left to right', async () => {
    const people = [neighbour(1, open('pod'), 'محمد (أبو علي)')];
    const { pdf } = await pdfOf(contactSheetDocument(build(people, 'pod', 'ar', 'a4').sheet));
    const boxes = [...pdftotext(pdf, '-bbox').matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map((match) => ({
      x: Number(match[1]),
      word: match[2] ?? '',
    }));
    const x = (part: string) => boxes.find(({ word }) => word.includes(part))?.x ?? Number.NaN;
    expect(x('718')).toBeLessThan(x('555-1001'));
    // This report lists the letters of a word as they are seen, from left to right.
    expect(x([...'محمد'].reverse().join(''))).toBeGreaterThan(x('555-1001'));
    expect(x('555-1001')).toBeGreaterThan(x('Door1x'));
  });

  it('clips nothing of what people fill in, however much it is', async () => {
    const long = (word: string, length: number) => word.repeat(Math.ceil(length / word.length)).slice(0, length);
    const much = neighbour(1, open('pod'), long('Wilhelmina ', 200));
    const contacts = Array.from({ length: 20 }, (_, i) => ({
      kind: 'call' as const,
      value: `${long('718555', 190)}-${100 + i}`,
      hours: long('after six ', 120),
      messageSafe: 'no' as const,
    }));
    const person = { ...much.person, contacts, pronouns: long('they/them ', 60) };
    const people = [neighbour(0, open('pod')), { ...much, person }, neighbour(2, open('pod'))];
    for (const language of ['en', 'ar'] as const) {
      const { pdf } = await pdfOf(contactSheetDocument(build(people, 'pod', language).sheet));
      const text = pdftotext(pdf, '-raw').replace(/\s/g, '');
      for (let i = 0; i < 20; i++) expect(text).toContain(`${100 + i}`);
      expect(text).toContain('555-1002');
      for (const box of pdftotext(pdf, '-bbox').matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g,
      )) {
        const [left = 0, top = 0, right = 0, bottom = 0] = box.slice(1).map(Number);
        expect(left).toBeGreaterThan(30);
        expect(top).toBeGreaterThan(10);
        expect(right).toBeLessThan(612 - 30);
        expect(bottom).toBeLessThan(792 - 10);
      }
    }
  });

  it('repeats its headings and says whom it is for on every page', async () => {
    const people = Array.from({ length: 60 }, (_, i) => neighbour(i, open('pod')));
    const { pdf, pages } = await pdfOf(contactSheetDocument(build(people).sheet));
    const text = pdftotext(pdf).split('\f').slice(0, pages);
    expect(pages).toBeGreaterThan(2);
    for (const [i, page] of text.entries()) {
      expect(page).toContain('How to reach them');
      expect(page).toContain('For the pod');
      expect(flat(page)).toContain('keep this sheet private');
      expect(page).toContain(`Page ${i + 1} of ${pages}`);
    }
  });
});

describe('the words of the sheets', () => {
  it.each(APP_LANGUAGES)('are all there in %s, with the plurals it needs', (language) => {
    const text = texts.sheet(language);
    const plural = /_(zero|one|two|few|many|other)$/;
    const plain = (keys: string[]) => keys.filter((key) => !plural.test(key)).sort();
    expect(plain(Object.keys(text))).toEqual(plain(Object.keys(texts.sheet('en'))));
    for (const key of ['people', 'leftOut', 'walk.noDoor']) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const form of forms) expect(text[`${key}_${form}`]).toBeTypeOf('string');
    }
    const holes = (words: string | undefined) =>
      [...(words ?? '').matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
    for (const key of plain(Object.keys(text))) expect(holes(text[key])).toEqual(holes(texts.sheet('en')[key]));
  });
});
