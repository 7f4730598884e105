import { everyday } from '../speech/everyday.ts';
import type { Translated } from '../speech/speech.ts';
import type { Listening } from '../slots/reader.ts';
import { OPENS_WITH_YES } from '../words/en/safe-contact.ts';

/** A yes with more behind it may be another word as well in another language: "can, but don't say my name" in Chinese; and "yes not" is the polite no in Urdu. */
export function openedInEnglish(
  text: string,
  { speech }: Pick<Listening, 'speech'>,
  translated: Translated | undefined,
): string {
  const said = translated?.text ?? text;
  const { opening, rest } = openingOf(speech?.yesOrNo(text) ?? '', said);
  if (opening === undefined || !text.endsWith(rest)) return said;
  if (rest === '') return opening === YES ? said : NO;
  return `${opening}, ${everyday(rest, speech).replace(UNTIL_A_WORD, '')}`;
}
const [YES, NO] = ['yes', 'no'];

function openingOf(own: string, said: string): { readonly opening?: string; readonly rest: string } {
  if (own.startsWith(YES)) return { opening: YES, rest: own.slice(YES.length) };
  return own.startsWith(NO) && OPENS_WITH_YES.test(said) ? { opening: NO, rest: own.slice(NO.length) } : { rest: own };
}
const UNTIL_A_WORD = /^[^\p{L}\p{N}]+/u;
