import { dateFormat } from '../../../bot/formats.ts';
import { formatTag } from '../../../locales/index.ts';

const FORMAT = new Intl.DateTimeFormat(formatTag('en'), {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const OFFSET = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** A moment as staff read it: day, month, year and time in London. */
export function inLondon(moment: Date): string {
  return FORMAT.format(moment);
}

/** A day like 2026-11-26 as staff read it. */
export function dayInWords(day: string): string {
  return dateFormat('en').format(new Date(`${day}T00:00:00Z`));
}

/** From midnight to midnight in London, of a day like 2026-11-26; nothing when it is no day. */
export function londonDay(day: string): { readonly from?: Date; readonly to?: Date } {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return {};
  const next = new Date(noon.getTime() + 24 * 60 * 60_000);
  return { from: londonMidnight(day), to: londonMidnight(next.toISOString().slice(0, 10)) };
}

function londonMidnight(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`); // clocks change at one o'clock, so the offset of midnight in UTC is right
  const name = OFFSET.formatToParts(midnight).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const hours = Number(/GMT([+-]\d{2})/.exec(name)?.[1] ?? 0);
  return new Date(midnight.getTime() - hours * 60 * 60_000);
}
