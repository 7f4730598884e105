import { canBeContacted, withContactAsItStands } from './questions/safe-contact.ts';
import { display } from './display.ts';
import { answerOf, makesSense, valueOf } from './slots.ts';
import type { Place, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Report, ReportField } from './outcome.ts';
import type { Step } from './step.ts';

/** The answers of a form as they are sent: what was understood and confirmed, without a contact that cannot be used (S9). */
export function sentFields(steps: readonly Step[], slots: Slots, facts: Facts): readonly ReportField[] {
  const asSent = withContactAsItStands(slots);
  return steps.flatMap((step) => fieldOf(step, asSent, facts));
}

function fieldOf(step: Step, slots: Slots, facts: Facts): readonly ReportField[] {
  const { field, label } = step;
  if (field === 'check' || !makesSense(step, slots, facts) || isUnusableContact(field, slots)) return [];
  const answer = answerOf(step, slots);
  if (answer === undefined) return [];
  return [{ field, label, value: answer.value, display: display(step, answer, facts), words: answer.words }];
}

function isUnusableContact(field: string, slots: Slots): boolean {
  return field.startsWith('contact-') && !canBeContacted(slots);
}

/** What staff find a record by: the postcode of `place`, and the contact that was given. */
export function findBy(slots: Slots, place: string): Report['find'] {
  const { postcode } = (valueOf(slots, place) ?? {}) as Partial<Place>;
  const phone = valueOf(slots, 'contact-phone');
  const email = valueOf(slots, 'contact-email');
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(typeof phone === 'string' ? { phone } : {}),
    ...(typeof email === 'string' ? { email } : {}),
  };
}
