import { DAYS, type Hours } from '../../content/hours.ts';
import { londonClock } from '../../content/london-clock.ts';
import { openingAt } from '../../content/opening.ts';
import { words, type SpokenLanguage } from '../../locales/index.ts';
import { dateFormat, dayFormat, listFormat } from './formats.ts';

/** Words the hours of a line; undefined when nobody knows them. */
export function phraseHours(hours: Hours | null, language: SpokenLanguage): string | undefined {
  if (hours === null) return undefined;
  if (hours.kind !== 'weekly') return words(language, `contact:hours.${hours.kind}`);
  const spans = hours.open.map(({ days, from, to }) =>
    words(language, 'contact:hours.span', { days: daysInWords(days, language), from, to }),
  );
  const all = spans.reduce((one, other) => words(language, 'contact:hours.both', { one, other }));
  return hours.onBankHolidays === 'closed' ? words(language, 'contact:hours.not-on-holidays', { hours: all }) : all;
}

/**
 * Words whether a line with hours of its own is open at `now` (ISO 8601), with the time it is said of: the message is kept,
 * and must still be true when it is read again. Undefined when there is nothing to say.
 */
export function phraseOpening(hours: Hours | null, now: string, language: SpokenLanguage): string | undefined {
  const opening = openingAt(hours, now);
  const when = moment(londonClock(now), language);
  if (opening.kind === 'open') return words(language, 'contact:status.open', { when });
  if (opening.kind !== 'closed') return undefined;
  const { opens } = opening;
  if (opens === undefined) return words(language, 'contact:status.closed', { when });
  return words(language, 'contact:status.opens', { when, opens: moment(opens, language) });
}

function moment({ date, time }: { readonly date: string; readonly time: string }, language: SpokenLanguage): string {
  const day = dateFormat(language).format(new Date(`${date}T00:00:00Z`));
  return words(language, 'common:date-at-time', { date: day, time });
}

function daysInWords(days: readonly (typeof DAYS)[number][], language: SpokenLanguage): string {
  const places = days.map((day) => DAYS.indexOf(day)).sort((one, other) => one - other);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const unbroken = places.length > 2 && last - first === places.length - 1;
  if (!unbroken) return listFormat(language).format(places.map((place) => dayInWords(place, language)));
  return words(language, 'contact:hours.range', {
    first: dayInWords(first, language),
    last: dayInWords(last, language),
  });
}

function dayInWords(place: number, language: SpokenLanguage): string {
  return dayFormat(language).format(new Date(Date.UTC(2024, 0, 1 + place))); // 1 January 2024 was a Monday
}
