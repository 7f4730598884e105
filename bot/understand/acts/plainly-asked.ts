import { isAccount } from '../../../dialogs/slots.ts';
import { findKinds } from '../topics/kinds.ts';
import { tokenise } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';

const LONGEST = 14; // words
const FORMS_IN_WORDS: ReadonlySet<string> = new Set(['place', 'moment', 'recurrence']);
const ASKS =
  /^\W*(?:(?:and|but|so|ok|also|hi|hello|please|actually|just wondering)\W+)*(?:(?:how|when|where|what|who|why|which)(?: (?:long|much|many|often|time|day|number))? (?:do|does|did|is|are|am|can|could|will|would|should|has|have|was|were)|(?:can|could|do|does|is|are|will|would|should|may|am|must) (?:i|we|the|my|there|it))\b(?! (?:is|was|are|were)\b)/iu;

/**
 * Tells whether a sentence asks something, in the shape of an English question, where a form wants an account, a place or a
 * time in one's own words: it is none of these, whether or not a card answers it. What names what happened tells it all the same.
 */
export function isPlainlyAsked(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): boolean {
  if (asked === undefined || asked.again === true || speech?.everyday(text) !== undefined) return false;
  const isInWords = FORMS_IN_WORDS.has(asked.answer.kind) || isAccount(asked);
  const tokens = tokenise(text);
  return isInWords && tokens.length <= LONGEST && ASKS.test(text) && findKinds(tokens).length === 0;
}
