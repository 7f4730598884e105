import { z } from 'zod';

import { SCAM_KINDS, SCAM_SIGNS, type ScamReading } from '../content/scams.ts';
import { LONGEST_MESSAGE } from '../locales/longest-message.ts';

/** Longest answer in words that a form keeps: whatever may be sent. */
export const LONGEST_WORDS = LONGEST_MESSAGE;

/** yyyy-mm-dd, a day that exists. */
export const DaySchema = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A resident's own words: not blank. */
export const WordsSchema = z.string().trim().min(1).max(LONGEST_WORDS);

/** Where it happened; see Place in topic.ts. */
export const PlaceSchema = z.object({
  words: z.string().max(LONGEST_WORDS),
  postcode: z.string().max(10).optional(),
  settlement: z.string().max(100).optional(),
  ward: z.string().max(20).optional(),
  district: z.enum(['inside', 'outside', 'unknown']),
  outside: z.string().max(100).optional(),
  far: z.enum(['uk', 'abroad']).optional(),
  point: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
});

/** When it happened; see Moment in topic.ts. A range never ends before it begins; with nothing but `ongoing: false` only the resident's words say when. */
export const MomentSchema = z
  .object({
    from: DaySchema.optional(),
    to: DaySchema.optional(),
    time: time.optional(),
    ongoing: z.boolean(),
    words: z.string().max(LONGEST_WORDS).optional(),
  })
  .refine(({ from, to }) => to === undefined || (from !== undefined && from <= to));

/** How often it happens; see Recurrence in topic.ts. */
export const RecurrenceSchema = z
  .object({
    rate: z.enum(['once', 'sometimes', 'weekly', 'several-a-week', 'daily']).optional(),
    since: DaySchema.optional(),
    times: z.string().max(LONGEST_WORDS).optional(),
  })
  .refine(({ rate, times }) => rate !== undefined || times !== undefined);

/** A phone number in E.164 form. */
export const PhoneSchema = z.string().regex(/^\+[1-9]\d{6,14}$/);

/** An e-mail address. */
export const EmailSchema = z.email().max(254);

/** One of some codes. */
export function choiceSchema(options: readonly { readonly code: string }[]): z.ZodType<string> {
  return z.string().refine((code) => options.some((option) => option.code === code));
}

/** Some of some codes, each once. */
export function choicesSchema(options: readonly { readonly code: string }[]): z.ZodType<string[]> {
  return z
    .array(choiceSchema(options))
    .max(options.length)
    .refine((codes) => new Set(codes).size === codes.length);
}

const longestQuote = 400;
const sign = z.enum(SCAM_SIGNS);

/** What was seen in a pasted text; see ScamReading in content/scams.ts. */
export const ScamReadingSchema = z.object({
  suspicious: z.boolean(),
  kind: z.enum(SCAM_KINDS).exactOptional(),
  signs: z.array(z.object({ code: sign, words: z.string().max(longestQuote).exactOptional() })).max(SCAM_SIGNS.length),
  links: z
    .array(
      z.object({
        host: z.string().max(longestQuote),
        registrable: z.string().max(longestQuote).exactOptional(),
        reasons: z.array(sign),
      }),
    )
    .max(50),
}) satisfies z.ZodType<ScamReading>;
