import fc from 'fast-check';

import { DAYS, type Hours } from '../../../content/hours.ts';
import { hoursOf, schedulesOf } from '../../../content/open-referral/hours.ts';

const TODAY = '2027-03-09';
const weekly = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' };
const weekdays = DAYS.slice(0, 5);

describe('opening hours', () => {
  const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
    const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
    return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
  });
  const span = fc
    .record({ days: fc.subarray([...DAYS], { minLength: 1 }), from: clock, to: fc.oneof(clock, fc.constant('24:00')) })
    .filter(({ days, from, to }) => from < to && !(days.length === 7 && from === '00:00' && to === '24:00'));
  const hours: fc.Arbitrary<Hours | null> = fc.oneof(
    fc.constant(null),
    fc.constant({ kind: 'always' as const }),
    fc.constant({ kind: 'every-day' as const }),
    fc.record({
      kind: fc.constant('weekly' as const),
      open: fc.array(span, { minLength: 1, maxLength: 4 }),
      onBankHolidays: fc.constantFrom('open' as const, 'closed' as const, null),
    }),
  );

  it('come back as they were from the rules that they are written as', () => {
    fc.assert(
      fc.property(hours, (told) => {
        expect(hoursOf(schedulesOf(told), TODAY)).toEqual(told);
      }),
    );
  });

  it.each<readonly [string, Parameters<typeof hoursOf>[0], Hours | null]>([
    ['nothing', [], null],
    ['words alone', [{ description: 'Ring us' }], null],
    ['days without times', [{ freq: 'WEEKLY', byday: 'MO' }], null],
    ['times that are none', [{ ...weekly, opens_at: 'ten' }], null],
    [
      'seconds',
      [weekly],
      { kind: 'weekly', open: [{ days: [...weekdays], from: '10:00', to: '18:00' }], onBankHolidays: null },
    ],
    ['what is over', [{ ...weekly, valid_to: '2026-12-31' }], null],
    ['all day, every day', [{ freq: 'DAILY', opens_at: '00:00', closes_at: '23:59' }], { kind: 'always' }],
    [
      'past midnight',
      [{ freq: 'WEEKLY', byday: 'SU', opens_at: '20:00', closes_at: '02:00' }],
      {
        kind: 'weekly',
        open: [
          { days: ['sunday'], from: '20:00', to: '24:00' },
          { days: ['monday'], from: '00:00', to: '02:00' },
        ],
        onBankHolidays: null,
      },
    ],
    [
      'bank holidays in words',
      [{ ...weekly, description: 'The service is not available on public holidays.' }],
      { kind: 'weekly', open: [{ days: [...weekdays], from: '10:00', to: '18:00' }], onBankHolidays: 'closed' },
    ],
  ])('are read from rules: %s', (_name, schedules, expected) => {
    expect(hoursOf(schedules, TODAY)).toEqual(expected);
  });
});
