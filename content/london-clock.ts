import { DAYS } from './hours.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** What clocks and calendars in London show at an instant (ISO 8601): the date, and the time as HH:mm. */
export function londonClock(instant: string): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { date, time };
}

/** The date in London at an instant, yyyy-mm-dd. */
export function londonDate(instant: Date | string): string {
  return londonClock(new Date(instant).toISOString()).date;
}

/** The day of the week of a date, yyyy-mm-dd. */
export function dayNamed(date: string): (typeof DAYS)[number] {
  return DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
}

/** The date a number of days after another, both yyyy-mm-dd. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
