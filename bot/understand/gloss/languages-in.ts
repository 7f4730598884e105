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

/** Tells what English and the others know of a text. What English knows says nothing about another language. */
export function languagesIn(text: string, english: Knows, others: readonly Knows[]): LanguagesIn {
  const { words, strange } = strangeWords(text, english);
  if (strange.length === 0) return { english: 1, other: 0, strange: 0, which: undefined };
  const counts = others.map((knows) => strange.filter(knows).length);
  const most = Math.max(0, ...counts);
  const which = most === 0 ? undefined : counts.indexOf(most);
  const knows = which === undefined ? undefined : others[which];
  return {
    english: 1 - strange.length / words.length,
    other: knows === undefined ? 0 : words.filter(knows).length / words.length,
    strange: most / words.length,
    which,
  };
}

/** True of a text that another language knows better than English does. */
export function isElsewhere({ english, other, strange }: LanguagesIn): boolean {
  return strange >= ENOUGH && other > english;
}

/** True of a text that another language has a part in. */
export function hasOther({ strange }: LanguagesIn): boolean {
  return strange >= ENOUGH;
}
