import { londonDate } from './london-clock.ts';

/** The instant at which a day (yyyy-mm-dd) begins in London. */
export function startOfLondonDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const hour = new Date(midnight.getTime() - 3_600_000); // a day of summer time begins an hour before
  return londonDate(hour) === date ? hour : midnight;
}
