import { PEOPLE } from '../words/en/people.ts';
import { tokenise } from '../text/tokens.ts';
import { findKinds } from '../topics/kinds.ts';
import { isLandmark } from './landmarks.ts';
import { OWN } from '../words/en/safe-contact.ts';
import { ARTICLES, LANDMARK_STARTS, PLACE_LEADS, STREET_TYPES } from '../words/en/places.ts';
import {
  IT_DOES,
  IT_ITSELF,
  LEFT_BEHIND,
  NO_PLACE_AFTER_LEAD,
  PLACE_BY_ITSELF,
  SIGHTS,
  TELLS_US,
  THOSE_TOLD_OF,
  WHAT_IS_OURS,
  WHO_ACTS,
  WHO_IS_MEANT,
  WHO_IS_TOLD,
} from '../words/en/tellings.ts';

const FEWEST = 3; // words

/** Tells whether the words of an answer say who did what, or ask for something to be kept quiet, and nothing of where: "he punched me", "they swore at my kids", "don't tell my husband". */
export function tellsNoPlace(words: readonly string[]): boolean {
  return (tellsOfSomebody(words) || isWish(words)) && !words.some((_word, at) => isPlaced(words, at));
}

function tellsOfSomebody(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (words.length < FEWEST) return false;
  return WHO_ACTS.has(first) || IT_DOES.has(IT_ITSELF.has(first) ? second : isSomebody(first, second) ? third : '');
}

/** "My kids", "the lads", "the police", "my car". */
function isSomebody(article: string, who: string): boolean {
  return ARTICLES.has(article) && [PEOPLE, WHO_IS_MEANT, WHO_IS_TOLD, WHAT_IS_OURS].some((told) => told.has(who));
}

/** Tells whether a few words say who it is or what goes on, and nothing of where: "bunch of year 11s", "loud music", "the same lot". */
export function tellsWhoOrWhat(text: string): boolean {
  const tokens = tokenise(text.slice(0, LONGEST));
  const words = tokens.map(({ word }) => word);
  const isNamed = words.some((word) => [PEOPLE, THOSE_TOLD_OF, LEFT_BEHIND].some((told) => told.has(word)));
  const isTold = isNamed || findKinds(tokens).length > 0;
  return isTold && !isSomebodys(words) && !words.some((word, at) => isPlaced(words, at) || isSight(word));
}
const LONGEST = 200; // characters

/** "My sister's": where somebody lives, and not who it was. */
const isSomebodys = ([first = '', ...others]: readonly string[]): boolean => others.length === 1 && OWN.has(first);

/** "The lads' club", "the drug den by the bridge": a street or what may be met at. */
function isSight(word: string): boolean {
  return (
    STREET_TYPES.has(word) ||
    SIGHTS.has(word) ||
    (isLandmark(word) && !LANDMARK_STARTS.has(word)) ||
    NUMBERED.test(word)
  );
}
const NUMBERED = /^(?:\d+[a-rt-z]?|[abm]\d{1,4})$/u; // "year 11s" are no house

/** "Please don't tell my husband". */
function isWish(words: readonly string[]): boolean {
  const [first, second = ''] = words.filter((word) => word !== 'please');
  return first === 'dont' && TELLS_US.has(second);
}

/** A word that is a place by itself, or leads to one: "in the alley", but not "at my kids" and not "smash my face in". */
function isPlaced(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (PLACE_BY_ITSELF.has(word)) return true;
  const led = words.slice(at + 1).find((next) => !ARTICLES.has(next));
  return (
    PLACE_LEADS.has(word) && led !== undefined && !NO_PLACE_AFTER_LEAD.has(led) && !PEOPLE.has(led) && !/\d/u.test(led)
  );
}
