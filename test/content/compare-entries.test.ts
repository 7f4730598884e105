import { compareEntries } from '../../content/compare-entries.ts';

const roof = { id: 'roof', copy: { en: 'Men offer roof repairs.' }, topics: ['a', 'b'] };
const parcel = { id: 'parcel', copy: { en: 'Texts ask for a parcel fee.' }, topics: [] };

test('says of each entry what was added, taken out and changed, value by value', () => {
  const changed = { ...roof, copy: { en: 'Men offer roofs.' }, topics: ['b'] };
  expect(compareEntries([roof, parcel], [changed, { ...parcel, id: 'post' }])).toEqual({
    entries: [
      {
        kind: 'changed',
        id: 'roof',
        fields: [
          { field: 'copy.en', before: 'Men offer roof repairs.', after: 'Men offer roofs.' },
          { field: 'topics', before: 'a, b', after: 'b' },
        ],
      },
      {
        kind: 'taken-out',
        id: 'parcel',
        fields: [
          { field: 'copy.en', before: 'Texts ask for a parcel fee.' },
          { field: 'topics', before: '' },
        ],
      },
      {
        kind: 'added',
        id: 'post',
        fields: [
          { field: 'copy.en', after: 'Texts ask for a parcel fee.' },
          { field: 'topics', after: '' },
        ],
      },
    ],
    reordered: false,
  });
});

test('finds nothing between two that say the same, and says when only the order is another one', () => {
  expect(compareEntries([roof, parcel], [roof, parcel])).toEqual({ entries: [], reordered: false });
  expect(compareEntries([roof, parcel], [parcel, roof])).toEqual({ entries: [], reordered: true });
  expect(compareEntries([roof], [parcel, roof]).reordered).toBe(false);
});

test('reads lists inside other things, their numbers and what is nothing', () => {
  const register = (number: string, free: boolean | null) => ({
    compiledOn: '2026-11-24',
    services: [{ id: 'line', phones: [{ number, free, hours: null }] }],
  });
  expect(compareEntries(register('101', null), { ...register('105', true), compiledOn: '2026-11-25' }).entries).toEqual(
    [
      { kind: 'changed', id: 'compiledOn', fields: [{ field: '', before: '2026-11-24', after: '2026-11-25' }] },
      {
        kind: 'changed',
        id: 'line',
        fields: [
          { field: 'phones.0.number', before: '101', after: '105' },
          { field: 'phones.0.free', after: 'true' },
        ],
      },
    ],
  );
});

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['a text', 'broken'],
  ['a list of texts', ['one', 'two']],
])('compares with what no schema takes: %s', (_, broken) => {
  expect(compareEntries(broken, [roof]).entries).toContainEqual({
    kind: 'added',
    id: 'roof',
    fields: [
      { field: 'copy.en', after: 'Men offer roof repairs.' },
      { field: 'topics', after: 'a, b' },
    ],
  });
});
