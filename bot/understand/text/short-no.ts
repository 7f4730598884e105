import { OF_A_NO } from '../words/en/yes-no.ts';
import { tokenise } from './tokens.ts';

const LONGEST = 5; // words

/** Tells whether a few words begin with a no: "no, I'm not hurt", "no, he's dead". They answer what came before them, whatever they are likeliest about. */
export function isShortNo(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length <= LONGEST && OF_A_NO.has(tokens[0]?.word ?? '');
}
