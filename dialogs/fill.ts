import type { Say } from '../locales/say.ts';
import { located } from './located.ts';
import { readValue } from './read-value.ts';
import { optionsOf } from './quick-answers.ts';
import { partlyCorrected, sharpened } from './sharpened.ts';
import { codesOf, makesSense, slotOf, stepOf, withSlot } from './slots.ts';
import type { Field, Place, Slot, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './heard.ts';
import type { Progress } from './progress.ts';
import type { Step } from './step.ts';
import type { Acceptance, Topic } from './topic.ts';

/** What became of the values in one message. */
export interface Filled {
  readonly slots: Slots;
  readonly learned: readonly Field[]; // answered for the first time, in the order of the questions
  readonly changed: readonly Field[]; // answered before, and otherwise
  readonly same: boolean; // an answer was given again as it was
  readonly refusal?: readonly Say[]; // why a value that was meant was not taken; empty when it was not one at all
}

/** Values as they were read, and the fields that a button or a correction named. */
export interface Values {
  readonly values: Readonly<Record<Field, Reading>>;
  readonly named: readonly Field[];
}

type Judged =
  | { readonly kind: 'taken'; readonly value: unknown; readonly words: string }
  | { readonly kind: 'refused'; readonly say: readonly Say[] };

/**
 * Puts values in their places. The question just asked and fields named by a button or a correction are always answered;
 * any other field only when it listens, or is of a set, and has no answer yet or one that is made more exact. Values that the form or the topic refuses
 * change nothing.
 */
export function fill(topic: Topic, progress: Progress, { values, named }: Values, facts: Facts): Filled {
  let filled: Filled = { slots: progress.slots, learned: [], changed: [], same: false };
  const waiting = new Set(topic.steps.filter((step) => Object.hasOwn(values, step.field)));
  for (const step of [...topic.steps, ...topic.steps]) {
    if (!waiting.has(step)) continue; // what makes sense by an answer that stands behind it is taken in the second round
    const isAsked = step.field === progress.asked;
    const meant = isAsked || named.includes(step.field);
    const told = Object.hasOwn(values, step.field) ? values[step.field] : undefined;
    const reading = heeded(step, told, meant, isAsked, filled.slots);
    filled = { ...filled, same: filled.same || isToldAgain(step, told, meant, filled.slots) };
    if (reading === undefined || !makesSense(step, filled.slots, facts)) continue;
    waiting.delete(step);
    filled = take(topic, step, reading, meant, filled, facts);
  }
  const slots = dropSenseless(topic, filled.slots, facts);
  const stands = (field: Field): boolean => slotOf(slots, field).kind === 'filled';
  return { ...filled, slots, learned: filled.learned.filter(stands), changed: filled.changed.filter(stands) };
}

function take(topic: Topic, step: Step, reading: Reading, meant: boolean, filled: Filled, facts: Facts): Filled {
  const { field } = step;
  const judged = judge(topic, step, reading, meant, filled.slots, facts);
  if (judged.kind === 'refused') return meant ? { ...filled, refusal: judged.say } : filled;
  const before = slotOf(filled.slots, field);
  const value =
    before.kind === 'filled' ? judged.value : withToldDetails(topic, step, judged.value, filled.slots, facts);
  const { words } = judged;
  const next = { ...filled, slots: withSlot(filled.slots, field, { kind: 'filled', value, words, confirmed: meant }) };
  if (isNewlyTold(step, before, meant)) return { ...next, learned: [...filled.learned, field] };
  if (before.kind !== 'filled') return { ...next, changed: [...filled.changed, field] };
  if (JSON.stringify(before.value) === JSON.stringify(value)) return { ...next, same: true };
  return { ...next, changed: [...filled.changed, field] };
}

/** What has changed since it was asked, and is told beside another question, is no correction. */
function isNewlyTold({ renews }: Step, before: Slot, meant: boolean): boolean {
  if (before.kind === 'unknown') return true;
  return !meant && (before.kind === 'skipped' || renews !== undefined);
}

/** The reading that counts: what was meant, what is heard of a question that waits or has changed, or what makes its answer more exact. */
function heeded(
  step: Step,
  reading: Reading | undefined,
  meant: boolean,
  isAsked: boolean,
  slots: Slots,
): Reading | undefined {
  if (reading === undefined) return undefined;
  if (meant) return partlyCorrected(step, slotOf(slots, step.field), reading, isAsked);
  if (mayListen(step, reading, slots)) return reading;
  return sharpened(step, slotOf(slots, step.field), reading);
}

function mayListen(step: Step, { value }: Reading, slots: Slots): boolean {
  const slot = slotOf(slots, step.field);
  if (!(step.listens || step.listensHere === true || step.set !== undefined)) return false;
  if (slot.kind === 'filled') return isMorePressing(step, value, slot.value);
  return slot.kind === 'unknown' || step.answer.kind !== 'words';
}

/** What was told before and is told again beside the question is no miss. */
function isToldAgain({ field, again }: Step, told: Reading | undefined, meant: boolean, slots: Slots): boolean {
  const slot = slotOf(slots, field);
  return !meant && again !== true && slot.kind === 'filled' && told !== undefined && slot.value === told.value;
}

/** What is going on may have changed since it was asked: "he is back". */
function isMorePressing({ renews = [] }: Step, value: unknown, before: unknown): boolean {
  const places = [value, before].map((code) => renews.findIndex((each) => each === code));
  const [now, then] = places.map((place) => (place < 0 ? renews.length : place));
  return (now ?? 0) < (then ?? 0);
}

/** Whoever told a code word has chosen one: the first answer to what it is a detail of keeps that. */
function withToldDetails(topic: Topic, step: Step, value: unknown, slots: Slots, facts: Facts): unknown {
  if (!Array.isArray(value)) return value;
  const told = topic.steps.flatMap(({ field, detailOf }) =>
    detailOf?.field === step.field && slotOf(slots, field).kind === 'filled' ? [detailOf.code] : [],
  );
  const chosen: ReadonlySet<unknown> = new Set([...(value as readonly unknown[]), ...told]);
  return told.length === 0 ? value : optionsOf(step, facts).flatMap(({ code }) => (chosen.has(code) ? [code] : []));
}

function judge(topic: Topic, step: Step, reading: Reading, meant: boolean, slots: Slots, facts: Facts): Judged {
  const read = readValue(topic, step.field, reading.value);
  if (read === undefined) return { kind: 'refused', say: [] };
  const value = step.answer.kind === 'place' ? located(read.value as Place, facts) : read.value;
  const accepted: Acceptance = topic.accept?.(step.field, value, slots, facts, meant) ?? { kind: 'keep', value };
  if (accepted.kind === 'refuse') return { kind: 'refused', say: accepted.say };
  return { kind: 'taken', value: accepted.value, words: accepted.words ?? reading.words };
}

/** Forgets answers to questions that no longer make sense, such as a phone number once no contact is wanted. */
export function dropSenseless(topic: Topic, slots: Slots, facts: Facts): Slots {
  return topic.steps.reduce((kept, step) => {
    if (makesSense(step, kept, facts) || slotOf(kept, step.field).kind === 'unknown') return kept;
    return withSlot(kept, step.field, { kind: 'unknown' });
  }, slots);
}

/** The answer to a question is given up: as if it had been skipped. An option is not kept without its detail. */
export function skipField(topic: Topic, slots: Slots, field: Field, facts: Facts): Slots {
  const step = stepOf(topic, field);
  if (step?.skippable !== true) return slots;
  const skipped = step.detailOf === undefined ? withSlot(slots, field, { kind: 'skipped' }) : takeBack(step, slots);
  return dropSenseless(topic, skipped, facts);
}

function takeBack({ field, detailOf }: Step, slots: Slots): Slots {
  const without = withSlot(slots, field, { kind: 'unknown' });
  const owner = slotOf(slots, detailOf?.field ?? '');
  if (detailOf === undefined || owner.kind !== 'filled') return without;
  const value = codesOf(slots, detailOf.field).filter((code) => code !== detailOf.code);
  return withSlot(without, detailOf.field, { ...owner, value });
}
