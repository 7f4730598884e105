import { asks } from '../acts/questions.ts';
import { wordsIn } from '../text/tokens.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import {
  ASK_FIRST,
  BEFORE_A_GO_BETWEEN,
  BUSY,
  KEPT_BESIDE,
  KEPT_FROM,
  MUST_NOT_KNOW,
  NOT_THERE,
  OTHERS_ANSWER,
  SHARING_HANGS_ON,
  THROUGH_A_NAME,
  THROUGH_SOMEBODY,
  YES_ON_CONDITION,
} from '../words/en/leave-on-condition.ts';
import { ARTICLES, NAMING, OPENS_WITH_YES } from '../words/en/safe-contact.ts';
import { ONLY_TELLS } from '../words/en/refuses-contact.ts';
import { clausesOf } from './contact-clauses.ts';
import { isOfTimes } from './contact-talk.ts';
import { holdsReach, staysAnonymous } from './safe-contact.ts';

/* What answers whether somebody may be contacted by more than a yes or a no; each of an answer in English. */

/** Whether nobody is to know who writes. "Yes, but keep me anonymous", "yes, 07…, but I don't want to give my name" are leave on a condition, and no wish to stay unknown to us. */
export function staysUnknown(said: string): boolean {
  const givesNumber = OPENS_WITH_YES.test(said) && holdsReach(said);
  return staysAnonymous(said) && !YES_ON_CONDITION.test(said) && !givesNumber;
}

/** "Yes, but my wife will answer", "ok but I work nights": a yes that goes on with who else would answer or when, and with nothing that happened (S9). */
export function isOnlyOnCondition(said: string): boolean {
  const condition = said.replace(YES_ON_CONDITION, '');
  return condition !== said && (OTHERS_ANSWER.test(condition) || BUSY.test(condition) || keepsFrom(condition));
}

/** "Through my mum", "please call Anna": staff would speak with somebody else. "They call my mum names" wishes for nothing (S9). */
export function isThroughSomebody(said: string): boolean {
  const wish = said.replace(BEFORE_A_GO_BETWEEN, '');
  const found = [THROUGH_SOMEBODY, THROUGH_A_NAME].map((pattern) => pattern.exec(wish)).find((one) => one?.index === 0);
  const [next = ''] = wordsIn(wish.slice(found?.[0].length));
  return found !== undefined && !NAMING.has(next) && !ARTICLES.has(next) && refusesNothing(said);
}

export function namesGoBetween(said: string): boolean {
  return THROUGH_SOMEBODY.test(said) || THROUGH_A_NAME.test(said);
}

/** "I only want to report it": nobody is to be in touch for it. */
export function onlyTells(said: string): boolean {
  return ONLY_TELLS.has(wordsIn(said).join(' '));
}

/** "Ask me first", "don't tell my brother", "it's my mum's phone": what staff are to heed, and no leave yet. */
export function isOnlyHeeded(said: string): boolean {
  return [ASK_FIRST, OTHERS_ANSWER, NOT_THERE].some((pattern) => pattern.test(said)) || keepsFrom(said);
}

/** "Don't tell my brother", "my husband must not know": from whom it is to be kept, and no refusal of anything (S9). */
export function keepsFrom(said: string): boolean {
  return KEPT_FROM.test(said) || MUST_NOT_KNOW.test(said);
}

/** "07…, my husband must not know": the same beside how somebody can be reached. */
export function keepsFromBeside(said: string): boolean {
  return said.search(KEPT_BESIDE) !== -1;
}

/** "Don't ring before 9": of that time alone, and no wish for anything else. */
export function refusesAtTimes(said: string): boolean {
  const isAtTime = clausesOf(said).some(({ refused, time }) => refused.size > 0 && time !== undefined);
  return isAtTime && wordsIn(said).every(isOfTimes);
}

/** Whether a message answers by one of these, or tells who else would answer, however much it looks like a request. */
export function answersOnCondition(said: string): boolean {
  if (onlyTells(said)) return true;
  if (staysUnknown(said)) return !asks(said, false, undefined);
  return isOnlyHeeded(said) || isThroughSomebody(said) || isOnlyOnCondition(said);
}

/** Whether a message says what it hangs on who may know, and asks nothing: "only if you ask me", "without my name". */
export function hangsOn(said: string): boolean {
  const isCondition = SHARING_HANGS_ON.test(said) || (staysAnonymous(said) && YES_ON_CONDITION.test(said));
  return isCondition && !asks(said, false, undefined) && wordsIn(said).length <= LONGEST;
}
const LONGEST = 12; // words: more tell of something else

function refusesNothing(said: string): boolean {
  return !wordsIn(said).some((word) => AGAINST_CONTACT.has(word));
}
