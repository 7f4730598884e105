import { EVERY_STEP } from '../../dialogs/index.ts';
import { UNSURE, type Written } from './languages.ts';
import type { Memory } from '../memory.ts';
import { namesOnlyBrand } from '../understand/scam/only-brand.ts';

const FEWEST_WORDS = 3;
const IN_LATIN = /^[\P{L}\p{Script=Latin}]*$/u;

/** The language that an answer tells its writer to write; a name is in none. Places here are named in English by everybody: whoever says where has not changed to it. */
export function languageOfAnswer(text: string, written: Written, { stack }: Memory): Written {
  if (stack.length > 0 && isName(text)) return UNSURE;
  const asked = stack.at(-1)?.state.asked;
  const kind = EVERY_STEP.find(({ field }) => field === asked)?.answer.kind;
  if (kind === 'email' && !/\s/u.test(text)) return UNSURE;
  return kind === 'place' && written.kind === 'sure' && written.language === 'en' ? UNSURE : written;
}

/** A word or two in Latin letters, where something is asked, may well be one. */
function isName(text: string): boolean {
  return namesOnlyBrand(text) || (IN_LATIN.test(text) && text.trim().split(/\s+/u).length < FEWEST_WORDS);
}
