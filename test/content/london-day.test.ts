import { dayNamed, daysAfter, londonClock, londonDate } from '../../content/london-clock.ts';
import { startOfLondonDay } from '../../content/london-day.ts';

test.each([
  ['winter', '2026-01-15', '2026-01-15T00:00:00.000Z'],
  ['summer', '2026-07-01', '2026-06-30T23:00:00.000Z'],
  ['the day on which the clocks go forward', '2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['the day after it', '2026-03-30', '2026-03-29T23:00:00.000Z'],
  ['the day on which the clocks go back', '2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['the day after it', '2026-10-26', '2026-10-26T00:00:00.000Z'],
  ['a leap day', '2028-02-29', '2028-02-29T00:00:00.000Z'],
])('a day begins at midnight of the clocks in London: %s', (_name, day, begins) => {
  const start = startOfLondonDay(day);
  expect([start.toISOString(), londonDate(start)]).toEqual([begins, day]);
  expect(londonDate(new Date(start.getTime() - 1))).toBe(daysAfter(day, -1));
});

test('every day of four years begins where the one before it ends, in 23, 24 or 25 hours', () => {
  const days = Array.from({ length: 1461 }, (_, at) => daysAfter('2025-01-01', at));
  const hours = days.map((day) => (startOfLondonDay(daysAfter(day, 1)).getTime() - startOfLondonDay(day).getTime()) / 3_600_000); // prettier-ignore
  const long = (length: number) => days.filter((_, at) => hours[at] === length);
  expect(long(23)).toEqual(['2025-03-30', '2026-03-29', '2027-03-28', '2028-03-26']);
  expect(long(25)).toEqual(['2025-10-26', '2026-10-25', '2027-10-31', '2028-10-29']);
  expect(long(24)).toHaveLength(1461 - 8);
});

test.each([
  ['2026-06-30T22:59:59Z', '2026-06-30', '23:59', 'tuesday'],
  ['2026-06-30T23:00:00Z', '2026-07-01', '00:00', 'wednesday'],
  ['2026-12-31T23:59:59Z', '2026-12-31', '23:59', 'thursday'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '01:30', 'sunday'],
  ['2026-10-25T01:30:00Z', '2026-10-25', '01:30', 'sunday'], // the second time that night
])('at %s it is %s, %s in London, a %s', (instant, date, time, name) => {
  expect(londonClock(instant)).toEqual({ date, time });
  expect(dayNamed(date)).toBe(name);
});
