import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, type Place, placeOf } from '../../renderer/ui/places.ts';

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { at: 'home' },
    { at: 'people', person: null },
    { at: 'people.add' },
    { at: 'people.import' },
    { at: 'people.export' },
    { at: 'flyers', what: 'invite' },
    { at: 'flyers', what: 'contactSheet' },
    { at: 'settings' },
    { at: 'learn' },
  ),
  fc.uuid().map((person): Place => ({ at: 'people', person })),
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
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(placeOf(`#?${hash}`)).toEqual({ at: 'home' });
      }),
    );
  });
});
