import { NEGATIONS } from './markers.ts';
import type { Match } from './matcher.ts';
import { BREAK } from './pattern.ts';
import { namesADenial } from './patterns.ts';

const REACH = 4; // words between a negation and what it denies
const NEW_CLAUSE: ReadonlySet<string> = new Set(
  [BREAK].concat('i he she they we you it but and because or my if me who since after'.split(' ')),
);
/** Who something else is told of: what begins with one of these is denied only as what somebody thinks or says. */
const SUBJECTS: ReadonlySet<string> = new Set('i he she they we someone'.split(' '));
const THOUGHT_OR_SAID: ReadonlySet<string> = new Set(
  'think believe know say said saying tell told mean true sure like see seen hear heard notice that'.split(' '),
);

/**
 * Tells whether a danger that a rule found is denied: "I am not going to hurt myself", "he has never hit me". What is told of somebody
 * behind another denial is not: "I can't talk, he has a knife".
 */
export function isDenied(words: readonly string[], match: Match): boolean {
  return isDeniedBefore(words, match.first) || isDeniedWithin(words, match);
}

function isDeniedBefore(words: readonly string[], first: number): boolean {
  const before = words.slice(Math.max(0, first - REACH), first).reverse();
  const clause = before.findIndex((word) => NEW_CLAUSE.has(word));
  const said = clause < 0 ? before : before.slice(0, clause);
  const denial = said.findIndex((word, at) => NEGATIONS.has(word) || isNobody(word, said[at + 1]));
  if (denial <= 0 || !SUBJECTS.has(words[first] ?? '')) return denial >= 0;
  return said.slice(0, denial).some((word) => THOUGHT_OR_SAID.has(word));
}

/** "Nobody is in danger"; of words in turned order, the one before comes next. */
function isNobody(word: string, before: string | undefined): boolean {
  return word === 'nobody' || word === 'noone' || (word === 'one' && before === 'no');
}

/** A denial that stands in a gap of a phrase that names none. */
function isDeniedWithin(words: readonly string[], { pattern, first, last }: Match): boolean {
  return !namesADenial(pattern) && words.slice(first, last + 1).some((word) => NEGATIONS.has(word));
}
