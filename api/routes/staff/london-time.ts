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
