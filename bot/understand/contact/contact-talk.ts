import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT } from '../words/en/corrections.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import { SMALL_NUMBERS } from '../words/en/numbers.ts';
import { OTHERS } from '../words/en/people.ts';
import { AROUND_NO_CONTACT, AT_HOME, CALLING, IN_TOUCH, WRITING } from '../words/en/refuses-contact.ts';
import { SUITS } from '../words/en/leave-on-condition.ts';
import { BEFORE_A_TIME, BUSY_WITH, CLOCK, ENDS_A_CLAUSE, TIME_WORDS, WISHES } from '../words/en/safe-contact.ts';

const TALK: ReadonlySet<string> = new Set([
  ...[
    WISHES,
    AGAINST_CONTACT,
    OTHERS,
    TIME_WORDS,
    BEFORE_A_TIME,
    CALLING,
    WRITING,
    IN_TOUCH,
    AT_HOME,
    AROUND_NO_CONTACT,
  ].flatMap((words) => [...words]),
  ...FILLERS,
  ...BESIDE_AN_AMENDMENT,
  ...['too', 'also'],
]);

/** A word with which a contact and its times are spoken of. */
export function isOfTalk(word: string): boolean {
  return TALK.has(word) || CLOCK.test(word) || /^\d{1,2}$/u.test(word) || Object.hasOwn(SMALL_NUMBERS, word);
}

/** The same, or one that says why a time is the best: "after 6 because I work", and not "after 10 they make noise". */
export function isOfTimes(word: string): boolean {
  return isOfTalk(word) || BUSY_WITH.has(word) || ENDS_A_CLAUSE.has(word) || SUITS.has(word);
}

/** "After 4 but not at weekends" refuses a time; "after 8, don't call" leaves none at which we may. */
export function isNotThen(words: readonly string[], at: number): boolean {
  return words[at] === NOT && words.slice(at + 1, at + 3).some((word) => TIME_WORDS.has(word));
}
const NOT = 'not';
