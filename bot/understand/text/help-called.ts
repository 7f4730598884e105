import { FILLERS } from '../words/en/acts.ts';
import { HELP_CALLED, STRAY_WORDS_OF_YES } from '../words/en/stray-words.ts';
import { wordsIn } from './tokens.ts';

const CALLED: ReadonlySet<string> = new Set(HELP_CALLED);
const AROUND: readonly ReadonlySet<string>[] = [[], STRAY_WORDS_OF_YES, [...FILLERS, ...STRAY_WORDS_OF_YES]].map(
  (words) => new Set(words),
);

/** Tells whether all that a message says is that help is called or comes: "yes I rang 999". */
export function saysHelpIsCalled(text: string): boolean {
  const words = wordsIn(text);
  return AROUND.some((around) => CALLED.has(words.filter((word) => !around.has(word)).join(' ')));
}

/** Tells whether that names who comes: what "I rang them" means in a guide depends on whom it spoke of. */
export function saysAmbulanceIsCalled(text: string): boolean {
  return saysHelpIsCalled(text) && /\b(?:999|ambulance|way|line|sending)\b/iu.test(text);
}
