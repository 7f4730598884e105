import { daysAfter } from '../../../content/london-clock.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { COUNTED_DAYS, FEASTS_OF_A_DAY, NAMED_DAYS } from '../words/en/times.ts';
import { latestWeekday } from './london.ts';
import type { Days } from './named-year.ts';

/** Days that are named by a feast, where they stand in a text. */
export interface NamedDays extends Days {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const INDEX = indexPhrases(NAMED_DAYS);
const FEASTS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(NAMED_DAYS), ...Object.entries(FEASTS_OF_A_DAY)].flatMap(([day, names = []]) =>
    names.map((name) => [name, day] as const),
  ),
);
const NAME = [...FEASTS.keys()]
  .sort((left, right) => right.length - left.length)
  .join('|')
  .replaceAll('years', "year['’]?s");
const BESIDE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(?:(?<count>${Object.keys(COUNTED_DAYS).join('|')}|\\d) )?(?<unit>day|night|evening|morning|week|weekend)s? (?<side>before|after) (?<name>${NAME})(?!\\p{L})`,
  'giu',
);

/** "Bonfire night", "the day before Bonfire Night", "two days after Christmas": the latest that has been. */
export function namedDays(text: string, today: string): readonly NamedDays[] {
  const beside = [...text.matchAll(BESIDE)].flatMap((match) => besideFeast(match, text, today));
  const tokens = tokenise(text);
  const alone = findPhrases(tokens, INDEX).map(({ code, from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { from: latestOf(code, 0, today), words: text.slice(start, end), start, end };
  });
  return [...beside, ...alone.filter(({ start }) => !beside.some((one) => one.start <= start && start < one.end))];
}

function besideFeast(match: RegExpExecArray, text: string, today: string): readonly NamedDays[] {
  const { count = 'a', unit = '', side = '', name = '' } = match.groups ?? {};
  const day = FEASTS.get(name.toLowerCase().replaceAll(/['’]/gu, ''));
  if (day === undefined) return [];
  const number = COUNTED_DAYS[count.toLowerCase()] ?? Number(count);
  const days = spanOf(unit.toLowerCase(), side.toLowerCase() === 'before' ? -number : number, day, today);
  const [start, end] = [match.index, match.index + match[0].length];
  return [{ ...days, words: text.slice(start, end), start, end }];
}

function spanOf(unit: string, by: number, day: string, today: string): Days {
  if (unit === 'week') {
    const from = latestOf(day, by < 0 ? by * 7 : by * 7 - 6, today);
    return { from, to: daysAfter(from, 6) };
  }
  if (unit !== 'weekend') return { from: latestOf(day, by, today) };
  const from = latestWeekday(latestOf(day, by < 0 ? -1 : 7, today), 6);
  return { from, to: daysAfter(from, 1) };
}

/** The latest day that has been, so many days after a day of the year. */
function latestOf(day: string, after: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const [thisYear, lastYear] = [year, year - 1].map((one) => daysAfter(`${String(one)}-${day}`, after));
  return thisYear !== undefined && thisYear <= today ? thisYear : (lastYear ?? today);
}
