import type { Say } from '../../locales/say.ts';
import { codesOf, slotOf, valueOf } from '../slots.ts';
import type { Field, Option, Slots } from '../answers.ts';
import type { Step } from '../step.ts';

/** The set of these questions: what is told of one is kept whichever of them is open. */
export const CONTACT_SET = 'contact';

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

/** What staff must take care of. Without `message-ok` no message is left; the word and the name are asked for once chosen. */
export const CONTACT_CARE: readonly Option[] = [
  { code: 'message-ok', label: 'questions:contact.careful.message-ok' },
  { code: 'others-see', label: 'questions:contact.careful.others-see' },
  { code: 'hide-number', label: 'questions:contact.careful.hide-number' },
  { code: 'code-word', label: 'questions:contact.careful.code-word' },
  { code: 'chosen-name', label: 'questions:contact.careful.chosen-name' },
];

/** The questions that some of the care needs, each with its option. */
export const CONTACT_DETAILS = [
  { field: 'contact-code-word', detailOf: { field: 'contact-careful', code: 'code-word' } },
  { field: 'contact-name', detailOf: { field: 'contact-careful', code: 'chosen-name' } },
] as const;

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

const REACHED_BY: readonly Field[] = ['contact-phone', 'contact-email', 'contact-address']; // an address only where something may come by post

/** True when there is a way to reach the resident that they said is safe, with the number or address for it. */
export function canBeContacted(slots: Slots): boolean {
  return wantsContact(slots) && REACHED_BY.some((field) => valueOf(slots, field) !== undefined);
}

/** The answers as they are checked and sent: without a safe way to reach them somebody stays anonymous, although they agreed. */
export function withContactAsItStands(slots: Slots): Slots {
  const contact = slotOf(slots, 'contact');
  if (contact.kind !== 'filled' || !wantsContact(slots) || canBeContacted(slots)) return slots;
  return { ...slots, contact: { ...contact, value: 'anonymous' } };
}

/** What makes contact safe is kept from when it is wanted, while a way may still be told. */
const mayBeContacted = (slots: Slots): boolean => wantsContact(slots) && !noWayLeft(slots);

/** When not to call may be told before it is known whether we may: "don't ring after 8". */
const mayYetBeContacted = (slots: Slots): boolean =>
  mayBeContacted(slots) || slotOf(slots, 'contact').kind === 'unknown';

const uses = (slots: Slots, ...ways: readonly string[]): boolean =>
  wantsContact(slots) && codesOf(slots, 'contact-how').some((way) => ways.includes(way));
/** A number that was told before the ways were chosen is kept until they are. */
const mayUse = (slots: Slots, ...ways: readonly string[]): boolean =>
  uses(slots, ...ways) || (wantsContact(slots) && slotOf(slots, 'contact-how').kind === 'unknown');

type Question =
  'wanted' | 'how' | 'phone' | 'email' | 'times' | 'careful' | 'code-word' | 'name' | 'needs' | 'language' | 'note';

function question(name: Question, more: Pick<Step, 'answer'> & Partial<Step>): Step {
  return {
    field: `contact-${name}`,
    ask: `questions:contact.${name}.ask`,
    retry: `questions:contact.${name}.retry`,
    why: `questions:contact.${name}.why`,
    label: `questions:contact.${name}.label`,
    onlyIf: mayBeContacted,
    skippable: true,
    listens: false,
    set: CONTACT_SET,
    ...more,
  };
}

const [CODE_WORD, CHOSEN_NAME] = CONTACT_DETAILS;

/** What else staff must heed, in the resident's words: never asked for, kept where it is told. */
export const CONTACT_NOTE: Field = 'contact-note';

/**
 * "May we contact you?", then what a safe contact needs: asked only of those who want one (S9). Six questions where there
 * is one way and nothing special, at most eight with everything.
 */
export const SAFE_CONTACT: readonly Step[] = [
  question('wanted', {
    field: 'contact',
    answer: { kind: 'choice', options: CONTACT_OPTIONS },
    onlyIf: () => true,
  }),
  question('how', { answer: { kind: 'choices', options: CONTACT_WAYS }, onlyIf: wantsContact }),
  question('phone', {
    answer: { kind: 'phone' },
    onlyIf: (slots) => mayUse(slots, 'phone', 'text'),
    together: {
      field: 'contact-email',
      ask: 'questions:contact.phone.ask-with-email',
      retry: 'questions:contact.phone.retry-with-email',
    },
  }),
  question('email', { answer: { kind: 'email' }, onlyIf: (slots) => mayUse(slots, 'email') }),
  question('times', { answer: { kind: 'words' }, adds: true, onlyIf: mayYetBeContacted }),
  question('careful', { answer: { kind: 'choices', options: CONTACT_CARE }, notes: CONTACT_NOTE }),
  question('code-word', {
    ...CODE_WORD,
    answer: { kind: 'words' },
    together: {
      field: CHOSEN_NAME.field,
      ask: 'questions:contact.code-word.ask-with-name',
      retry: 'questions:contact.code-word.retry-with-name',
    },
  }),
  question('name', { ...CHOSEN_NAME, answer: { kind: 'words' } }),
  question('needs', { answer: { kind: 'choices', options: CONTACT_NEEDS }, notes: CONTACT_NOTE }),
  question('language', {
    answer: { kind: 'words' },
    onlyIf: (slots) => mayBeContacted(slots) && codesOf(slots, 'contact-needs').includes('interpreter'),
  }),
  question('note', { answer: { kind: 'words' }, adds: true, onlyIf: mayYetBeContacted, askedIf: () => false }),
];

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
