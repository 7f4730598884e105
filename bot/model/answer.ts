import { z } from 'zod';

import { NEED_IDS, type NeedId } from '../../dialogs/needs.ts';
import type { Field } from '../../dialogs/answers.ts';

/** A field that the model may fill, and the codes that it may fill it with. */
export interface Fillable {
  readonly field: Field;
  readonly codes: readonly string[];
}

/** A question-and-answer card that may answer the message, by its id and its vetted question. */
export interface Candidate {
  readonly card: string;
  readonly question: string;
}

/** What a language model made of a message: ids of ours and nothing else. */
export interface ModelAnswer {
  readonly needs: readonly NeedId[]; // [] for none of ours
  readonly values: Readonly<Record<Field, string>>;
  readonly cards?: readonly string[]; // that answer it, the best first; left out when none does
}

/** The shape that the model is asked for and held to. Every field is there, `null` when the message does not say. */
export type AnswerSchema = z.ZodType<{
  readonly needs: readonly NeedId[];
  readonly values: Readonly<Record<Field, string | null>>;
  readonly cards?: readonly { readonly card: string; readonly quote: string }[] | undefined;
}>;

/** Makes the shape of an answer that may fill these fields and choose among these cards. Anything but our own ids does not fit it. */
export function answerSchema(fillable: readonly Fillable[], candidates: readonly Candidate[] = []): AnswerSchema {
  const fields = fillable.map(({ field, codes }) => [field, z.enum([...codes]).nullable()] as const);
  const needs = z.array(z.enum(NEED_IDS)).max(3);
  const values = z.strictObject(Object.fromEntries(fields));
  if (candidates.length === 0) return z.strictObject({ needs, values });
  const card = z.enum(candidates.map((one) => one.card));
  const cards = z.array(z.strictObject({ card, quote: z.string().max(LONGEST_QUOTE) })).max(MOST_CARDS);
  return z.strictObject({ needs, values, cards });
}

const MOST_CARDS = 2;
const LONGEST_QUOTE = 300; // characters

/** Takes an answer apart; undefined when it is not of the shape that was asked for. A card whose quote does not stand in the message is left out. */
export function readAnswer(schema: AnswerSchema, raw: unknown, message = ''): ModelAnswer | undefined {
  const read = schema.safeParse(raw);
  if (!read.success) return undefined;
  const values = Object.entries(read.data.values).filter((entry): entry is [string, string] => entry[1] !== null);
  const cards = (read.data.cards ?? []).filter(({ quote }) => quote.trim() !== '' && message.includes(quote));
  return {
    needs: [...new Set(read.data.needs)],
    values: Object.fromEntries(values),
    ...(cards.length === 0 ? {} : { cards: [...new Set(cards.map(({ card }) => card))] }),
  };
}
