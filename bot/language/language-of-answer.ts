import { EVERY_STEP } from '../../dialogs/index.ts';
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
  { isMixedIn }: Pick<Models, 'isMixedIn'>,
): Written {
  if (stack.length === 0) return written;
  if (isName(text)) return UNSURE;
  const kind = askedFor(stack);
  if (kind === 'email' && !/\s/u.test(text)) return UNSURE;
  return isEnglish(written) && (kind === 'place' || isMixedIn?.(text) === true) ? UNSURE : written;
}

/** The kind of answer that the open question asks for. */
function askedFor(stack: Memory['stack']): AnswerKind | undefined {
  const asked = stack.at(-1)?.state.asked;
  return EVERY_STEP.find(({ field }) => field === asked)?.answer.kind;
}

function isEnglish(written: Written): boolean {
  return written.kind === 'sure' && written.language === 'en';
}

/** A word or two in Latin letters, where something is asked, may well be one. */
function isName(text: string): boolean {
  return namesOnlyBrand(text) || (IN_LATIN.test(text) && text.trim().split(/\s+/u).length < FEWEST_WORDS);
}
