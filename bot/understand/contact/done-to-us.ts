import { wordAt, type Token } from '../text/tokens.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { ARTICLES, A_WHILE, DONE_BY_OTHERS, GOES_ON, NAMING, TO_US } from '../words/en/safe-contact.ts';
import { goesWithWish, isBeforeATime } from './wish-words.ts';

/** "He shouts and calls me stupid", "my ex is ringing me", "they call me a liar": what is done to somebody, and no wish. */
export function isDoneToUs(tokens: readonly Token[], from: number, to: number): boolean {
  if (!TO_US.has(wordAt(tokens, to)) || AGAINST_CONTACT.has(wordAt(tokens, from - 1))) return false;
  const isNamed = isNameCalled(tokens, from, to + 1) || isCalledSomething(tokens, to + 1);
  return DONE_BY_OTHERS.has(wordAt(tokens, from)) || isGoingOn(tokens, from, to) || isNamed;
}

/** "Is ringing me", "texting me threats". */
function isGoingOn(tokens: readonly Token[], from: number, to: number): boolean {
  const after = wordAt(tokens, to + 1);
  const isTold = GOES_ON.has(wordAt(tokens, from - 1)) || (from === 0 && after !== '' && !mayGoOn(after));
  return wordAt(tokens, from).endsWith('ing') && isTold;
}

/** "Call me a liar", but not "call me a bit later". */
function isCalledSomething(tokens: readonly Token[], behind: number): boolean {
  return ARTICLES.has(wordAt(tokens, behind)) && !A_WHILE.has(wordAt(tokens, behind + 1));
}

/** "Call me stupid", "calling me the p word". */
function isNameCalled(tokens: readonly Token[], from: number, behind: number): boolean {
  const isWord = wordAt(tokens, behind) === 'the' && wordAt(tokens, behind + 1).length === 1;
  return /^call(?:ing)?$/u.test(wordAt(tokens, from)) && (isWord || NAMING.has(wordAt(tokens, behind)));
}

/** "Texting me is best", "ringing me at 6", but not "emailing me threats" or "phoning me all night". */
function mayGoOn(word: string): boolean {
  return word !== 'all' && (goesWithWish(word) || isBeforeATime(word));
}
