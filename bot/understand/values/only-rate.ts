import { findRates } from '../time/rates.ts';
import { tokenise } from '../text/tokens.ts';
import { AROUND_COUNT } from '../words/en/told-alone.ts';
import { FILLERS } from '../words/en/acts.ts';

const AROUND: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_COUNT, 'happens', 'usually', 'mostly']);

/** Tells whether a message only says how often: "every day", "about twice a week". Of nothing told before, it may be of anything. */
export function tellsOnlyRate(text: string): boolean {
  const tokens = tokenise(text);
  const rates = findRates(text, tokens);
  const isCovered = (at: number): boolean => rates.some(({ from, to }) => from <= at && at < to);
  return rates.length > 0 && tokens.every(({ word }, at) => isCovered(at) || AROUND.has(word));
}
