/*
 * What some questions are answered by beside the names of their options: by their fields, and the codes that are then meant.
 */

/** Choices that are a yes or a no under other names: the code of each; no code for a yes that says too little ("ok", asked whether money has gone). */
export const YES_NO_CHOICES: Readonly<Record<string, readonly [yes: string | undefined, no: string]>> = {
  contact: ['contact', 'anonymous'],
  'da-safe': ['safe', 'unsafe'],
  'fraud-gone': [undefined, 'no'],
  'hate-when': ['now', 'over'],
  'hate-who': ['me', 'other'],
  'low-who': ['me', 'other'],
  'slavery-who': ['me', 'seen'],
  'stalking-who': ['known', 'unknown'],
};

/** Questions whose answers are themselves languages and formats. */
export const FORMATS_ASKED: ReadonlySet<string> = new Set(['format-kind', 'contact-needs']);

/** Choices that a number of times answers: the codes of enough times and of fewer. */
export const TIMES_ASKED: Readonly<Record<string, readonly [enough: string, fewer: string]>> = {
  'review-count': ['enough', 'fewer'],
};

/** Choices that a day or a habit answers: the code of what keeps happening, and of what is over. */
export const TIMED_CHOICES: Readonly<Record<string, { readonly again?: string; readonly over: string }>> = {
  'theft-when': { over: 'past' },
  'hate-when': { again: 'again', over: 'over' },
};

/** Choices that a time which is over answers where they are asked, and it is all that is said: "about an hour ago". */
export const OVER_CHOICES: Readonly<Record<string, string>> = { 'fraud-now': 'no' };

/** The option by which a child names themselves, and the yes-no questions that ask whether somebody is one: an age answers both. */
export const AGED_CHOICES: Readonly<Record<string, string>> = { 'child-who': 'child' };
export const CHILD_ASKED: ReadonlySet<string> = new Set(['slavery-child', 'terror-young']);

/** Questions of who looks for help, with an option for children and one for older people: an age answers them. */
export const AGED_AMONG: ReadonlySet<string> = new Set(['find-who']);

/** The option for somebody's child who is grown up. */
export const GROWN_CHILDREN: Readonly<Record<string, string>> = { 'sv-who': 'other' };

/** Questions whose answer gives leave for something: it is given in so many words, never by a word that a label shares (S9). */
export const LEAVE_ASKED: ReadonlySet<string> = new Set(['contact', 'contact-how', 'contact-careful', 'consent']);
