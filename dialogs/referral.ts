import type { Say } from '../locales/say.ts';
import { formOf, namedStep, wordsNamed, type Question } from './named-step.ts';
import { NUMBERS } from './numbers.ts';
import { checkSays, checkStep } from './questions/check.ts';
import { canBeContacted, contactSays, SAFE_CONTACT, wantsContact } from './questions/safe-contact.ts';
import { findBy, sentFields } from './sent-fields.ts';
import { valueOf } from './slots.ts';
import type { Field, Place, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Report, Sent } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import type { Finish, Topic } from './topic.ts';
import type { TopicId } from './topic-ids.ts';

/**
 * Something that the partnership is asked to do, such as a call back: a few questions, a safe contact, a check, and a
 * record for staff. Its words are `<id>:opening`, `<id>:sent`, and those of its questions.
 */
export interface Referral {
  readonly id: TopicId;
  readonly formVersion?: number; // 1 where it is not said
  readonly restricted?: true; // read by trained staff only (S8)
  readonly protects?: true; // the whole conversation is (S8)
  readonly questions: readonly Question[];
  readonly place?: Field; // the question that says where
  readonly remark?: (field: Field, slots: Slots, facts: Facts) => readonly Say[];
  readonly accept?: Topic['accept']; // whether what was read for a question is an answer to it
  readonly support: readonly string[]; // ids of services shown once it is sent
}

const CHECK = checkStep('referral');

/** Nobody can answer without a way to; whether one is safe is for the resident to say (S9). */
const CONTACT: readonly Step[] = SAFE_CONTACT.map((step) =>
  step.field === 'contact'
    ? { ...step, ask: 'referral:contact.ask', retry: 'referral:contact.retry', why: 'referral:contact.why' }
    : step,
);

/** Makes a topic of a referral. */
export function referralTopic(referral: Referral): Topic {
  const { id, questions } = referral;
  const steps = [...questions.map((question) => namedStep(id, question)), ...CONTACT, CHECK];
  const always = questions.map(({ field }) => field);
  return {
    id,
    kind: 'form',
    ...(referral.protects === true ? { protects: true } : {}),
    formVersion: versionOf(referral),
    form: formOf(steps),
    steps,
    check: CHECK.field,
    summary: (progress, facts) => checkSays({ words: 'referral', steps, always, groups: [] }, progress, facts),
    opening: () => [{ key: wordsNamed(`${id}:opening`), params: NUMBERS }],
    remark: (field, slots, facts) => [
      ...(referral.remark?.(field, slots, facts) ?? []),
      ...(field === 'contact' && !wantsContact(slots)
        ? ([{ key: 'referral:contact.none' }] as const)
        : contactSays(field, slots)),
    ],
    ...(referral.accept === undefined ? {} : { accept: referral.accept }),
    finish: (progress, facts) => finish(referral, steps, progress, facts),
    sent: (sent) => sentSays(referral, sent),
  };
}

function finish(referral: Referral, steps: readonly Step[], { slots }: Progress, facts: Facts): Finish {
  if (!canBeContacted(slots)) {
    const field = wantsContact(slots) ? 'contact-how' : 'contact';
    return { kind: 'missing', field, say: [{ key: 'referral:contact.needed' }] };
  }
  return {
    kind: 'done',
    outcome: { kind: 'report', report: makeRecord(referral, steps, slots, facts) },
    say: [],
  };
}

function versionOf({ formVersion = 1 }: Referral): number {
  return formVersion;
}

function makeRecord(referral: Referral, steps: readonly Step[], slots: Slots, facts: Facts): Report {
  const { id, restricted, place = '' } = referral;
  const { ward } = (valueOf(slots, place) ?? {}) as Partial<Place>;
  return {
    topic: id,
    formVersion: versionOf(referral),
    type: id,
    ...(restricted === true ? { restricted } : {}),
    ...(ward === undefined ? {} : { ward }),
    anonymous: false,
    fields: sentFields(steps, slots, facts),
    find: findBy(slots, place),
  };
}

/** Reference, receipt (a marker, S19), what happens next without invented times, and help meanwhile. */
function sentSays({ id, support }: Referral, { reference }: Sent): readonly Say[] {
  return [
    { key: 'referral:sent.done', params: { reference } },
    { key: 'referral:sent.receipt', params: { receipt: { kind: 'receipt' } } },
    { key: wordsNamed(`${id}:sent`) },
    {
      key: 'referral:sent.meanwhile',
      params: NUMBERS,
      card: { kind: 'services', services: support, urgent: false },
      choices: [{ code: 'do:help', label: 'guide:other-help' }],
    },
  ];
}
