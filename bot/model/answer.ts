import { z } from 'zod';

import { NEED_IDS, type NeedId } from '../../dialogs/needs.ts';
import type { Field } from '../../dialogs/topic.ts';

/** A field that the model may fill, and the codes that it may fill it with. */
export interface Fillable {
  readonly field: Field;
  readonly codes: readonly string[];
}

/** What a language model made of a message: ids of ours and nothing else. */
export interface ModelAnswer {
  readonly needs: readonly NeedId[]; // [] for none of ours
  readonly values: Readonly<Record<Field, string>>;
}

/** The shape that the model is asked for and held to. Every field is there, `null` when the message does not say. */
export type AnswerSchema = z.ZodType<{
  readonly needs: readonly NeedId[];
  readonly values: Readonly<Record<Field, string | null>>;
}>;

/** Makes the shape of an answer that may fill these fields. Anything but our own ids does not fit it. */
export function answerSchema(fillable: readonly Fillable[]): AnswerSchema {
  const fields = fillable.map(({ field, codes }) => [field, z.enum([...codes]).nullable()] as const);
  return z.strictObject({
    needs: z.array(z.enum(NEED_IDS)).max(3),
    values: z.strictObject(Object.fromEntries(fields)),
  });
}

/** Takes an answer apart; undefined when it is not of the shape that was asked for. */
export function readAnswer(schema: AnswerSchema, raw: unknown): ModelAnswer | undefined {
  const read = schema.safeParse(raw);
  if (!read.success) return undefined;
  const values = Object.entries(read.data.values).filter((entry): entry is [string, string] => entry[1] !== null);
  return { needs: [...new Set(read.data.needs)], values: Object.fromEntries(values) };
}
