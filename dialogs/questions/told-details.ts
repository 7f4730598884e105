import { codesOf, slotOf, withSlot } from '../slots.ts';
import type { Slots } from '../answers.ts';
import type { Step } from '../step.ts';
import type { Draft } from '../topic.ts';
import { CONTACT_CARE, CONTACT_DETAILS } from './safe-contact.ts';

type Detail = Step['detailOf'] & object;

/**
 * A code word and a name were asked of everybody before they were options: whoever told one, or is just being asked for
 * it, has chosen it. One that was skipped is not chosen.
 */
export function chooseToldDetails({ slots, ...draft }: Draft): Draft {
  const chosen = CONTACT_DETAILS.reduce((before, { field, detailOf }) => {
    const { kind } = slotOf(before, field);
    const open = kind === 'skipped' ? withSlot(before, field, { kind: 'unknown' }) : before;
    return kind === 'filled' || draft.asked === field ? choose(open, detailOf) : open;
  }, slots);
  return { ...draft, slots: chosen };
}

/** A question that was not reached yet is still asked; its first answer keeps what was told. */
function choose(slots: Slots, { field, code }: Detail): Slots {
  const owner = slotOf(slots, field);
  if (owner.kind === 'unknown') return slots;
  const codes = new Set([...codesOf(slots, field), code]);
  const value = CONTACT_CARE.map((option) => option.code).filter((each) => codes.has(each));
  return withSlot(slots, field, { words: '', confirmed: true, ...owner, kind: 'filled', value });
}
