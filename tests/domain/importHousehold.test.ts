import { expect, test } from 'vitest';
import { namesOneHousehold } from '../../main/domain/importHousehold.ts';

test.each([
  ['The Vos', '', 'Bo Vo', true],
  ['Familia Núñez', '', 'Rosa Nunez', true],
  ['陈家', '', '陈美玲', true],
  ['বেগম পরিবার', '', 'রহিমা বেগম', true],
  ['two adults, two children', '', 'Ana Cole', false],
  ['dos adultos', '', 'A. Reyes', false],
  ['4', '', 'Ana Cole', false],
  ['two adults', '4B', 'Ana Cole', true],
])('%s at door %s is the household of %s: %s', (household, door, person, one) => {
  expect(namesOneHousehold(household, door, person)).toBe(one);
});
