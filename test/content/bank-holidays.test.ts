import { BANK_HOLIDAYS, bankHolidaysSchema, isBankHoliday } from '../../content/bank-holidays.ts';

const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay();

/** Easter Sunday of the Gregorian calendar (the "anonymous" computation). */
function easter(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

const firstMonday = (year: number, month: number): number => {
  const first = Date.UTC(year, month, 1);
  return first + ((8 - weekday(first)) % 7) * DAY;
};
const lastMonday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0);
  return last - ((weekday(last) + 6) % 7) * DAY;
};
/** A day off that falls on a weekend is taken on the next weekday that is not one already. */
function daysOff(days: readonly number[]): readonly number[] {
  return days.reduce<readonly number[]>((taken, day) => {
    let free = day;
    while ([0, 6].includes(weekday(free)) || taken.includes(free)) free += DAY;
    return [...taken, free];
  }, []);
}

describe('the bank holidays of England and Wales', () => {
  it.each(BANK_HOLIDAYS.years)('are those that the law gives %i', (year) => {
    const lawful = [
      ...daysOff([Date.UTC(year, 0, 1)]),
      easter(year) - 2 * DAY,
      easter(year) + DAY,
      firstMonday(year, 4),
      lastMonday(year, 4),
      lastMonday(year, 7),
      ...daysOff([Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)]),
    ].map(dayAt);
    expect(BANK_HOLIDAYS.days.filter((day) => day.startsWith(String(year)))).toEqual([...lawful].sort());
  });

  it('are known for the years that are covered and for no other', () => {
    expect(isBankHoliday('2026-12-25')).toBe(true);
    expect(isBankHoliday('2026-12-24')).toBe(false);
    expect(isBankHoliday('2031-12-25')).toBeUndefined();
  });

  it('are refused when a day lies outside the years that are said to be covered', () => {
    const { error } = bankHolidaysSchema.safeParse({ area: 'x', source: 'x', years: [2026], days: ['2027-01-01'] });
    expect(error?.issues.map(({ message }) => message)).toEqual(['a day lies outside the covered years']);
  });
});
