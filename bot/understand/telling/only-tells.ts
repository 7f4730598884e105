import { onlyAnswers } from '../../screen/markers.ts';
import { readWords } from '../../screen/read-words.ts';
import type { Speech } from '../speech/speech.ts';
import { namesOnlyBrand } from '../scam/only-brand.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { tellsAge } from '../values/ages.ts';
import { OTHERS } from '../words/en/people.ts';
import { BESIDE_TOLD } from '../words/en/told-alone.ts';

const HAS_LETTER = /\p{L}/u;
const LONGEST = 12; // words; more tell something
const NUMBER = /^\d+$/u;
const SAID_BESIDE = /\b(?:do not leave a message|he is not at home now|i am safe now|what do i do now)\b/u; // whole answers, whatever "leave" or "do" may tell elsewhere

/** Figures and pictures, a bank by its name, or who, how old, how many, how much or when, in English or in the resident's language: these alone ask for nothing. */
export function onlyTells(text: string, speech: Speech | undefined): boolean {
  if (!HAS_LETTER.test(text) || namesOnlyBrand(text)) return true;
  if (tellsAge(text) || (tokenise(text).length > 0 && onlyAnswers(readWords(text)))) return true;
  return onlyTellsElsewhere(text, speech);
}

/** The same of a message in another language than English, every word of which is known. */
export function onlyTellsElsewhere(text: string, speech: Speech | undefined): boolean {
  const english = speech?.everyday(text)?.text;
  if (english === undefined) return false;
  const words = readWords(english.replace(SAID_BESIDE, ''));
  return words.length <= LONGEST && onlyAnswers(words.filter((word) => !BESIDE_TOLD.has(word) && !NUMBER.test(word)));
}

const WISHES: ReadonlySet<string> = new Set(['want', 'give', 'be']);

/** The same where it is of nobody and wishes for nothing: when, how often or how much it was. */
export function onlyTellsWhen(text: string, speech: Speech | undefined): boolean {
  const words = wordsIn(speech?.everyday(text)?.text ?? '');
  return onlyTellsElsewhere(text, speech) && !words.some((word) => WISHES.has(word) || OTHERS.has(word));
}

/** Tells whether a message is one of the whole answers that are known, whatever its words may name elsewhere. */
export function isKnownWhole(text: string, speech: Speech | undefined): boolean {
  return speech?.everyday(text)?.text.replace(SAID_BESIDE, '') === '';
}
