import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchPages, byHousehold, flyersOf } from '../../main/domain/batch.ts';
import { readIn, textFor } from '../../main/domain/flyerLanguages.ts';
import type { Listed } from '../../main/domain/listing.ts';
import { visibleTo } from '../../main/domain/visible.ts';
import { AUDIENCES, type Audience, type DataCategory } from '../../preload/contract/consent.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { consent, neighbours } from '../support/neighbours.ts';

const ALL: ReadonlySet<string> = new Set(FLYER_LANGUAGES);
const someTexts = fc.subarray([...FLYER_LANGUAGES], { minLength: 1 }).map((tags) => new Set<string>(tags));
const audiences = fc.constantFrom(...AUDIENCES);
const request = (given: Partial<Parameters<typeof batchPages>[1]> = {}) => ({
  audience: 'organizer' as Audience,
  languagesEach: 2,
  chosen: ['en'],
  available: ALL,
  ...given,
});

/** Somebody who lets `audience: pod` know these kinds of things. */
const living = (
  name: string,
  agrees: readonly DataCategory[],
  { door = '4B', home = 'home' as string | null, zone = 'Maple', reads = [] as string[], spoken = [] as string[] } = {},
): Listed => ({
  person: {
    id: name,
    name,
    pronouns: '',
    contacts: [],
    languages: { spoken, reads, interprets: [] },
    household: home === null ? null : { name: '', door },
    offers: [],
    needs: [],
    access: '',
    consents: agrees.map((category) => consent({ category })),
  },
  zone,
  householdId: home,
});
const podPages = (...people: Listed[]) => batchPages(people, request({ audience: 'pod' }));

describe('a page for each household', () => {
  it('is exactly one for each, whoever agreed to what', () => {
    fc.assert(
      fc.property(neighbours, audiences, fc.integer({ min: 1, max: 4 }), (everyone, audience, languagesEach) => {
        const { pages, people, leftOut } = batchPages(everyone, request({ audience, languagesEach }));
        const households = byHousehold(everyone);
        expect(pages).toHaveLength(households.length);
        expect(new Set(people).size).toBe(people.length);
        expect(pages.flatMap(({ names }) => names)).toHaveLength(people.length);
        expect(leftOut).toBe(everyone.filter(({ person, zone }) => !visibleTo(person, zone, audience)).length);
        for (const { names } of pages) {
          const homes = everyone.filter(({ person }) => names.includes(person.name));
          expect(new Set(homes.map(({ householdId, person }) => householdId ?? person.id)).size).toBeLessThan(2);
        }
      }),
    );
  });

  it('holds of its people only what its carrier may know of each of them', () => {
    fc.assert(
      fc.property(neighbours, audiences, someTexts, (everyone, audience, available) => {
        const { pages } = batchPages(everyone, request({ audience, available, languagesEach: 4 }));
        for (const { names, door, languages } of pages) {
          const named = names.map((name) => {
            const found = everyone.find(({ person }) => person.name === name);
            return found ? visibleTo(found.person, found.zone, audience) : null;
          });
          expect(named).not.toContain(null);
          const may = named.flatMap((visible) => visible?.cells ?? []);
          if (door !== '') {
            expect(may.length).toBeGreaterThan(0);
            for (const { location } of may) expect(location).toMatchObject({ shown: true, value: { door } });
          }
          if (may.length > 1) for (const { household } of may) expect(household.shown).toBe(true);
          if (languages.join() === 'en') continue;
          const known = may.flatMap(({ languages: cell }) => (cell.shown ? [cell.value] : []));
          const readable = known.flatMap(({ reads, spoken }) => (reads.length > 0 ? reads : spoken));
          for (const language of languages) {
            expect(readable.map((tag) => textFor(tag, available))).toContain(language);
          }
        }
      }),
    );
  });

  it('never holds more languages than asked for, nor one there is no text in', () => {
    const numbers = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(neighbours, numbers, someTexts, (everyone, languagesEach, available) => {
        const chosen = [...available].slice(0, 3);
        const { pages, chosenOnly } = batchPages(everyone, request({ languagesEach, available, chosen }));
        const fallback = chosen.slice(0, languagesEach).join();
        for (const { languages } of pages) {
          expect(languages.length).toBeGreaterThan(0);
          expect(languages.length).toBeLessThanOrEqual(languagesEach);
          expect(new Set(languages).size).toBe(languages.length);
          for (const language of languages) expect(available).toContain(language);
        }
        expect(pages.filter(({ languages }) => languages.join() === fallback).length).toBeGreaterThanOrEqual(
          chosenOnly,
        );
      }),
    );
  });

  it('is in what most of the household reads, and in what is spoken where nobody wrote down any reading', () => {
    const pages = batchPages(
      [
        living('Karim', [], { home: 'a', reads: ['ur', 'en'] }),
        living('Salma', [], { home: 'a', reads: ['en', 'bn'] }),
        living('Nasrin', [], { home: 'a', spoken: ['bn'] }),
        living('Mei', [], { home: 'b', spoken: ['cmn'] }),
        living('Wei', [], { home: 'b', reads: ['zh-Hans'], spoken: ['yue'] }),
        living('Juan', [], { home: 'c', reads: ['mam'] }),
      ],
      request(),
    );
    const languages = new Map(pages.pages.map((page) => [page.names[0], page.languages]));
    expect(languages.get('Karim')).toEqual(['en', 'bn']);
    expect(languages.get('Mei')).toEqual(['zh-Hans']);
    expect(languages.get('Juan')).toEqual(['en']);
    expect(pages.chosenOnly).toBe(1);
  });

  it('tells by a door only where those live who said so, and by several names only who lives together by their word', () => {
    const open = ['name', 'location', 'household', 'languages'] as const;
    expect(podPages(living('Rosa', open), living('Karim', ['name', 'household'])).pages).toEqual([
      { languages: ['en'], names: ['Rosa'], door: '4B' },
    ]);
    expect(podPages(living('Rosa', ['name']), living('Karim', ['name'])).pages).toEqual([
      { languages: ['en'], names: ['Rosa'], door: '' },
    ]);
    expect(podPages(living('Rosa', open), living('Karim', open)).pages[0]?.names).toEqual(['Rosa', 'Karim']);
    const kept = podPages(living('Rosa', ['name', 'languages'], { reads: ['es'] }), living('Karim', []));
    expect(kept).toMatchObject({
      pages: [{ languages: ['es'], names: ['Rosa'], door: '' }],
      people: ['Rosa'],
      leftOut: 1,
      withheld: [{ category: 'location', count: 1 }],
    });
  });

  it('stands in the order of the doors that are on it, the others by name', () => {
    const open = ['name', 'location'] as const;
    const { pages } = podPages(
      living('Ana', open, { home: 'a', door: '10A' }),
      living('Bo', open, { home: 'b', door: '2' }),
      living('Cy', ['name'], { home: 'c', door: '1' }),
      living('Di', open, { home: 'd', door: '1', zone: 'Zebra' }),
      living('Al', ['name'], { home: 'e', door: '3' }),
    );
    expect(pages.map(({ names }) => names.join())).toEqual(['Bo', 'Ana', 'Di', 'Al', 'Cy']);
  });

  it('needs a flyer for each set of languages, each once', () => {
    fc.assert(
      fc.property(neighbours, (everyone) => {
        const { pages } = batchPages(everyone, request());
        const { sets, of } = flyersOf(pages);
        expect(of.map((at) => sets[at])).toEqual(pages.map(({ languages }) => languages));
        expect(new Set(sets.map((set) => set.join())).size).toBe(sets.length);
      }),
    );
  });
});

describe('the text for a reader', () => {
  it.each([
    ['zh-Hans', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['yue', 'zh-Hant'],
    ['nan', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['es-MX', 'es'],
    ['fil', 'tl'],
    ['fil-PH', 'tl'],
    // Punjabi in Arabic letters is not read by who reads Gurmukhi, nor the other way round.
    ['pa-Arab', undefined],
    ['mam', undefined],
    ['ase', undefined],
  ])('%s is %s', (tag, expected) => {
    expect(textFor(tag, ALL)).toBe(expected);
  });

  it('is never in other letters than those that are read', () => {
    const withoutTraditional = new Set([...ALL].filter((tag) => tag !== 'zh-Hant'));
    for (const tag of ['zh-Hant', 'zh-TW', 'zh-Hant-HK', 'yue'])
      expect(textFor(tag, withoutTraditional)).toBeUndefined();
  });

  it('is the organizer’s own, where they added it', () => {
    expect(textFor('pt-BR', new Set(['pt', 'pt-BR']))).toBe('pt-BR');
    expect(textFor('mam', new Set(['mam']))).toBe('mam');
  });
});

describe('what the households read', () => {
  it('counts every household once for each language somebody in it reads, most first', () => {
    const home = (...members: { reads?: string[]; spoken?: string[] }[]) =>
      members.map(({ reads = [], spoken = [] }) => ({ reads, spoken }));
    const households = [
      home({ reads: ['bn'] }, { reads: ['bn', 'en'] }),
      home({ spoken: ['bn'] }),
      home({ spoken: ['cmn'] }, { reads: ['zh-Hans'] }),
      home({ spoken: ['mam'] }),
      home({}),
    ];
    expect(readIn(households, ALL)).toEqual({
      households: 5,
      unknown: 1,
      rows: [
        { language: 'bn', households: 2, text: true },
        { language: 'en', households: 1, text: true },
        { language: 'mam', households: 1, text: false },
        { language: 'zh-Hans', households: 1, text: true },
      ],
    });
  });
});
