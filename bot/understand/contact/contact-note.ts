import { hasOptions, type Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { ON_CONDITION, SAYS_WHAT_TO_SAY } from '../words/en/safe-contact.ts';
import { staysAnonymous, type ToldContact } from './safe-contact.ts';

const FEWEST = 2; // words

/**
 * What is told of a contact beside its options, for staff to heed: "but don't say it's the council" (S9). Where anything may
 * be told, whatever names no option; behind leave or an option, a condition of which no time or name was heard.
 */
export function contactNote(
  text: string,
  { notes, answer }: Step,
  read: Reading | undefined,
  told: ToldContact,
  { speech }: Pick<Understanding, 'speech'>,
): Reading | undefined {
  const isOpen = read === undefined ? notes !== undefined : hasOptions(answer) && !choosesNothing(read, told);
  const said = everyday(text, speech);
  const isNoted = isOpen && !staysAnonymous(said) && (read === undefined || isCondition(said, told));
  return isNoted && wordsIn(text).length >= FEWEST ? { value: text.trim(), words: text.trim() } : undefined;
}
function choosesNothing({ value }: Reading, { noMessage }: ToldContact): boolean {
  return value === 'anonymous' || (Array.isArray(value) && value.length === 0 && !noMessage);
}

function isCondition(said: string, { values, refused, noMessage }: ToldContact): boolean {
  const isHeard = Object.keys(values).some((field) => HEEDED.has(field)) || (refused.size > 0 && !noMessage);
  return ON_CONDITION.test(said) && (!isHeard || SAYS_WHAT_TO_SAY.test(said));
}
const HEEDED: ReadonlySet<Field> = new Set([
  'contact-times',
  'contact-careful',
  'contact-name',
  'contact-code-word',
  'contact-language',
]);
