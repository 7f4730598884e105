import { z } from 'zod';

import { readValue } from './read-value.ts';
import { slotOf } from './slots.ts';
import type { Field, Slot, Slots } from './answers.ts';
import type { Progress } from './progress.ts';
import type { Draft, Topic } from './topic.ts';

const LONGEST_TRAIL = 100;

const CountRow = z.int().min(0).catch(0);
const VersionRow = z.int().catch(0); // what tells no version is taken for the oldest

const SlotRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skipped') }),
  z.object({ kind: z.literal('filled'), value: z.unknown(), words: z.string(), confirmed: z.boolean() }),
]);

/** The beginning of a topic: nothing asked, nothing answered. */
export function newProgress(topic: Topic): Progress {
  return { slots: {}, groups: [], formVersion: topic.formVersion, trail: [], misses: 0, passed: 0, told: [] };
}

/**
 * Reads progress that this or an earlier version of the form stored, brought up to this one. Answers that still fit the
 * form are kept, the others are asked again; what is not progress at all becomes a new beginning. Never throws.
 */
export function readProgress(topic: Topic, stored: unknown): Progress {
  if (!isRecord(stored)) return readRow(topic, {});
  const ofTopic = known.get(topic) ?? new WeakMap<object, Progress>();
  known.set(topic, ofTopic);
  const before = ofTopic.get(stored);
  if (before !== undefined) return before;
  const progress = readRow(topic, stored);
  ofTopic.set(stored, progress);
  return progress;
}

/** What was read before: a turn asks for the same progress several times, and nobody changes a stored value. */
const known = new WeakMap<Topic, WeakMap<object, Progress>>();

function readRow(topic: Topic, row: Readonly<Record<string, unknown>>): Progress {
  const asked = fieldsOf(topic, [row['asked']])[0];
  const draft: Draft = { slots: readSlots(row['slots']), ...(asked === undefined ? {} : { asked }) };
  const { slots } = upgraded(topic, draft, VersionRow.parse(row['formVersion']));
  return {
    slots: fittingSlots(topic, slots),
    ...(asked === undefined ? {} : { asked }),
    groups: (topic.groups ?? []).map(({ id }) => id).filter((id) => listOf(row['groups']).includes(id)),
    formVersion: topic.formVersion,
    trail: fieldsOf(topic, listOf(row['trail'])).slice(-LONGEST_TRAIL),
    misses: asked === undefined ? 0 : CountRow.parse(row['misses']),
    passed: asked === undefined ? 0 : CountRow.parse(row['passed']),
    told: listOf(row['told']).filter((id) => typeof id === 'string'),
  };
}

function upgraded({ upgrades = [] }: Topic, draft: Draft, version: number): Draft {
  return upgrades.filter(({ to }) => to > version).reduce((before, { apply }) => apply(before), draft);
}

function readSlots(stored: unknown): Slots {
  if (!isRecord(stored)) return {};
  const read = Object.entries(stored).flatMap(([field, row]): (readonly [Field, Slot])[] => {
    const slot = SlotRow.safeParse(row);
    return slot.success ? [[field, slot.data]] : [];
  });
  return Object.fromEntries(read);
}

function fittingSlots(topic: Topic, slots: Slots): Slots {
  const kept = topic.steps.flatMap(({ field }): (readonly [Field, Slot])[] => {
    if (field === topic.check) return []; // a yes counts in its own turn only
    const slot = slotOf(slots, field);
    if (slot.kind === 'unknown') return [];
    if (slot.kind === 'skipped') return [[field, slot]];
    const read = readValue(topic, field, slot.value);
    return read === undefined ? [] : [[field, { ...slot, ...read }]];
  });
  return Object.fromEntries(kept);
}

function fieldsOf(topic: Topic, names: readonly unknown[]): readonly Field[] {
  return names.filter((name): name is Field => topic.steps.some(({ field }) => field === name));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
