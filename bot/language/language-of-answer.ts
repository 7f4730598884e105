import { EVERY_STEP } from '../../dialogs/index.ts';
import { foldedWords } from '../understand/classifier/folded-words.ts';
import { STREET_TYPES } from '../understand/words/en/places.ts';
import { UNSURE, type Written } from './languages.ts';
import type { Memory } from '../memory.ts';
import type { Models } from '../models.ts';
import { namesOnlyBrand } from '../understand/scam/only-brand.ts';

type AnswerKind = (typeof EVERY_STEP)[number]['answer']['kind'];

const FEWEST_WORDS = 3;
const IN_LATIN = /^[\P{L}\p{Script=Latin}]*$/u;

/**
 * The language that an answer tells its writer to write; a name is in none. Places here are named in English by everybody:
 * whoever says where has not changed to it, nor has whoever says in their own words by which English thing ("bank transfer se").
 */
export function languageOfAnswer(
  text: string,
  written: Written,
  { stack }: Memory,
  models: Pick<Models, 'isMixedIn'>,
): Written {
  if (stack.length > 0 && isName(text)) return UNSURE;
  const kind = askedFor(stack);
  if (kind === 'email' && !/\s/u.test(text)) return UNSURE;
  if (!isEnglish(written)) return written;
  return kind === 'place' || isMixedIn(text, stack, models) || namesOnlyStreet(text) ? UNSURE : written;
}

/** An answer in their own words with an English thing in it. */
function isMixedIn(text: string, stack: Memory['stack'], models: Pick<Models, 'isMixedIn'>): boolean {
  return stack.length > 0 && models.isMixedIn?.(text) === true;
}

/** The kind of answer that the open question asks for. */
function askedFor(stack: Memory['stack']): AnswerKind | undefined {
  const asked = stack.at(-1)?.state.asked;
  return EVERY_STEP.find(({ field }) => field === asked)?.answer.kind;
}

function isEnglish(written: Written): boolean {
  return written.kind === 'sure' && written.language === 'en';
}

/** "Midland Road w Swadlincote", "la Co-op pe High Street": the names alone are English, and what stands between them is not. */
function namesOnlyStreet(text: string): boolean {
  const words = foldedWords(text);
  const isStreet = words.length <= MOST_BESIDE_STREET && words.some((word) => STREET_TYPES.has(word));
  return isStreet && !words.some((word) => BETWEEN_ENGLISH_NAMES.has(word));
}
const MOST_BESIDE_STREET = 7; // words: more tell of something
const BETWEEN_ENGLISH_NAMES: ReadonlySet<string> = new Set(
  'the my our near by at outside behind next opposite of off and is was i it its there they we you he she has have can this that with for every please where'.split(
    ' ',
  ),
);

/** A word or two in Latin letters, where something is asked, may well be one. */
function isName(text: string): boolean {
  return namesOnlyBrand(text) || (IN_LATIN.test(text) && text.trim().split(/\s+/u).length < FEWEST_WORDS);
}
