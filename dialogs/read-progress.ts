import { z } from 'zod';

import { readValue } from './read-value.ts';
import type { Field, Progress, Slot, Slots, Topic } from './topic.ts';

const LONGEST_TRAIL = 100;

const MissesRow = z.int().min(0);

const SlotRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skipped') }),
  z.object({ kind: z.literal('filled'), value: z.unknown(), words: z.string(), confirmed: z.boolean() }),
]);

/** The beginning of a topic: nothing asked, nothing answered. */
export function newProgress(topic: Topic): Progress {
  return { slots: {}, groups: [], formVersion: topic.formVersion, trail: [], misses: 0 };
}

/**
 * Reads progress that this or an earlier version of the form stored. Answers that still fit the form are kept, the
 * others are asked again; what is not progress at all becomes a new beginning. Never throws.
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
  const misses = MissesRow.safeParse(row['misses']);
  return {
    slots: readSlots(topic, row['slots']),
    ...(asked === undefined ? {} : { asked }),
    groups: (topic.groups ?? []).map(({ id }) => id).filter((id) => listOf(row['groups']).includes(id)),
    formVersion: topic.formVersion,
    trail: fieldsOf(topic, listOf(row['trail'])).slice(-LONGEST_TRAIL),
    misses: misses.success && asked !== undefined ? misses.data : 0,
  };
}

function readSlots(topic: Topic, stored: unknown): Slots {
  if (!isRecord(stored)) return {};
  const kept = topic.steps.flatMap(({ field }): (readonly [Field, Slot])[] => {
    if (field === topic.check) return []; // a yes counts in its own turn only
    if (!Object.hasOwn(stored, field)) return [];
    const slot = SlotRow.safeParse(stored[field]);
    if (!slot.success) return [];
    if (slot.data.kind === 'skipped') return [[field, slot.data]];
    const read = readValue(topic, field, slot.data.value);
    return read === undefined ? [] : [[field, { ...slot.data, ...read }]];
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
