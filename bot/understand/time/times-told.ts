import type { Facts } from '../../../dialogs/facts.ts';
import { numberAt } from '../text/numbers.ts';
import { tokenise, wordAt, type Token } from '../text/tokens.ts';

const TIMES = new Set(['time', 'times', 'report', 'reports']);
const MONTHS_IN: Readonly<Record<string, number>> = { day: 0.03, week: 0.25, month: 1, year: 12 };
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'the', 'last', 'past', 'whole', 'this']);
const FEW = 4; // words of "about 5, I think"

/**
 * Whether the number of times in a text is what the partnership asks for before a case review; undefined where it holds none. What
 * was told over a longer time counts as often as falls into the time that is asked about: "3 times, but over two years".
 */
export function isTimesEnough(text: string, { partnership: { caseReview } }: Facts): boolean | undefined {
  const tokens = tokenise(text);
  const times = timesIn(text, tokens);
  if (times === undefined) return undefined;
  const months = Math.max(caseReview.months, monthsIn(text, tokens));
  return (times * caseReview.months) / months >= caseReview.reports;
}

/** "4 times since August", "I made three reports", all that are told together: "twice to the council and once to the police"; in a few words the number alone, unless it is a length of time. */
function timesIn(text: string, tokens: readonly Token[]): number | undefined {
  const counted = tokens.flatMap((_, at) => countAt(text, tokens, at));
  const inWords = tokens.flatMap(({ word }, at) =>
    isRate(tokens, at) || wordAt(tokens, at - 1) === 'or' ? [] : (IN_WORDS[word] ?? []),
  );
  if (counted.length === 0 && inWords.length < 2) return undefined; // one alone may be of anything
  return [...counted, ...inWords].reduce((sum, times) => sum + times, 0);
}
const IN_WORDS: Readonly<Partial<Record<string, number>>> = { once: 1, twice: 2 };

function countAt(text: string, tokens: readonly Token[], at: number): readonly number[] {
  const hit = numberAt(text, tokens, at);
  const after = hit === undefined ? '' : wordAt(tokens, hit.to);
  const isCount = TIMES.has(after) || (tokens.length <= FEW && monthsOf(after) === undefined);
  return hit !== undefined && isCount ? [hit.value] : [];
}

/** "Once a week": how often it happens, and not how often it was reported. */
const isRate = (tokens: readonly Token[], at: number): boolean => RATES.has(wordAt(tokens, at + 1));
const RATES: ReadonlySet<string> = new Set(['a', 'an', 'every', 'each', 'per']);

/** The longest time that a text names, in months: "over two years", "in a year". */
function monthsIn(text: string, tokens: readonly Token[]): number {
  const lengths = tokens.map(({ word }, at) => {
    const hit = numberAt(text, tokens, at);
    if (hit !== undefined) return hit.value * (monthsOf(wordAt(tokens, hit.to)) ?? 0);
    return ONE.has(word) ? (monthsOf(wordAt(tokens, at + 1)) ?? 0) : 0;
  });
  return Math.max(0, ...lengths);
}

function monthsOf(word: string): number | undefined {
  const unit = word.replace(/s$/u, '');
  return Object.hasOwn(MONTHS_IN, unit) ? MONTHS_IN[unit] : undefined;
}
