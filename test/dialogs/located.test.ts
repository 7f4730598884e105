import { located } from '../../dialogs/located.ts';

const known = { postcode: 'DE11 8AA', inside: true, ward: 'E05008810' };
const alone = { words: 'de11 8aa', postcode: 'DE11 8AA', district: 'unknown' } as const;

test('a postcode that is known tells the district and the ward', () => {
  expect(located(alone, { postcode: known })).toEqual({ ...alone, district: 'inside', ward: 'E05008810' });
});

test('a postcode says more than the town beside it', () => {
  const beside = { ...alone, district: 'outside', outside: 'east-staffordshire', ward: 'E05008809' } as const;
  expect(located(beside, { postcode: known })).toEqual({ ...alone, district: 'inside', ward: 'E05008810' });
});

test('a postcode of a neighbour is outside, with the neighbour that the words name', () => {
  const there = { postcode: 'DE11 8AA', inside: false };
  expect(located(alone, { postcode: there })).toEqual({ ...alone, district: 'outside' });
  const named = { ...alone, district: 'unknown', outside: 'east-staffordshire' } as const;
  expect(located(named, { postcode: there })).toEqual({ ...named, district: 'outside' });
});

test('a point on the map tells the district and the ward, before the postcode beside it', () => {
  const point = { latitude: 52.77123, longitude: -1.55321 };
  const shown = { ...alone, point };
  const there = { point, inside: true, ward: 'E05008811' };
  expect(located(shown, { postcode: known, point: there })).toEqual({
    ...shown,
    district: 'inside',
    ward: 'E05008811',
  });
  expect(located(shown, { point: { point, inside: false } })).toEqual({ ...shown, district: 'outside' });
});

test('a place without that postcode stays as it was heard', () => {
  const town = { words: 'Swadlincote', settlement: 'Swadlincote', district: 'inside' } as const;
  expect(located(town, { postcode: known })).toBe(town);
  expect(located(alone, {})).toBe(alone);
});
