import type { Field, Slot, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import type { Topic } from './topic.ts';

const UNKNOWN: Slot = { kind: 'unknown' };

/** Tells whether a question offers the pages of a guide. */
export function isMenu({ again, answer }: Step): boolean {
  return again === true && answer.kind === 'choice';
}

/** True of a question that one's own words answer, alone or beside its options. */
export function takesWords({ answer, notes }: Step): boolean {
  return answer.kind === 'words' || notes !== undefined;
}

/** True of the question for what happened, which the message that a resident comes with may answer. */
export function isAccount({ answer, listens, group }: Step): boolean {
  return answer.kind === 'words' && listens && group === undefined;
}

/** The answer to a question so far; `unknown` when there is none. */
export function slotOf(slots: Slots, field: Field): Slot {
  return (Object.hasOwn(slots, field) ? slots[field] : undefined) ?? UNKNOWN;
}

/** The value of an answered question, else `undefined`. Values have passed the topic's form. */
export function valueOf(slots: Slots, field: Field): unknown {
  const slot = slotOf(slots, field);
  return slot.kind === 'filled' ? slot.value : undefined;
}

/** What stands for an answer at the check and in the report: the answer, else what leaving it out means, if that is said. */
export function answerOf(
  { field, skipMeans }: Step,
  slots: Slots,
): { readonly value: unknown; readonly words: string } | undefined {
  const slot = slotOf(slots, field);
  if (slot.kind === 'filled') return slot;
  return skipMeans === undefined ? undefined : { value: skipMeans, words: '' };
}

/** The codes chosen in a question that takes several; none when it was not answered. */
export function codesOf(slots: Slots, field: Field): readonly string[] {
  const value = valueOf(slots, field);
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
}

/** An answer in words; empty when there is none. */
export function textOf(slots: Slots, field: Field): string {
  const value = valueOf(slots, field);
  return typeof value === 'string' ? value : '';
}

/** The question of a field, if the topic has one. */
export function stepOf(topic: Topic, field: Field | undefined): Step | undefined {
  return topic.steps.find((step) => step.field === field);
}

/** True when a question makes sense with the answers so far: its own condition holds, and the option it is a detail of was chosen or may still be. */
export function makesSense(step: Step, slots: Slots, facts: Facts): boolean {
  return (step.onlyIf?.(slots, facts) ?? true) && isDetailOpen(step, slots);
}

function isDetailOpen({ field, detailOf }: Step, slots: Slots): boolean {
  if (detailOf === undefined) return true;
  const { kind } = slotOf(slots, detailOf.field);
  if (kind === 'filled') return codesOf(slots, detailOf.field).includes(detailOf.code);
  return kind === 'unknown' || slotOf(slots, field).kind === 'filled';
}

/** The question that is asked in the same words as this one, while both wait for an answer. */
export function askedWith(topic: Topic, step: Step, progress: Progress, facts: Facts): Step | undefined {
  const other = stepOf(topic, step.together?.field);
  const waits = (each: Step): boolean =>
    slotOf(progress.slots, each.field).kind === 'unknown' && isDue(each, progress, facts);
  return other !== undefined && waits(step) && waits(other) ? other : undefined;
}

/** The next question: the first one that makes sense, is not in a closed group, and has neither been answered nor skipped. */
export function nextStep(topic: Topic, progress: Progress, facts: Facts): Step | undefined {
  return topic.steps.find(
    (step) => slotOf(progress.slots, step.field).kind === 'unknown' && isDue(step, progress, facts),
  );
}

/** True when a question is to be asked: it makes sense and its group, if it has one, was opened. */
export function isDue(step: Step, progress: Progress, facts: Facts): boolean {
  const { slots, groups } = progress;
  if (!makesSense(step, slots, facts) || isOnlyHeard(step, progress, facts)) return false;
  if (step.again === true && step.offers?.(progress, facts).length === 0) return false;
  return step.group === undefined || groups.includes(step.group) || (step.evenIf?.(slots, facts) ?? false);
}

function isOnlyHeard({ askedIf }: Step, { slots, told }: Progress, facts: Facts): boolean {
  return askedIf?.(slots, facts, told) === false;
}

/** Puts one answer in its place, leaving the others as they are; an unknown one is not written down. */
export function withSlot(slots: Slots, field: Field, slot: Slot): Slots {
  if (slot.kind === 'unknown') return Object.fromEntries(Object.entries(slots).filter(([name]) => name !== field));
  return { ...slots, [field]: slot };
}
