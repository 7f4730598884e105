import type { Facts } from '../../../dialogs/facts.ts';
import { numberAt } from '../text/numbers.ts';
import { tokenise, wordAt } from '../text/tokens.ts';

const TIMES = new Set(['time', 'times', 'report', 'reports']);
const LENGTHS = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']);
const FEW = 4; // words of "about 5, I think"

/** Whether the number of times in a text is what the partnership asks for before a case review; undefined where it holds none. */
export function isTimesEnough(text: string, { partnership }: Facts): boolean | undefined {
  const times = timesIn(text);
  return times === undefined ? undefined : times >= partnership.caseReview.reports;
}

/** "4 times since August", "I made three reports"; in a few words the number alone, unless it is a length of time. */
function timesIn(text: string): number | undefined {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = numberAt(text, tokens, at);
    const after = hit === undefined ? '' : wordAt(tokens, hit.to);
    if (hit !== undefined && (TIMES.has(after) || (tokens.length <= FEW && !LENGTHS.has(after)))) return hit.value;
  }
  return undefined;
}
