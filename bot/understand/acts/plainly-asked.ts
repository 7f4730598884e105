import { isAccount } from '../../../dialogs/slots.ts';
import { findKinds } from '../topics/kinds.ts';
import { tokenise } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';

const LONGEST = 14; // words
const FORMS_IN_WORDS: ReadonlySet<string> = new Set(['place', 'moment', 'recurrence']);
const ASKS =
  /^\W*(?:(?:and|but|so|ok|also|hi|hello|please|actually|just wondering)\W+)*(?:(?:how|when|where|what|who|why|which)(?: (?:long|much|many|often|time|day|number|age|old|late|loud|kind|sort))? (?:do|does|did|is|are|am|can|could|will|would|should|has|have|was|were)|(?:can|could|do|does|is|are|will|would|should|may|am|must) (?:i|we|the|my|there|it)|(?:can|could|are|is|will|would|do|does) (?:they|he|she) (?:be|get|have|need|face|allowed))\b(?! (?:is|was|are|were)\b)/iu;
/** Of whatever was done, what the law says of it: "is throwing stones a crime". */
const ASKS_THE_LAW =
  /^\W*(?:(?:so|and|but|ok|also)\W+)*(?:is|are|isn['’]?t|aren['’]?t|what if|does|do)\b.* (?:a crime|crimes|an offence|offences|illegal|legal|against the law|allowed)\W*$/iu;

const ASKS_OF_OTHERS =
  /^\W*(?:(?:so|and|but|ok|okay)\W+)*(?:what (?:time|age|hours?)|how (?:late|old|loud|early)) (?:do|does|can|must|are|is|should) (?!you\b|i\b|this\b|that\b|it\b)\p{L}/iu;

/** Tells whether a sentence asks what holds for others ("what time do pubs have to close"): no answer of theirs, and not why it is asked. */
export function asksOfOthers(text: string): boolean {
  return ASKS_OF_OTHERS.test(text);
}

/**
 * Tells whether a sentence asks something, in the shape of an English question, where a form wants an account, a place or a
 * time in one's own words: it is none of these, whether or not a card answers it. What names what happened tells it all the same.
 */
export function isPlainlyAsked(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): boolean {
  if (asked === undefined || asked.again === true || speech?.everyday(text) !== undefined) return false;
  const isInWords = FORMS_IN_WORDS.has(asked.answer.kind) || isAccount(asked);
  return asksOfOthers(text) || (isInWords && asksInWords(text));
}

function asksInWords(text: string): boolean {
  const tokens = tokenise(text);
  if (tokens.length > LONGEST) return false;
  return ASKS_THE_LAW.test(text) || (ASKS.test(text) && findKinds(tokens).length === 0);
}
