import { foldedWords } from '../classifier/folded-words.ts';
import type { Knows } from '../classifier/known-words.ts';

/** How much of a text each language knows, as shares of its words. */
export interface LanguagesIn {
  readonly english: number;
  readonly other: number; // the language beside English that knows most
  readonly strange: number; // what that language knows and English does not
  readonly which: number | undefined; // its place among the others; undefined where none knows a word that English does not
}

const MOST = 2000; // characters; a language shows itself long before

const ENOUGH = 0.25; // strange words that another language knows, of all: fewer are names and slips
const MOSTLY = 0.5; // of the strange words

/** What is known of a language beside English: the words that its phrases hold, and those that are among its everyday ones however they are spelt. */
export interface KnownTongue {
  readonly knows: Knows;
  readonly glosses: Knows;
}

/** True of a text that has words of the language which its writer is known to write; of few words others may know as many. */
export function isTheirs(text: string, english: Knows, theirs: Knows): boolean {
  const { strange, words } = strangeWords(text, english);
  const known = strange.filter(theirs).length;
  return strange.length >= ENOUGH * words.length && known > 0 && known >= MOSTLY * strange.length;
}

function strangeWords(
  text: string,
  english: Knows,
): { readonly words: readonly string[]; readonly strange: readonly string[] } {
  const words = foldedWords(text.slice(0, MOST)).filter((word) => !/^\d+$/.test(word));
  return { words, strange: words.filter((word) => !english(word)) };
}

/**
 * Tells what English and the others know of a text. What English knows says nothing about another language. Where phrases
 * hold hardly any of many strange words, everyday words are looked up as well: Arabic in Latin letters is half of it
 * words that English has too.
 */
export function languagesIn(text: string, english: Knows, others: readonly KnownTongue[]): LanguagesIn {
  const { words, strange } = strangeWords(text, english);
  if (strange.length === 0) return { english: 1, other: 0, strange: 0, which: undefined };
  const byPhrases = bestOf(
    others.map(({ knows }) => knows),
    strange,
  );
  const isUnknown = strange.length >= FEWEST_UNKNOWN && byPhrases.count < MOSTLY * strange.length;
  const best = isUnknown ? byEveryday(others, strange, words.length, byPhrases) : byPhrases;
  const { knows } = best;
  return {
    english: 1 - strange.length / words.length,
    other: knows === undefined ? 0 : words.filter(knows).length / words.length,
    strange: best.count / words.length,
    which: best.which,
  };
}
const FEWEST_UNKNOWN = 2; // words, before everyday ones are looked up

/** The language whose everyday words are most of the strange ones; where they are fewer than half of all, every one of them has to be. */
function byEveryday(others: readonly KnownTongue[], strange: readonly string[], words: number, byPhrases: Best): Best {
  const isMostlyStrange = strange.length >= MOSTLY * words;
  const isEnough = strange.length >= FEWEST_TOGETHER && strange.length >= ENOUGH * words;
  if (!isMostlyStrange && !isEnough) return byPhrases;
  const best = bestOf(others.map(eitherWay), strange);
  return isMostlyStrange || best.count === strange.length ? best : byPhrases;
}
const FEWEST_TOGETHER = 3; // words: English holds "men" and "mesh" as well, and a language is no chance that knows all the rest

function eitherWay({ knows, glosses }: KnownTongue): Knows {
  return (word) => knows(word) || glosses(word);
}

interface Best {
  readonly count: number; // of the strange words
  readonly which: number | undefined;
  readonly knows: Knows | undefined;
}

function bestOf(others: readonly Knows[], strange: readonly string[]): Best {
  const counts = others.map((knows) => strange.filter(knows).length);
  const count = Math.max(0, ...counts);
  const which = count === 0 ? undefined : counts.indexOf(count);
  return { count, which, knows: which === undefined ? undefined : others[which] };
}

/** True of a text that another language knows better than English does. */
export function isElsewhere({ english, other, strange }: LanguagesIn): boolean {
  return strange >= ENOUGH && other > english;
}

/** True of a text that another language has a part in. */
export function hasOther({ strange }: LanguagesIn): boolean {
  return strange >= ENOUGH;
}
