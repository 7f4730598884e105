import { languageNamed } from '../speech/language-named.ts';
import { wishesLanguage } from '../speech/languages-mentioned.ts';
import { tokenise } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { wholeRequest } from './acts.ts';
import type { Requested } from './likely-act.ts';

/** What the whole message asks for, in the resident's language or in English. */
export function requestOf(text: string, { speech }: Understanding): Requested | undefined {
  if (languageNamed(text) !== undefined || wishesLanguage(text)) return 'language';
  const isTime = speech?.times(text) !== undefined; // "parson" is no slip for "person" in Urdu, but the day before yesterday
  return speech?.requestOf(text) ?? (isTime ? undefined : wholeRequest(tokenise(text)));
}
