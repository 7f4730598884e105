import type { Recurrence } from '../../../dialogs/answers.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { wordAt, type Token } from '../text/tokens.ts';
import { AMOUNTS } from '../words/en/numbers.ts';
import { OCCASIONS, RATE_PERIODS, WEEKDAYS } from '../words/en/rates.ts';
import { ORDINAL_WORDS } from '../words/en/times.ts';

type Rate = NonNullable<Recurrence['rate']>;

/** "Three nights in a row", "the third weekend running", "4 times this week": how often it has come of late. */
export function runningRates(tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const count = countAt(wordAt(tokens, from));
  if (count === undefined || count < 2) return [];
  const isThisWeek = [1, 2, 3].map((step) => wordAt(tokens, from + step)).join(' ') === 'times this week';
  if (isThisWeek) return [{ code: 'several-a-week', from, to: from + 4 }];
  const code = rateOf(wordAt(tokens, from + 1));
  const tail = TAILS.find((words) => words.every((word, at) => wordAt(tokens, from + 2 + at) === word));
  return code === undefined || tail === undefined ? [] : [{ code, from, to: from + 2 + tail.length }];
}

function countAt(word: string): number | undefined {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1]);
  return ORDINAL_WORDS[word] ?? AMOUNTS[word] ?? (Number.isNaN(number) ? undefined : number);
}

function rateOf(word: string): Rate | undefined {
  if (WEEKDAYS.includes(word) || ['week', 'weekend'].includes(RATE_PERIODS[word] ?? '')) return 'weekly';
  return OCCASIONS.has(word) && !word.startsWith('time') ? 'daily' : undefined;
}

const TAILS = ['running', 'in a row', 'on the trot', 'on the bounce'].map((words) => words.split(' '));

/** "Used to be once a week, now it's every day": the one before is over. */
export function isOverByNow(tokens: readonly Token[], { from, to }: PhraseHit, hits: readonly PhraseHit[]): boolean {
  const isPast = [1, 2, 3, 4, 5].some((back) => WAS.has(wordAt(tokens, from - back)));
  const isNow = (hit: PhraseHit): boolean =>
    hit.from >= to && [1, 2, 3].some((back) => wordAt(tokens, hit.from - back) === 'now');
  return isPast && hits.some(isNow);
}
const WAS = new Set(['was', 'used', 'were', 'started']);
