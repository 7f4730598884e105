import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { spanOf, type Span } from '../text/spans.ts';
import { wordAt, type Token } from '../text/tokens.ts';
import {
  BETWEEN_THEM,
  DWELLERS,
  NEIGHBOUR_GUARDS,
  NEIGHBOUR_HELPS,
  NEIGHBOUR_NAMES,
  NEARBY,
} from '../words/en/neighbours.ts';

const NAMES = indexPhrases({ neighbour: NEIGHBOUR_NAMES }, { plurals: 'matter', guards: NEIGHBOUR_GUARDS });
const PLACES = indexPhrases({ nearby: NEARBY }, { plurals: 'matter', slips: 'matter' });
const HELPS = indexPhrases({ helps: NEIGHBOUR_HELPS }, { plurals: 'matter', slips: 'matter' });
const MY_DOOR =
  /(?:at )?(?:number|no\.?|flat) ?\d{1,3}[a-z]?\b[^.!?\n]{0,30}\b(?:i['’]?m|we['’]?re|i am|we are) (?:at |in )?(?:number |no\.? ?|flat )?\d/iu;
const OUR_DOOR =
  /(?:ours is|mine is|we['’]?re|i['’]?m|we are|i am|mine['’]s|ours['’]s) (?:at |in )?(?:number |no\.? ?|flat )?\d{1,3}[a-z]?,? (?:and|but) (?:they|he|she|him|it|theirs|his|hers)(?:['’]?re|['’]?s| are| is|) (?:at |in )?(?:number |no\.? ?|flat )?\d|(?<![\p{L}])number \d{1,3}[a-z]?\. (?:i['’]?m|we['’]?re) (?:at )?number \d/iu;
const AT_A_NUMBER =
  /(?<![\p{L}])(?:(?:him|her|them|those|lot) (?:at|in) \d{1,3}|(?:man|woman|bloke|lad|fella|family|couple|chap|lady|people|boy|girl|guy) (?:at|in) (?:1[3-9]|[2-9]\d|[1-9]\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?(?:one|two|three|four|five|six|seven|eight|nine)?))(?![\p{L}\p{N}:.])(?! (?:o['’]?clock|am|pm|at night|in the))/giu;
const HOUSE_NUMBER =
  /(?:at|in|from) (?:number|no\.?|flat|num) ?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\p{N}])/giu;
const REACH = 5; // words between a person or a house and where they are

/** Where a text says that a neighbour does it; a neighbour who saw it or was told does not. */
export function findNeighbours(text: string, tokens: readonly Token[]): readonly Span[] {
  const helps = findPhrases(tokens, HELPS);
  const named = [...findPhrases(tokens, NAMES), ...dwellers(text, tokens)]
    .filter(({ from, to }) => !helps.some((help) => help.from < to && from < help.to))
    .map((hit) => spanOf(tokens, hit));
  const doors = [MY_DOOR.exec(text), OUR_DOOR.exec(text), ...text.matchAll(AT_A_NUMBER)].filter(
    (match) => match !== null,
  );
  return [...named, ...doors.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))];
}

/** A person or a house, and that it is near ours: "the family in the bungalow behind", "him at number 9", "lives two doors down". */
function dwellers(text: string, tokens: readonly Token[]): readonly Pick<PhraseHit, 'from' | 'to'>[] {
  const numbers = [...text.matchAll(HOUSE_NUMBER)].map(({ index, 0: words }) => ({
    from: tokens.findIndex(({ start }) => start >= index),
    to: tokens.findLastIndex(({ end }) => end <= index + words.length) + 1,
  }));
  return [...findPhrases(tokens, PLACES), ...numbers].flatMap(({ from, to }) => {
    let at = from - 1;
    while (at > from - REACH && BETWEEN_THEM.has(wordAt(tokens, at)) && !DWELLERS.has(wordAt(tokens, at))) at -= 1;
    const between = text.slice(tokens[Math.max(0, at)]?.end, tokens[from]?.start);
    return DWELLERS.has(wordAt(tokens, at)) && !/[.!?;\n]/u.test(between) ? [{ from: at, to }] : [];
  });
}
