import { numberAt } from '../text/numbers.ts';
import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AROUND_COUNT, AROUND_HAVING, COUNTED } from '../words/en/told-alone.ts';

const AROUND: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_COUNT, ...AROUND_HAVING]);

/** Tells whether a message says how many houses or people there are, or children somebody has, and nothing else: "about 12 houses", "me and 2 kids". */
export function tellsOnlyCount(text: string): boolean {
  const tokens = tokenise(text);
  const numbers = tokens.flatMap((_token, at) => numberAt(text, tokens, at) ?? []);
  const others = tokens.filter((_token, at) => !numbers.some(({ from, to }) => from <= at && at < to));
  const isCounted = numbers.length > 0 && others.some(({ word }) => COUNTED.has(word));
  return isCounted && others.every(({ word }) => COUNTED.has(word) || AROUND.has(word));
}
