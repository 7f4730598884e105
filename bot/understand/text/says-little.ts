import { SAYS_LITTLE } from '../words/en/says-little.ts';
import { tokenise } from './tokens.ts';

/** Tells whether a message holds no word but those that stand for what was said before: "it just happened", "she won't believe me". */
export function saysLittle(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length > 0 && tokens.every(({ word }) => SAYS_LITTLE.has(word) || NUMBER.test(word));
}
const NUMBER = /^\d{1,3}$/u;
