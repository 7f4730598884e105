import type { Recurrence } from '../../dialogs/topic.ts';
import { numberAt } from './numbers.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './phrases.ts';
import { aroundWord, wordAt, type Token } from './tokens.ts';
import { EACH, MOSTLY, OCCASIONS, RATE_PERIODS, WEEKDAYS } from './words/en/rates.ts';
import { RATES } from './words/en/times.ts';

type Rate = Recurrence['rate'];
const INDEX = indexPhrases(RATES, { plurals: 'matter' });
const DAY_NAMES = new Set(WEEKDAYS);

/** Every sign of how often something happens: listed phrases ("most nights") and made ones ("three evenings a week", "each Thursday", "10 quid a week"). */
export function findRates(text: string, tokens: readonly Token[]): readonly PhraseHit<Rate>[] {
  const made = tokens.flatMap((_token, at) => [
    ...counted(text, tokens, at),
    ...eachOf(tokens, at),
    ...perPeriod(text, tokens, at),
  ]);
  const listed = findPhrases(tokens, INDEX).filter(
    (hit) => !made.some((one) => one.from <= hit.from && hit.to <= one.to),
  );
  return [...listed, ...made, ...dayNames(tokens)]
    .map((hit) => softened(tokens, hit))
    .sort((left, right) => left.from - right.from || right.to - left.to);
}

/** "four mornings out of seven", "5 days a week", "twice a month", "three or four times each week". */
function counted(text: string, tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const number = amountAt(text, tokens, from);
  if (number === undefined) return [];
  const at = OCCASIONS.has(wordAt(tokens, number.to)) ? number.to + 1 : number.to;
  if (at === number.to && !number.isTimes) return [];
  if (/^out of (?:seven|7)$/u.test([0, 1, 2].map((offset) => wordAt(tokens, at + offset)).join(' ')))
    return [{ code: rateOf(number.value, 'week'), from, to: at + 3 }];
  const isLinked = EACH.has(wordAt(tokens, at)) || ['a', 'per', 'in'].includes(wordAt(tokens, at));
  const period = isLinked ? RATE_PERIODS[wordAt(tokens, at + 1)] : undefined;
  return period === undefined ? [] : [{ code: rateOf(number.value, period), from, to: at + 2 }];
}

function amountAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly to: number; readonly isTimes: boolean } | undefined {
  const named = { once: 1, twice: 2, thrice: 3, several: 4, few: 3, many: 4 }[wordAt(tokens, from)];
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
  let at = from + 1;
  while (BEFORE_A_DAY.has(wordAt(tokens, at))) at += 1;
  const isOther = tokens.slice(from, at).some(({ word }) => word === 'other');
  const code = rateOfDay(wordAt(tokens, at), isOther, isEach, opening === 'most');
  return code === undefined ? [] : [{ code, from, to: at + 1 }];
}
const BEFORE_A_DAY = new Set('single a on bloody blinking of the damn flipping other'.split(' '));

function rateOfDay(word: string, isOther: boolean, isEach: boolean, isMost: boolean): Rate | undefined {
  if (DAY_NAMES.has(word)) return isOther ? 'sometimes' : 'weekly';
  if (!isEach || !OCCASIONS.has(word) || word.startsWith('time')) return undefined;
  return isMost || isOther ? 'several-a-week' : 'daily';
}

/** "Nearly every day" and "every night bar Sunday" are less than daily. */
function softened(tokens: readonly Token[], hit: PhraseHit<Rate>): PhraseHit<Rate> {
  const nearly =
    NEARLY.has(wordAt(tokens, hit.from - 1)) ||
    (wordAt(tokens, hit.from - 1) === 'much' && wordAt(tokens, hit.from - 2) === 'pretty');
  const isBut = BARRING.has(wordAt(tokens, hit.to));
  return hit.code === 'daily' && (nearly || isBut) ? { ...hit, code: 'several-a-week' } : hit;
}
const NEARLY = new Set(['nearly', 'almost', 'practically', 'virtually', 'near']);
const BARRING = new Set(['bar', 'except', 'barring', 'apart', 'excepting']);

/** "Mondays", "Tuesdays and Thursdays", "weekdays". */
function dayNames(tokens: readonly Token[]): readonly PhraseHit<Rate>[] {
  const plural = tokens.flatMap(({ word }, at) =>
    /^(?:mon|tues|wednes|thurs|fri|satur|sun|week)days$/u.test(word) ? [at] : [],
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
  const linked = ['a', 'per', 'every', 'each'].includes(wordAt(tokens, from));
  const isMoney = /• ?$/u.test(aroundWord(text, tokens, from).before.slice(-2));
  return isMoney && linked && period !== undefined ? [{ code: rateOf(1, period), from, to: from + 2 }] : [];
}
