import type { z } from 'zod';

import type { Field } from './answers.ts';
import type { Topic } from './topic.ts';

/** Reads a value of any origin by the topic's form; `undefined` when it is not an answer to that field. Never throws. */
export function readValue(topic: Topic, field: Field, value: unknown): { readonly value: unknown } | undefined {
  const shape = topic.form.shape as Readonly<Record<Field, z.ZodType>>;
  const read = Object.hasOwn(shape, field) ? shape[field]?.safeParse(value) : undefined;
  return read?.success === true ? { value: read.data } : undefined;
}
