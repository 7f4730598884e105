import { z } from 'zod';

import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Param } from '../locales/say.ts';
import type { Report } from './outcome.ts';
import { TOPIC_IDS } from './topic-ids.ts';

const date = z.iso.date();
const LabelSchema = z.string().transform((key): CopyKey => (isCopyKey(key) ? key : 'questions:other-detail'));

const ParamSchema: z.ZodType<Param> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z
      .object({ kind: z.literal('label'), key: z.string(), params: z.record(z.string(), ParamSchema).optional() })
      .transform(({ key, params }): Param => {
        if (!isCopyKey(key)) return key;
        return params === undefined ? { kind: 'label', key } : { kind: 'label', key, params };
      }),
    z.object({ kind: z.literal('list'), items: z.array(ParamSchema) }),
    z.object({ kind: z.literal('date'), date }),
    z.object({ kind: z.literal('date-time'), date, time: z.string() }),
  ]),
);

const ReportSchema = z.object({
  topic: z.enum(TOPIC_IDS),
  formVersion: z.int().min(1),
  type: z.string(),
  category: z.enum(['personal', 'nuisance', 'environmental']).exactOptional(),
  restricted: z.literal(true).exactOptional(),
  ward: z.string().exactOptional(),
  anonymous: z.boolean(),
  fields: z.array(
    z.object({ field: z.string(), label: LabelSchema, value: z.unknown(), display: ParamSchema, words: z.string() }),
  ),
  find: z.object({
    postcode: z.string().exactOptional(),
    phone: z.string().exactOptional(),
    email: z.string().exactOptional(),
    registrations: z.array(z.string()).exactOptional(),
  }),
});

/**
 * Reads a stored report of this or any earlier form version, as it was confirmed; `undefined` when it is none. A label
 * that the words no longer have becomes a general one, so that an old report can always be read.
 */
export function readReport(body: unknown): Report | undefined {
  const read = ReportSchema.safeParse(body);
  return read.success ? read.data : undefined;
}
