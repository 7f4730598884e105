import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AROUND_COUNT } from '../words/en/told-alone.ts';
import { findMoney } from './money.ts';

const AROUND: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_COUNT]);

/** Tells whether a message names a sum and nothing else: "about 300 pounds". It does not say that the money has gone. */
export function tellsOnlySum(text: string): boolean {
  const tokens = tokenise(text);
  const sums = findMoney(text, tokens);
  const rest = tokens.filter(({ start, end }) => !sums.some((sum) => sum.start <= start && end <= sum.end));
  return sums.length > 0 && rest.every(({ word }) => AROUND.has(word));
}
