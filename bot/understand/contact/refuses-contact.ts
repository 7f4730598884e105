import { wordsIn } from '../text/tokens.ts';
import { clausesOf, withRefusalsWhole } from './contact-clauses.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { CLAUSE_ENDS, RINGS_US } from '../words/en/safe-contact.ts';
import {
  AROUND_NO_CONTACT,
  BESIDE_A_WAY,
  CALLING,
  DOES_NOT,
  IN_TOUCH,
  MAILING,
  NOT_OUR_WAYS,
  POLITE,
  REFUSES_A_WAY,
  TEXTING,
  WRITING,
} from '../words/en/refuses-contact.ts';

/**
 * Tells whether a message says that nobody is to contact who writes, or talk with them, and says no more: "nobody may ring
 * me". Who asks, and who names another way beside it, refuses nothing by this.
 */
export function refusesContact(text: string): boolean {
  if (/[?؟？]/u.test(text) || RINGS_US.test(text)) return false;
  const words = wordsIn(text);
  const isOnly = words.every((word) => IN_ANY_WAY.has(word) || MAY_STAND_BESIDE.has(word));
  const ofContact = withRefusalsWhole(text)
    .split(CLAUSE_ENDS)
    .map(wordsIn)
    .filter((clause) => clause.some((word) => IN_ANY_WAY.has(word)));
  return isOnly && ofContact.length > 0 && ofContact.every(isRefused);
}

/**
 * Tells whether a few words refuse some ways of contact and say nothing of the others: "no calls", "not by phone". Whether
 * those may be used is not said by it. "Don't ring me" is a refusal of all, as it is in other languages.
 */
export function refusesSomeWays(said: string): boolean {
  const words = wordsIn(said);
  const [first = '', second = ''] = words.filter((word) => !POLITE.has(word));
  const isAll = words.every(
    (word) => BESIDE_A_WAY.has(word) || IN_ANY_WAY.has(word) || WAYS.some((way) => way.has(word)),
  );
  const isNamed = words.some((word) => WAYS.some((way) => way.has(word)));
  const isEvery = OUR_WAYS.every((way) => words.some((word) => way.has(word)));
  const isPlainNo = words.some((word) => DOES_NOT.has(word)) && words.some((word) => CALLING.has(word));
  const isOther = clausesOf(said).some(({ wanted, refused }) => [...wanted].some((way) => !refused.has(way)));
  return (
    isAll && !isOther && !isPlainNo && REFUSES_A_WAY.has(first) && !REFUSES_A_WAY.has(second) && isNamed && !isEvery
  );
}

const OUR_WAYS = [CALLING, TEXTING, MAILING];
const WAYS = [...OUR_WAYS, NOT_OUR_WAYS];
const IN_ANY_WAY: ReadonlySet<string> = new Set([...CALLING, ...WRITING, ...IN_TOUCH]);
const MAY_STAND_BESIDE: ReadonlySet<string> = new Set([...AGAINST_CONTACT, ...AROUND_NO_CONTACT]);

/** Where a call and a text stand in one clause, which of them is refused hangs on the order of its language. */
function isRefused(clause: readonly string[]): boolean {
  const namesBoth = clause.some((word) => CALLING.has(word)) && clause.some((word) => WRITING.has(word));
  return !namesBoth && clause.some((word) => AGAINST_CONTACT.has(word));
}
