import { z } from 'zod';

import { dateFormat } from '../../../bot/formats.ts';
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

/** From midnight to midnight in London, of a day like 2026-11-26; nothing when it is no day. */
export function londonDay(day: string): { readonly from?: Date; readonly to?: Date } {
  if (!z.iso.date().safeParse(day).success) return {};
  return { from: startOfLondonDay(day), to: startOfLondonDay(daysAfter(day, 1)) };
}
