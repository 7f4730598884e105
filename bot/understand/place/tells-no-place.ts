import { PEOPLE } from '../words/en/people.ts';
import { ARTICLES, PLACE_LEADS } from '../words/en/places.ts';
import {
  IT_DOES,
  IT_ITSELF,
  NO_PLACE_AFTER_LEAD,
  PLACE_BY_ITSELF,
  TELLS_US,
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

/** "My kids", "the lads", "the police". */
function isSomebody(article: string, who: string): boolean {
  return ARTICLES.has(article) && [PEOPLE, WHO_IS_MEANT, WHO_IS_TOLD].some((people) => people.has(who));
}

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
