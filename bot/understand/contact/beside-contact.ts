import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_NOTE } from '../../../dialogs/questions/safe-contact.ts';
import type { Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { readerOf } from '../slots/readers.ts';
import { everyday } from '../speech/everyday.ts';
import type { Understanding } from '../understanding.ts';
import { hangsOn, keepsFrom, staysUnknown } from './leave-on-condition.ts';
import { wishesContact } from './safe-contact.ts';

/** From whom it is to be kept, or a wish to be contacted or not, told while something else is asked. */
export function besideContact(
  text: string,
  said: string,
  context: Understanding,
): Readonly<Record<Field, Reading>> | undefined {
  if (keepsFrom(said) && mayNote(context)) return { [CONTACT_NOTE]: { value: text, words: text } };
  const wish = wishBeside(text, said, context);
  return wish === undefined ? undefined : { contact: { value: wish, words: text } };
}

/** "Without my name", "yes, please contact me", whatever is asked. */
function wishBeside(text: string, said: string, context: Understanding): 'anonymous' | 'contact' | undefined {
  if (staysUnknown(said) && !isShared(text, context)) return 'anonymous';
  return wishesContact(said) ? 'contact' : undefined;
}

/** Whether they may be contacted is asked yet, or agreed. */
function mayNote({ asked, answered = [] }: Understanding): boolean {
  const isRefused = answered.some(({ step, value }) => step.field === 'contact' && value !== 'contact');
  return asked !== undefined && asked.answer.kind !== 'words' && !isRefused;
}

/** "The police, but don't use my name", "without my name": said of who may know, and no wish to stay unknown to us. */
function isShared(text: string, context: Understanding): boolean {
  const { asked, speech } = context;
  if (asked?.field !== CONSENT.field) return false;
  if (hangsOn(everyday(text, speech))) return true;
  const named = readerOf(asked).read(text, { ...context, step: asked })?.value;
  return Array.isArray(named) && named.length > 0;
}
