import { tokenise, wordsIn, type Token } from '../text/tokens.ts';
import type { Speech } from './speech.ts';

/** A message as the readers of English read it: with the everyday words of the resident's language put into English. */
export function everyday(text: string, speech: Speech | undefined): string {
  return speech?.everyday(text)?.text ?? text;
}

/** The words of a message as the readers of English look for them, with their places. */
export function everydayTokens(text: string, speech: Speech | undefined): readonly Token[] {
  return tokenise(everyday(text, speech));
}

/** The same words alone. */
export function everydayWords(text: string, speech: Speech | undefined): readonly string[] {
  return wordsIn(everyday(text, speech));
}
