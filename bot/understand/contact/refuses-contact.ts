import { wordsIn } from '../text/tokens.ts';
import { withRefusalsWhole } from './contact-clauses.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { CLAUSE_ENDS, RINGS_US } from '../words/en/safe-contact.ts';
import { AROUND_NO_CONTACT, CALLING, IN_TOUCH, WRITING } from '../words/en/refuses-contact.ts';

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

const IN_ANY_WAY: ReadonlySet<string> = new Set([...CALLING, ...WRITING, ...IN_TOUCH]);
const MAY_STAND_BESIDE: ReadonlySet<string> = new Set([...AGAINST_CONTACT, ...AROUND_NO_CONTACT]);

/** Where a call and a text stand in one clause, which of them is refused hangs on the order of its language. */
function isRefused(clause: readonly string[]): boolean {
  const namesBoth = clause.some((word) => CALLING.has(word)) && clause.some((word) => WRITING.has(word));
  return !namesBoth && clause.some((word) => AGAINST_CONTACT.has(word));
}
