import { daysAfter } from '../../../content/london-clock.ts';
import { remembering } from '../text/remember.ts';

/** The time on a clock in London. `wall` holds the same figures as if they were UTC, so that days can be counted without summer time. */
export interface LondonTime {
  readonly date: string; // yyyy-mm-dd
  readonly time: string; // HH:mm
  readonly wall: Date;
  readonly instant: Date;
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' });

/** What clocks in London show at an instant (ISO 8601 or a Date). Throws a RangeError when the instant is not a date. */
export function londonTime(instant: string | Date): LondonTime {
  return clockAt(new Date(instant).getTime());
}

const clockAt = remembering((instant: number): LondonTime => {
  const wall = new Date(Math.floor((instant + aheadAt(instant)) / SECOND) * SECOND);
  const [date = '', time = ''] = wall.toISOString().split('T');
  return { date, time: time.slice(0, 5), wall, instant: new Date(instant) };
});

const SECOND = 1000;
const HOUR = 3600 * SECOND;
let latest = { hour: NaN, ahead: 0 };

/** How far London is ahead of UTC, in milliseconds. Formatting takes longer than reading a message, and clocks are only changed on the hour. */
function aheadAt(instant: number): number {
  const hour = Math.floor(instant / HOUR);
  if (hour !== latest.hour) {
    const shown = clock.format(new Date(hour * HOUR)).replace(' ', 'T');
    latest = { hour, ahead: new Date(`${shown}Z`).getTime() - hour * HOUR };
  }
  return latest.ahead;
}

/** The date a number of months after another (before it, when negative); the 31st becomes the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = first.toISOString().slice(0, 7);
  const day = Math.min(Number(date.slice(8)), Number(lastOfMonth(month).slice(8)));
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** The last day of a month given as yyyy-mm. */
export function lastOfMonth(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return daysAfter(next.toISOString().slice(0, 10), -1);
}

/** Day of the week of a date, Sunday 0 to Saturday 6. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The latest date up to `today` that falls on a weekday (Sunday 0); today counts unless `before` is set. */
export function latestWeekday(today: string, weekday: number, before = false): string {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return daysAfter(today, -(back === 0 && before ? 7 : back));
}
