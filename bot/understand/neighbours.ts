import { findPhrases, indexPhrases } from './phrases.ts';
import { spanOf, type Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { NEIGHBOUR_HELPS, NEIGHBOUR_NAMES } from './words/en/neighbours.ts';

const NAMES = indexPhrases({ neighbour: NEIGHBOUR_NAMES }, { plurals: 'matter' });
const HELPS = indexPhrases({ helps: NEIGHBOUR_HELPS }, { plurals: 'matter' });
const MY_DOOR =
  /(?:at )?(?:number|no\.?|flat) ?\d{1,3}[a-z]?\b[^.!?\n]{0,30}\b(?:i['’]?m|we['’]?re|i am|we are) (?:at |in )?(?:number |no\.? ?|flat )?\d/iu;

/** Where a text says that a neighbour does it; a neighbour who saw it or was told does not. */
export function findNeighbours(text: string, tokens: readonly Token[]): readonly Span[] {
  const helps = findPhrases(tokens, HELPS);
  const named = findPhrases(tokens, NAMES)
    .filter(({ from, to }) => !helps.some((help) => help.from < to && from < help.to))
    .map((hit) => spanOf(tokens, hit));
  const doors = MY_DOOR.exec(text);
  return doors === null ? named : [...named, { start: doors.index, end: doors.index + doors[0].length }];
}
