import { BEFORE_A_TIME, CLOCK, TIME_WORDS, WISHES } from '../words/en/safe-contact.ts';

/** A word that a wish to be contacted is said with: "please", "after", "7". */
export function goesWithWish(word: string): boolean {
  return WISHES.has(word) || isTime(word) || isFigure(word);
}

/** A word that names a time. */
export function isTime(word: string): boolean {
  return TIME_WORDS.has(word) || CLOCK.test(word);
}

/** One or two figures, as an hour may be written. */
export function isFigure(word: string): boolean {
  return /^\d{1,2}$/u.test(word);
}

/** A word that leads to a time: "about", "until", "6". */
export function isBeforeATime(word: string): boolean {
  return BEFORE_A_TIME.has(word) || isFigure(word) || CLOCK.test(word);
}
