import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { remembering } from '../text/remember.ts';
import { tokenise } from '../text/tokens.ts';
import { TOLD_BANK } from '../words/en/fraud-cues.ts';
import { checkText, hasSignsEnough } from '../scam/check-text.ts';
import { findLinks } from '../scam/find-links.ts';
import { SHAPES, scamWords } from '../scam/scam-words.ts';
import { likelihoodBy } from '../scam/trained.ts';

const CALLED_BANK = indexPhrases({ done: TOLD_BANK });
const NAMES: ReadonlySet<string> = new Set([SHAPES.link, SHAPES.mail, SHAPES.phone]);
const FEWEST_WORDS = 3; // fewer answer something ("the bank")
const LEAST = 0.25; // it was asked for, so it need not be the likelier of the two
const READER: ReadonlySet<string> = new Set(['your', 'ur']);
const WRITER: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'me', 'my']);

/** Tells whether an address or a phone number stands in a text. */
export function holdsAddress(text: string): boolean {
  return wordsOf(text).some((word) => NAMES.has(word));
}

/**
 * Tells whether a text is a message, a call as it was told of, an address or a number: something to look at, and not what
 * a resident says of themselves or asks us.
 */
export function isMessage(text: string): boolean {
  if (holdsAddress(text) || hasSignsEnough(text)) return true;
  if (findPhrases(tokenise(text), CALLED_BANK).length > 0) return false; // what they did themselves, "they said no"
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return false;
  return likelihoodBy('messages', text) >= LEAST || (isToReader(words) && checkText(text).signs.length > 0);
}

const wordsOf = remembering((text: string): readonly string[] =>
  scamWords(text, findLinks(text), new Set())
    .map(({ word }) => word)
    .filter((word) => word !== '.'),
);

function isToReader(words: readonly string[]): boolean {
  return words.some((word) => READER.has(word)) && !words.some((word) => WRITER.has(word));
}
