import { daysAfter } from '../../../content/london-clock.ts';
import type { DateHit } from './dates.ts';
import type { Span } from '../text/spans.ts';

const SMALL_HOURS = '06:00';
const BEHIND = 7; // characters of " nights"

/** The small hours of a night are the next day's: "1 in the morning again last night", "Saturday night about 2am". */
export function pastMidnight(
  text: string,
  dates: readonly DateHit[],
  time: (Span & { readonly time?: string }) | undefined,
  today: string,
): readonly DateHit[] {
  if (time?.time === undefined || time.time >= SMALL_HOURS) return dates;
  return dates.map((date) => {
    const isInside = date.start <= time.start && time.end <= date.end;
    const isNight = date.to === undefined && NIGHT.test(text.slice(date.start, date.end + BEHIND));
    const isCounted = isInside && LAST_NIGHT.test(date.words); // "last night at 2" is read as today's already
    return isNight && !isCounted && date.from < today ? { ...date, from: daysAfter(date.from, 1) } : date;
  });
}
const NIGHT = /(?<!\p{L})(?:night|nite|nght|nigt)(?!\p{L})/iu;
const LAST_NIGHT = /(?<!\p{L})last (?:night|nite)/iu;
