import type { Say } from '../../locales/say.ts';
import { codesOf, slotOf, valueOf } from '../slots.ts';
import type { Option, Slots, Step } from '../topic.ts';

/** Whether the resident wants to be contacted at all. Nothing is assumed: no answer means no contact (S9). */
export const CONTACT_OPTIONS: readonly Option[] = [
  { code: 'contact', label: 'questions:contact.wanted.contact' },
  { code: 'anonymous', label: 'questions:contact.wanted.anonymous' },
];

/** Ways that may be safe. Only those chosen may be used. */
export const CONTACT_WAYS: readonly Option[] = [
  { code: 'phone', label: 'questions:contact.how.phone' },
  { code: 'text', label: 'questions:contact.how.text' },
  { code: 'email', label: 'questions:contact.how.email' },
];

/** What staff must take care of. Without `message-ok` no message is left. */
export const CONTACT_CARE: readonly Option[] = [
  { code: 'message-ok', label: 'questions:contact.careful.message-ok' },
  { code: 'others-see', label: 'questions:contact.careful.others-see' },
  { code: 'hide-number', label: 'questions:contact.careful.hide-number' },
];

/** What makes it easier to talk with staff. */
export const CONTACT_NEEDS: readonly Option[] = [
  { code: 'interpreter', label: 'questions:contact.needs.interpreter' },
  { code: 'bsl', label: 'questions:contact.needs.bsl' },
  { code: 'easy-read', label: 'questions:contact.needs.easy-read' },
  { code: 'large-print', label: 'questions:contact.needs.large-print' },
  { code: 'woman-worker', label: 'questions:contact.needs.woman-worker' },
  { code: 'man-worker', label: 'questions:contact.needs.man-worker' },
];

/** True once the resident said that they want to be contacted. */
export function wantsContact(slots: Slots): boolean {
  return valueOf(slots, 'contact') === 'contact';
}

/** True when there is a way to reach the resident that they said is safe, with the number or address for it. */
export function canBeContacted(slots: Slots): boolean {
  return (
    wantsContact(slots) &&
    (valueOf(slots, 'contact-phone') !== undefined || valueOf(slots, 'contact-email') !== undefined)
  );
}

const uses = (slots: Slots, ...ways: readonly string[]): boolean =>
  wantsContact(slots) && codesOf(slots, 'contact-how').some((way) => ways.includes(way));
const common = { skippable: true, listens: false } as const;

/** "May we contact you?", then what a safe contact needs: asked only of those who want one (S9). */
export const SAFE_CONTACT: readonly Step[] = [
  {
    field: 'contact',
    answer: { kind: 'choice', options: CONTACT_OPTIONS },
    ask: 'questions:contact.wanted.ask',
    retry: 'questions:contact.wanted.retry',
    why: 'questions:contact.wanted.why',
    label: 'questions:contact.wanted.label',
    ...common,
  },
  {
    field: 'contact-how',
    answer: { kind: 'choices', options: CONTACT_WAYS },
    ask: 'questions:contact.how.ask',
    retry: 'questions:contact.how.retry',
    why: 'questions:contact.how.why',
    label: 'questions:contact.how.label',
    onlyIf: wantsContact,
    ...common,
  },
  {
    field: 'contact-phone',
    answer: { kind: 'phone' },
    ask: 'questions:contact.phone.ask',
    retry: 'questions:contact.phone.retry',
    why: 'questions:contact.phone.why',
    label: 'questions:contact.phone.label',
    onlyIf: (slots) => uses(slots, 'phone', 'text'),
    ...common,
  },
  {
    field: 'contact-email',
    answer: { kind: 'email' },
    ask: 'questions:contact.email.ask',
    retry: 'questions:contact.email.retry',
    why: 'questions:contact.email.why',
    label: 'questions:contact.email.label',
    onlyIf: (slots) => uses(slots, 'email'),
    ...common,
  },
  wordsStep('name'),
  wordsStep('times'),
  {
    field: 'contact-careful',
    answer: { kind: 'choices', options: CONTACT_CARE },
    ask: 'questions:contact.careful.ask',
    retry: 'questions:contact.careful.retry',
    why: 'questions:contact.careful.why',
    label: 'questions:contact.careful.label',
    onlyIf: canBeContacted,
    ...common,
  },
  wordsStep('code-word'),
  {
    field: 'contact-needs',
    answer: { kind: 'choices', options: CONTACT_NEEDS },
    ask: 'questions:contact.needs.ask',
    retry: 'questions:contact.needs.retry',
    why: 'questions:contact.needs.why',
    label: 'questions:contact.needs.label',
    onlyIf: canBeContacted,
    ...common,
  },
  {
    ...wordsStep('language'),
    onlyIf: (slots) => canBeContacted(slots) && codesOf(slots, 'contact-needs').includes('interpreter'),
  },
];

function wordsStep(name: 'name' | 'times' | 'code-word' | 'language'): Step {
  return {
    field: `contact-${name}`,
    answer: { kind: 'words' },
    ask: `questions:contact.${name}.ask`,
    retry: `questions:contact.${name}.retry`,
    why: `questions:contact.${name}.why`,
    label: `questions:contact.${name}.label`,
    onlyIf: canBeContacted,
    skippable: true,
    listens: false,
  };
}

/** What is said once the resident chose: what anonymity costs, why the safe-contact questions come, or that no way is left. */
export function contactSays(field: string, slots: Slots): readonly Say[] {
  if (field === 'contact') {
    return [{ key: wantsContact(slots) ? 'questions:contact.wanted.careful' : 'questions:contact.wanted.cost' }];
  }
  const asksForWay = field === 'contact-how' || field === 'contact-phone' || field === 'contact-email';
  return asksForWay && noWayLeft(slots) ? [{ key: 'questions:contact.wanted.no-way' }] : [];
}

function noWayLeft(slots: Slots): boolean {
  const open = (field: string): boolean => slotOf(slots, field).kind === 'unknown';
  if (canBeContacted(slots) || open('contact-how')) return false;
  const mayStillCall = uses(slots, 'phone', 'text') && open('contact-phone');
  return !mayStillCall && !(uses(slots, 'email') && open('contact-email'));
}
