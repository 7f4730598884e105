import { ASKING_ALONE } from '../words/en/questions.ts';
import { wordsIn } from './tokens.ts';

const ALONE = new Set(ASKING_ALONE);

/** Tells whether words ask what to do, or whom, and say nothing of what it is about: "what do I do", "who should we ring". */
export function asksAlone(text: string): boolean {
  return wordsIn(text).every((word) => ALONE.has(word));
}
