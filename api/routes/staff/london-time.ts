import { z } from 'zod';

import { dateFormat } from '../../../bot/phrasing/formats.ts';
import { daysAfter } from '../../../content/london-clock.ts';
import { startOfLondonDay } from '../../../content/london-day.ts';
import { formatTag } from '../../../locales/index.ts';

const FORMAT = new Intl.DateTimeFormat(formatTag('en'), {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A moment as staff read it: day, month, year and time in London. */
export function inLondon(moment: Date): string {
  return FORMAT.format(moment);
}

/** A day like 2026-11-26 as staff read it. */
export function dayInWords(day: string): string {
  return dateFormat('en').format(new Date(`${day}T00:00:00Z`));
}

/** A day like 2026-11-26 that a form sends; of a year in which a day has an end that can be written. */
export const formDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2200-01-01');

/** From midnight to midnight in London, of such a day; nothing when it is none. */
export function londonDay(day: string): { readonly from?: Date; readonly to?: Date } {
  if (!formDay.safeParse(day).success) return {};
  return { from: startOfLondonDay(day), to: startOfLondonDay(daysAfter(day, 1)) };
}
