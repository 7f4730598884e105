import { z } from 'zod';

import { hoursSchema } from './hours.ts';

const number = z.string().regex(/^\d[\d ]{1,18}\d$/, 'expected digits and single spaces');
const label = z.string().min(1);
const hours = hoursSchema.nullable(); // null: nobody knows them
const free = z.boolean().nullable();

/** An address on the web: https alone. */
export const linkSchema = z.string().regex(/^https:\/\/[^\s"<>]+$/, 'expected an https address');

/** A number to call. */
export const phoneSchema = z.object({ number, label, hours, free });

/** A number to text; `send` is the word to send, when the line asks for one. */
export const smsSchema = z.object({ number, send: z.string().min(1).nullable(), label, hours, free });

/** A chat on a service's website. */
export const chatSchema = z.object({ hours }).nullable();

/** One way to reach a service. */
export const contactSchema = z.discriminatedUnion('kind', [
  phoneSchema.extend({ kind: z.literal('phone') }),
  smsSchema.extend({ kind: z.literal('sms') }),
  z.object({ kind: z.literal('email'), address: z.email() }),
  z.object({ kind: z.literal('url'), address: linkSchema, chat: chatSchema }),
]);
export type Contact = Readonly<z.infer<typeof contactSchema>>;
