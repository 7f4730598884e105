import type { Tell } from '../telling/make-telling.ts';
import type { Requested } from '../acts/likely-act.ts';
import type { AsksInOwn } from './own-questions.ts';

/** A text with words of the resident's language put into English, for the English readers to read. */
export interface Translated {
  readonly text: string;
  /** What a stretch of the translation was in the resident's own words. */
  readonly own: (words: string) => string;
}

/** How residents say the small things of a conversation in one language. English is what the readers know by themselves. */
export interface Speech {
  /** What a whole message asks for. */
  readonly requestOf: (text: string) => Requested | undefined;
  /** The message as an answer to a yes-or-no question, its first words as an English yes, no or doubt; undefined where they are none of these. */
  readonly yesOrNo: (text: string) => string | undefined;
  /** What a whole message that is known (`said.txt`) is in English. */
  readonly known: (text: string) => string | undefined;
  /** The message with its days, times, numbers and counts in English; undefined where it holds none. */
  readonly times: (text: string) => Translated | undefined;
  /** Tells whether a sentence asks, by the words of its language. */
  readonly asks: AsksInOwn;
  /** What the message tells, in the words of its language. */
  readonly tells: Tell;
  /** The message with every word in English that is known: no sentence, but what the readers of kinds, places and options look for. */
  readonly everyday: (text: string) => Translated | undefined;
}
