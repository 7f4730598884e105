import { z } from 'zod';

import { isCopyKey } from '../locales/index.ts';
import { AUDIENCES } from './audiences.ts';
import { chatSchema, linkSchema, phoneSchema, smsSchema } from './contact-schema.ts';
import { reviewFields } from './review/record-schema.ts';

const day = z.iso.date('expected a date, yyyy-mm-dd');
/** Where somebody can go: in full, or the town alone where those who go there must not be found. */
const addressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('public'), lines: z.array(z.string().min(1)).min(1).readonly(), postcode: z.string() }),
  z.object({ kind: z.literal('town'), town: z.string().min(1) }),
]);

/** Where a service works. `derbyshire` is the county and the city of Derby; `derbyshire-county` leaves the city out. */
export const AREAS = ['national', 'derbyshire', 'derbyshire-county', 'derby', 'south-derbyshire'] as const;

/** How those who cannot hear, speak or read print can reach a service. */
export const ACCESS = ['bsl', 'text-relay', 'text', 'easy-read', 'large-print', 'braille', 'audio'] as const;

const safeContact = z
  .string()
  .refine((code) => isCopyKey(`contact:safe.${code}`), 'expected a note that the English pack has under contact:safe');

const prepared = z
  .string()
  .refine((code) => isCopyKey(`prepared:${code}.text`), 'expected a text of locales/en/prepared.ts');

/** Needs of people who must not be found by where they go for help. */
export const HIDES_ITS_ADDRESS: ReadonlySet<string> = new Set([
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'modern-slavery',
]);

/**
 * One service of the register. `role` says what it does first: `urgent` acts at once, `help` answers people or takes a
 * report, `information` is to read. `needs` are ids of dialogs/needs.ts, or `emergency`. Not known is `null`, never a guess.
 */
export const serviceSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
    name: z.string().min(1),
    role: z.enum(['urgent', 'help', 'information']),
    needs: z.array(z.string().min(1)).readonly(),
    audience: z.array(z.enum(AUDIENCES)).min(1).readonly(),
    area: z.enum(AREAS),
    confidence: z.enum(['high', 'medium', 'low']),
    status: z.enum(['confirmed', 'sourced', 'unconfirmed']),
    confirmedBy: z.object({ role: z.string().min(1), on: day }).optional(),
    owner: z.string().min(1).nullable(), // who keeps it right: a role, or `staff:` and an id; null while nobody does
    phones: z.array(phoneSchema).readonly(),
    sms: smsSchema.nullable(),
    chat: chatSchema, // on its website
    email: z.email().nullable(),
    url: linkSchema.nullable(),
    address: addressSchema.nullable(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'expected a language tag'))
      .min(1)
      .readonly(),
    interpreters: z.boolean().nullable(),
    access: z.array(z.enum(ACCESS)).readonly(),
    safeContact: z.array(safeContact).readonly(),
    prepared: prepared.optional(), // a text to begin with, in the message that a tap opens
    unverifiedNumbers: z.array(z.string()).readonly(), // for a person to check; never shown
    source: z.string().nullable(),
    sourceDate: z.string().nullable(),
    compiledOn: day,
    reviewBy: day,
    ...reviewFields,
  })
  .refine(
    ({ status, confidence }) => status !== 'sourced' || confidence !== 'low',
    'a contact of low confidence cannot be sourced (S13)',
  )
  .refine(
    ({ status, confirmedBy }) => status !== 'confirmed' || confirmedBy !== undefined,
    'confirmed needs a role and a date (S13)',
  )
  .refine(({ compiledOn, reviewBy }) => compiledOn < reviewBy, 'the review must come after it was compiled')
  .refine(({ chat, url }) => chat === null || url !== null, 'a chat needs the address of its website')
  .refine(
    ({ address, needs }) => address?.kind !== 'public' || !needs.some((need) => HIDES_ITS_ADDRESS.has(need)),
    'who is in danger there must not be found: give the town, or no address',
  )
  .readonly();
