import { tokenise, type Token } from '../text/tokens.ts';
import type { Speech } from './speech.ts';

/** The words of a message as the readers of English look for them: with the everyday words of the resident's language put into English. */
export function everydayTokens(text: string, speech: Speech | undefined): readonly Token[] {
  return tokenise(speech?.everyday(text)?.text ?? text);
}
