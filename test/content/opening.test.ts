import { openingAt, type Opening } from '../../content/opening.ts';
import type { Hours } from '../../content/hours.ts';
import { daysAfter, londonClock } from '../../content/london-clock.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const weekly = (onBankHolidays: 'open' | 'closed' | null): Hours => ({
  kind: 'weekly',
  open: [{ days: [...WEEKDAYS], from: '09:00', to: '17:00' }],
  onBankHolidays,
});
const late: Hours = {
  kind: 'weekly',
  open: [
    { days: ['friday'], from: '20:00', to: '24:00' },
    { days: ['saturday'], from: '00:00', to: '02:00' },
  ],
  onBankHolidays: 'open',
};
const opens = (date: string, time: string): Opening => ({ kind: 'closed', opens: { date, time } });

describe('whether a line is open', () => {
  it.each<[string, Hours | null, string, Opening]>([
    ['a line that always answers', { kind: 'always' }, '2026-12-25T03:00:00Z', { kind: 'always' }],
    ['a line whose hours nobody knows', null, '2026-12-01T12:00:00Z', { kind: 'unknown' }],
    ['a line open every day at times nobody knows', { kind: 'every-day' }, '2026-12-01T12:00:00Z', { kind: 'unknown' }],
    ['the minute it opens', weekly('closed'), '2026-12-01T09:00:00Z', { kind: 'open' }],
    ['the minute before', weekly('closed'), '2026-12-01T08:59:59Z', opens('2026-12-01', '09:00')],
    ['the minute it closes', weekly('closed'), '2026-12-01T17:00:00Z', opens('2026-12-02', '09:00')],
    ['a Friday evening', weekly('closed'), '2026-12-04T18:00:00Z', opens('2026-12-07', '09:00')],
    ['the evening before Christmas', weekly('closed'), '2026-12-24T18:00:00Z', opens('2026-12-29', '09:00')],
    ['Christmas Day, closed', weekly('closed'), '2026-12-25T12:00:00Z', opens('2026-12-29', '09:00')],
    ['Christmas Day, open', weekly('open'), '2026-12-25T12:00:00Z', { kind: 'open' }],
    ['Christmas Day, when nobody knows', weekly(null), '2026-12-25T12:00:00Z', { kind: 'unknown' }],
    ['the evening before, when nobody knows', weekly(null), '2026-12-24T18:00:00Z', { kind: 'closed' }],
    ['a weekday of a year whose holidays are not known', weekly('closed'), '2031-06-03T12:00:00Z', { kind: 'unknown' }],
    ['a year not known makes no difference to it', weekly('open'), '2031-06-03T12:00:00Z', { kind: 'open' }],
    ['a Saturday of that year', weekly('closed'), '2031-06-07T12:00:00Z', { kind: 'closed' }],
    ['08:30 by the sun in summer is 09:30', weekly('closed'), '2027-06-01T08:30:00Z', { kind: 'open' }],
    ['the Monday after clocks went forward', weekly('open'), '2027-03-29T08:00:00Z', { kind: 'open' }],
    ['the Friday before that', weekly('open'), '2027-03-26T08:00:00Z', opens('2027-03-26', '09:00')],
    ['the Monday after clocks went back', weekly('closed'), '2026-10-26T08:30:00Z', opens('2026-10-26', '09:00')],
    ['one minute to midnight', late, '2026-12-04T23:59:00Z', { kind: 'open' }],
    ['midnight', late, '2026-12-05T00:00:00Z', { kind: 'open' }],
    ['after the night', late, '2026-12-05T02:00:00Z', opens('2026-12-11', '20:00')],
    ['half past eleven by the sun in summer is past midnight', late, '2027-06-04T23:30:00Z', { kind: 'open' }],
  ])('%s', (_what, hours, now, opening) => {
    expect(openingAt(hours, now)).toEqual(opening);
  });
});

describe('the clock in London', () => {
  it.each([
    ['2026-12-01T12:00:00Z', '2026-12-01', '12:00'],
    ['2027-06-30T23:30:00Z', '2027-07-01', '00:30'],
    ['2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
    ['2027-10-31T01:00:00Z', '2027-10-31', '01:00'],
  ])('shows for %s', (instant, date, time) => {
    expect(londonClock(instant)).toEqual({ date, time });
  });

  it('counts days across the change of the clocks', () => {
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
  });
});
