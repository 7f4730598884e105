import fc from 'fast-check';

import { shippedContent } from '../../content/shipped.ts';
import { readDay, writeDay } from '../../content/typed-days.ts';
import { readHours, typeHours, type TypedHours } from '../../content/typed-hours.ts';

const { directory } = shippedContent();
const shut = typeHours(null).days;
const weekly = (days: Partial<TypedHours['days']>): TypedHours => ({
  ...{ kind: 'weekly', days: { ...shut, ...days }, onBankHolidays: '' },
});

test('the hours of every line of the register come back from a form as they were', () => {
  const hours = directory.services.flatMap(({ phones, sms, chat }) => [...phones, sms, chat].map((line) => line?.hours ?? null)); // prettier-ignore
  const spans = (given: (typeof hours)[number]): unknown =>
    given?.kind !== 'weekly' ? given : { ...given, open: given.open.flatMap(({ days, from, to }) => days.map((day) => `${day} ${from} ${to}`)).sort() }; // prettier-ignore
  for (const each of hours) {
    const read = readHours(typeHours(each));
    expect(read.kind === 'read' ? spans(read.hours) : read).toEqual(spans(each));
  }
  expect(hours.some((each) => each?.kind === 'weekly')).toBe(true);
});

test.each([
  ['9 to 17', '09:00', '17:00'],
  ['09.30-17.15', '09:30', '17:15'],
  ['00:00 – 24:00', '00:00', '24:00'],
])('a day may be written as %s', (typed, from, to) => {
  expect(readHours(weekly({ sunday: typed }))).toEqual({
    kind: 'read',
    hours: { kind: 'weekly', open: [{ days: ['sunday'], from, to }], onBankHolidays: null },
  });
});

test.each(['25:00 to 26:00', '17:00 to 09:00', '9:75 to 10:00', 'all day', '09:00', '24:01 to 24:02'])(
  'a day written as %s is told of, not guessed at',
  (typed) => {
    expect(readHours(weekly({ monday: typed, friday: '9 to 5' }))).toEqual({
      kind: 'unfit',
      days: ['monday', 'friday'],
    });
  },
);

test('whatever is typed is read or told of', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(['read', 'unfit']).toContain(readHours(weekly({ monday: typed })).kind);
      expect(readDay(typed) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test('a day is written as people write it, and read in either way', () => {
  expect([readDay('24/12/2026'), readDay(' 2026-12-24 '), readDay('4.1.2027'), readDay('31/02/2027'), readDay('soon')]).toEqual(['2026-12-24', '2026-12-24', '2027-01-04', undefined, undefined]); // prettier-ignore
  expect(writeDay('2026-12-24')).toBe('24/12/2026');
});
