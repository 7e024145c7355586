import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLYER_LANGUAGES, TEMPLATES } from '../../preload/contract/flyerText.ts';
import { FLYER_LISTS, hashOf, type Place, placeOf } from '../../renderer/ui/places.ts';

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { at: 'home' },
    { at: 'people', person: null },
    { at: 'people.add' },
    { at: 'people.import' },
    { at: 'people.export' },
    { at: 'flyers', what: 'studio' },
    { at: 'flyers', what: 'lists', list: null },
    { at: 'flyers', what: 'texts', template: null, language: null },
    { at: 'settings' },
    { at: 'learn' },
  ),
  fc.uuid().map((person): Place => ({ at: 'people', person })),
  fc.constantFrom(...FLYER_LISTS).map((list): Place => ({ at: 'flyers', what: 'lists', list })),
  fc
    .tuple(fc.constantFrom(...TEMPLATES), fc.constantFrom(null, ...FLYER_LANGUAGES, 'pt-BR', 'prs'))
    .map(([template, language]): Place => ({ at: 'flyers', what: 'texts', template, language })),
);

describe('places', () => {
  test('every place comes back from its hash', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(placeOf(hashOf(place))).toEqual(place);
      }),
    );
  });

  test('any other hash leads home', () => {
    expect(placeOf('#stopped')).toEqual({ at: 'home' });
    expect(placeOf('#/people/../../x')).toEqual({ at: 'home' });
    expect(placeOf('#/toString')).toEqual({ at: 'home' });
    for (const hash of ['lists/toString', 'lists/contactSheet/en', 'texts/invite/../x', 'texts/en', 'elsewhere']) {
      expect(placeOf(`#/flyers/${hash}`), hash).toEqual({ at: 'home' });
    }
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(placeOf(`#?${hash}`)).toEqual({ at: 'home' });
      }),
    );
  });
});
