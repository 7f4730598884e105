import type { Recurrence } from '../../../dialogs/answers.ts';
import { isDenied, REACH, type Reach } from '../text/denied.ts';
import { numberAt } from '../text/numbers.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { aroundWord, wordAt, type Token } from '../text/tokens.ts';
import { EACH, MOSTLY, OCCASIONS, RATE_PERIODS, RATES, WEEKDAYS } from '../words/en/rates.ts';
import { dayOf, daySpans } from './day-spans.ts';
import { isOverByNow, runningRates } from './running-rates.ts';
import { MISSPELT_DAYS } from '../words/en/times.ts';

type Rate = NonNullable<Recurrence['rate']>;

/** How residents say how often. */
const RATE_INDEX = indexPhrases(RATES, { plurals: 'matter' });
const DAY_NAMES = new Set(WEEKDAYS);

/** Every sign of how often something happens: listed phrases ("most nights") and made ones ("three evenings a week", "each Thursday", "10 quid a week"). */
export function findRates(text: string, tokens: readonly Token[]): readonly PhraseHit<Rate>[] {
  const made = tokens.flatMap((_token, at) => [
    ...counted(text, tokens, at),
    ...eachOf(tokens, at),
    ...perPeriod(text, tokens, at),
    ...daySpans(text, tokens, at),
    ...everySome(text, tokens, at),
    ...dayParts(tokens, at),
    ...ofTheMonth(tokens, at),
    ...runningRates(tokens, at),
  ]);
  const listed = findPhrases(tokens, RATE_INDEX).filter(
    (hit) => !made.some((one) => one.from <= hit.from && hit.to <= one.to),
  );
  const hits = [...listed, ...made, ...dayNames(tokens)]
    .filter((hit) => !isDenied({ text, tokens }, hit, hit.code === 'once' ? FIRST : REACH.rate)) // "it's not every night, just weekends"
    .map((hit) => softened(tokens, hit))
    .sort((left, right) => left.from - right.from || right.to - left.to);
  const late = hits.filter((hit) => !isOverByNow(tokens, hit, hits));
  return [...late, ...onTwoDays(text, tokens, late)];
}

/** "It isn't the first time." */
const FIRST: Reach = { ...REACH.rate, before: 2 };

/** "Every Friday and Saturday", "of a Tuesday and again of a Friday": two days of each week. */
function onTwoDays(
  text: string,
  tokens: readonly Token[],
  hits: readonly PhraseHit<Rate>[],
): readonly PhraseHit<Rate>[] {
  return hits.flatMap((hit): readonly PhraseHit<Rate>[] => {
    const first = dayOf(wordAt(tokens, hit.to - 1)) ?? dayOf(wordAt(tokens, hit.to - 2));
    if (hit.code !== 'weekly' || first === undefined || !/^ ?(?:,|and|&|or)/u.test(behind(text, tokens, hit.to)))
      return [];
    let at = hit.to;
    while (at < hit.to + 5 && BETWEEN_DAYS.has(wordAt(tokens, at))) at += 1;
    const second = dayOf(wordAt(tokens, at));
    if (second === undefined || second === first) return [];
    return [
      { code: 'several-a-week', from: hit.from, to: PARTS_OF_DAYS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1 },
    ];
  });
}

/** What may stand between the days of a habit. */
export const BETWEEN_DAYS: ReadonlySet<string> = new Set([
  'and',
  'n',
  'or',
  'again',
  'of',
  'on',
  'a',
  'every',
  'each',
  'then',
  'also',
  'the',
]);
const PARTS_OF_DAYS = new Set('night nights evening evenings morning mornings afternoon afternoons'.split(' '));

function behind(text: string, tokens: readonly Token[], to: number): string {
  return text.slice(tokens[to - 1]?.end ?? text.length);
}

/** "four mornings out of seven", "5 days a week", "twice a month", "three or four times each week". */
function counted(text: string, tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const number = amountAt(text, tokens, from);
  if (number === undefined) return [];
  const at = OCCASIONS.has(wordAt(tokens, number.to)) ? number.to + 1 : number.to;
  if (at === number.to && !number.isTimes) return [];
  const outOf = /^out of (?<all>\w+)$/u.exec([0, 1, 2].map((offset) => wordAt(tokens, at + offset)).join(' '));
  if (outOf !== null) return outOfDays(number.value, outOf.groups?.['all'] ?? '', from, at + 3);
  return perPart(tokens, number.value, from, at);
}

/** "A week", "per month", "weekly" behind an amount. */
function perPart(tokens: readonly Token[], count: number, from: number, at: number): readonly PhraseHit<Rate>[] {
  const adverb = ADVERBS[wordAt(tokens, at)];
  if (adverb !== undefined) return [{ code: rateOf(count, adverb), from, to: at + 1 }];
  const isLinked = EACH.has(wordAt(tokens, at)) || ['a', 'per', 'in'].includes(wordAt(tokens, at));
  const period = isLinked ? RATE_PERIODS[wordAt(tokens, at + 1)] : undefined;
  return period === undefined ? [] : [{ code: rateOf(count, period), from, to: at + 2 }];
}

/** "Four mornings out of seven", "three days out of five". */
function outOfDays(count: number, all: string, from: number, to: number): readonly PhraseHit<Rate>[] {
  if (all === 'seven' || all === '7') return [{ code: rateOf(count, 'week'), from, to }];
  return /^(?:five|5|six|6|ten|10)$/u.test(all) ? [{ code: 'several-a-week', from, to }] : [];
}

/** "thrice weekly". */
const ADVERBS: Readonly<Record<string, 'day' | 'week' | 'month'>> = { daily: 'day', weekly: 'week', monthly: 'month' };

const NAMED_AMOUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, several: 4, few: 3, many: 4 };

function amountAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly to: number; readonly isTimes: boolean } | undefined {
  const named = NAMED_AMOUNTS[wordAt(tokens, from)];
  if (named !== undefined) return { value: named, to: from + 1, isTimes: named < 4 && wordAt(tokens, from) !== 'few' };
  const times = /^(\d)x$/u.exec(wordAt(tokens, from))?.[1];
  if (times !== undefined) return { value: Number(times), to: from + 1, isTimes: true };
  const number = numberAt(text, tokens, from);
  if (number === undefined) return undefined;
  const second = ['or', 'to'].includes(wordAt(tokens, number.to)) ? numberAt(text, tokens, number.to + 1) : undefined;
  return { value: number.value, to: second?.to ?? number.to, isTimes: false };
}

function rateOf(count: number, period: 'day' | 'week' | 'fortnight' | 'month' | 'year'): Rate {
  if (period === 'day' || (period === 'week' && count >= 7)) return 'daily';
  if (period === 'week') return count >= 2 ? 'several-a-week' : 'weekly';
  if (period === 'fortnight') return count >= 2 ? 'weekly' : 'sometimes';
  return period === 'month' && count >= 4 ? 'weekly' : 'sometimes';
}

/** "every single Tuesday", "most bin days", "usually a Friday", "Friday nights". */
function eachOf(tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const opening = wordAt(tokens, from);
  if (opening === 'a' || opening === 'an') return onADay(tokens, from);
  const isEach = EACH.has(opening) || opening === 'most';
  if (!isEach && !MOSTLY.has(opening)) return [];
  return dayAfter(tokens, from, opening, isEach);
}

function dayAfter(
  tokens: readonly Token[],
  from: number,
  opening: string,
  isEach: boolean,
): readonly PhraseHit<Rate>[] {
  let at = from + 1;
  while (BEFORE_A_DAY.has(wordAt(tokens, at))) at += 1;
  const between = tokens.slice(from + 1, at).map(({ word }) => word);
  const isOther = opening !== 'most' && between.some((word) => SKIPPING.has(word));
  const isMost = [opening, ...between].some((word) => OF_A_WEEK.has(word));
  const code =
    between.includes('bin') && wordAt(tokens, at) === 'day'
      ? 'weekly'
      : rateOfDay(wordAt(tokens, at), isOther, isEach, isMost);
  if (code === undefined) return [];
  const ofMonth = ['of', 'the', 'month'].every((word, offset) => wordAt(tokens, at + 1 + offset) === word);
  return [{ code, from, to: at + (ofMonth ? 4 : 1) }];
}
const SKIPPING = new Set('other second third fourth last first 2nd 3rd 4th 1st'.split(' '));
const OF_A_WEEK = new Set('most school week working work'.split(' '));
const BEFORE_A_DAY = new Set([
  'single',
  'a',
  'on',
  'bloody',
  'blinking',
  'of',
  'the',
  'damn',
  'flipping',
  'bin',
  ...SKIPPING,
  ...OF_A_WEEK,
]);

function rateOfDay(written: string, isOther: boolean, isEach: boolean, isMost: boolean): Rate | undefined {
  const word = MISSPELT_DAYS[written] ?? written;
  if (DAY_NAMES.has(word)) return isOther ? 'sometimes' : 'weekly';
  if (!isEach || !OCCASIONS.has(word) || word.startsWith('time')) return undefined;
  return isMost || isOther ? 'several-a-week' : 'daily';
}

/** "Nearly every day" and "every night bar Sunday" are less than daily. */
function softened(tokens: readonly Token[], hit: PhraseHit<Rate>): PhraseHit<Rate> {
  const nearly =
    NEARLY.has(wordAt(tokens, hit.from - 1)) ||
    (wordAt(tokens, hit.from - 1) === 'much' && wordAt(tokens, hit.from - 2) === 'pretty');
  if (hit.code !== 'daily') return hit;
  const to = BARRING.has(wordAt(tokens, hit.to)) ? barred(tokens, hit.to + 1) : hit.to;
  return nearly || to > hit.to ? { ...hit, to, code: 'several-a-week' } : hit;
}

/** The end of "bar Sunday", "apart from on a Monday". */
function barred(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BEFORE_BARRED.has(wordAt(tokens, at))) at += 1;
  return DAY_NAMES.has(wordAt(tokens, at)) ? at + 1 : from;
}
const BEFORE_BARRED = new Set(['for', 'from', 'on', 'a', 'the']);
const NEARLY = new Set(['nearly', 'almost', 'practically', 'virtually', 'near']);
const BARRING = new Set(['bar', 'except', 'barring', 'apart', 'excepting']);

/** "Tuesday evenings", "Friday and Saturday nights". */
function dayParts(tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  if (!DAY_NAMES.has(wordAt(tokens, from)) || wordAt(tokens, from).startsWith('week')) return [];
  if (PARTS.has(wordAt(tokens, from + 1))) return [{ code: 'weekly', from, to: from + 2 }];
  const isPair = wordAt(tokens, from + 1) === 'and' && DAY_NAMES.has(wordAt(tokens, from + 2));
  return isPair && PARTS.has(wordAt(tokens, from + 3)) ? [{ code: 'several-a-week', from, to: from + 4 }] : [];
}
const PARTS = new Set(['mornings', 'afternoons', 'evenings', 'nights', 'lunchtimes', 'teatimes']);

/** "The first Saturday of the month". */
function ofTheMonth(tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const isOne = SKIPPING.has(wordAt(tokens, from)) && DAY_NAMES.has(wordAt(tokens, from + 1));
  if (!isOne || wordAt(tokens, from + 2) !== 'of' || wordAt(tokens, from + 4) !== 'month') return [];
  return ['the', 'every', 'each'].includes(wordAt(tokens, from + 3)) ? [{ code: 'sometimes', from, to: from + 5 }] : [];
}

/** "Every two weeks", "every 2 days", "once every three hours". */
function everySome(text: string, tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const number = EACH.has(wordAt(tokens, from)) ? numberAt(text, tokens, from + 1) : undefined;
  if (number === undefined || number.value < 2) return [];
  const code = EVERY_SOME[wordAt(tokens, number.to)];
  if (code === undefined) return [];
  return [{ code: code === 'several-a-week' && number.value > 4 ? 'weekly' : code, from, to: number.to + 1 }];
}
const EVERY_SOME: Readonly<Record<string, Rate>> = {
  minutes: 'daily',
  hours: 'daily',
  days: 'several-a-week',
  nights: 'several-a-week',
  weeks: 'sometimes',
  weekends: 'sometimes',
  months: 'sometimes',
};

/** "Mondays", "Tuesdays and Thursdays", "weekdays". */
function dayNames(tokens: readonly Token[]): readonly PhraseHit<Rate>[] {
  const plural = tokens.flatMap(({ word }, at) =>
    /^(?:mon|tues|wednes|thurs|fri|satur|sun|week)days$/u.test(word) && wordAt(tokens, at + 1) !== 'ago' ? [at] : [],
  );
  const [first, second] = plural;
  if (first === undefined) return [];
  const names = new Set(plural.map((at) => wordAt(tokens, at)));
  return [
    {
      code: names.size > 1 || names.has('weekdays') ? 'several-a-week' : 'weekly',
      from: first,
      to: (second !== undefined && second - first <= 2 ? second : first) + 1,
    },
  ];
}

/** "on a Saturday, "of a Friday night": a day of any week. */
function onADay(tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const isDay = DAY_NAMES.has(wordAt(tokens, from + 1)) && !/^we?e?k$/u.test(wordAt(tokens, from + 1));
  return isDay && ['on', 'of'].includes(wordAt(tokens, from - 1))
    ? [{ code: 'weekly', from: from - 1, to: from + 2 }]
    : [];
}

/** "10 quid a week", its money blotted out already: what is taken or done by the week comes by the week. */
function perPeriod(text: string, tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const period = RATE_PERIODS[wordAt(tokens, from + 1)];
  if (period === undefined || period === 'month' || period === 'year') return [];
  const linked = ['a', 'per', 'every', 'each'].includes(wordAt(tokens, from));
  const isMoney = linked && /• ?$/u.test(aroundWord(text, tokens, from).before.slice(-2));
  return isMoney ? [{ code: rateOf(1, period), from, to: from + 2 }] : [];
}
