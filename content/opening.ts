import { BANK_HOLIDAYS, isBankHoliday, type BankHolidays } from './bank-holidays.ts';
import type { Hours } from './hours.ts';
import { dayNamed, daysAfter, londonClock } from './london-clock.ts';

/** Whether somebody answers at an instant, as far as it is known. `opens`: when next, Europe/London, if that is known. */
export type Opening =
  | { readonly kind: 'always' | 'open' | 'unknown' }
  | { readonly kind: 'closed'; readonly opens?: { readonly date: string; readonly time: string } };

type Weekly = Extract<Hours, { kind: 'weekly' }>;

const LOOKED_AHEAD = 14; // days: longer than any closing that hours of a week can tell

/**
 * Whether a line is open at `now` (ISO 8601). Unknown when its hours are, and on a day of which nobody knows whether it is
 * a bank holiday, or what the line does on one.
 */
export function openingAt(hours: Hours | null, now: string, holidays: BankHolidays = BANK_HOLIDAYS): Opening {
  if (hours === null || hours.kind === 'every-day') return { kind: 'unknown' };
  if (hours.kind === 'always') return { kind: 'always' };
  const { date, time } = londonClock(now);
  const today = spansOn(hours, date, holidays);
  if (today === undefined) return { kind: 'unknown' };
  if (today.some(({ from, to }) => from <= time && time < to)) return { kind: 'open' };
  const opens = nextOpening(hours, { date, time }, holidays);
  return { kind: 'closed', ...(opens === undefined ? {} : { opens }) };
}

/** The first opening after a moment; undefined when a day that nobody knows of comes before it. */
function nextOpening(
  hours: Weekly,
  { date, time }: { readonly date: string; readonly time: string },
  holidays: BankHolidays,
): { readonly date: string; readonly time: string } | undefined {
  for (let ahead = 0; ahead <= LOOKED_AHEAD; ahead += 1) {
    const day = daysAfter(date, ahead);
    const spans = spansOn(hours, day, holidays);
    if (spans === undefined) return undefined;
    const starts = spans.map(({ from }) => from).filter((from) => ahead > 0 || from > time);
    const first = starts.sort()[0];
    if (first !== undefined) return { date: day, time: first };
  }
  return undefined;
}

/** The spans of one day, none when it stays closed; undefined when a holiday leaves it open to doubt. */
function spansOn(hours: Weekly, date: string, holidays: BankHolidays): Weekly['open'] | undefined {
  const day = dayNamed(date);
  const spans = hours.open.filter(({ days }) => days.includes(day));
  if (spans.length === 0 || hours.onBankHolidays === 'open') return spans;
  const holiday = day === 'saturday' || day === 'sunday' ? false : isBankHoliday(date, holidays); // never on a weekend
  if (holiday === false) return spans;
  return holiday === true && hours.onBankHolidays === 'closed' ? [] : undefined;
}
