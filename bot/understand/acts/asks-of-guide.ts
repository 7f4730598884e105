import { isMenu } from '../../../dialogs/slots.ts';
import { tokenise } from '../text/tokens.ts';
import { WHAT_IF } from '../words/en/guide-cues.ts';
import type { Understanding } from '../understanding.ts';
import { asks } from './questions.ts';

/** Tells whether a message asks on of a guide and not of its question: a menu leaves little to explain, and "what if I say no" is of those whom the guide is about. */
export function asksOfGuide(text: string, context: Understanding): boolean {
  const { asked, steps } = context;
  const isOf = asked !== undefined && (isMenu(asked) || (steps.some(isMenu) && WHAT_IF.test(text)));
  return isOf && isFurtherQuestion(text, context);
}

/** Tells whether a message asks anything but why it is asked. */
export function isFurtherQuestion(text: string, { speech }: Pick<Understanding, 'speech'>): boolean {
  return asks(text, false, speech) && tokenise(text)[0]?.word !== 'why';
}
