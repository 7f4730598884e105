import { z } from 'zod';

import { contactSchema } from '../contact-schema.ts';

const day = z.iso.date('expected a date, yyyy-mm-dd');
const words = z.string().min(1).max(500);
const by = z.string().min(1); // as the audit names whoever did it
const key = z.string().min(1); // of a contact: `keyOf`

/** What somebody found who checked a service: that it is right, that they could not tell, or that a number is right. */
export const FINDINGS = ['right', 'unsure', 'contact'] as const;

/** One check of a service, as the person who made it recorded it. */
export const checkSchema = z.object({ found: z.enum(FINDINGS), by, on: day, how: words }).readonly();

/** A contact that somebody marked as wrong. It is kept out of the service's own contacts, so that nothing can show it. */
export const setAsideSchema = z.object({ contact: contactSchema, by, on: day, why: words }).readonly();

/** A contact that a second person has to confirm before it becomes one of the service's own. */
export const proposedSchema = z
  .object({ contact: contactSchema, inPlaceOf: key.optional(), by, on: day, how: words })
  .readonly();
export type Proposed = z.infer<typeof proposedSchema>;

/** What people have recorded about a service while they reviewed it. None of it is shown to residents. */
export const reviewFields = {
  checks: z.array(checkSchema).readonly().optional(), // the newest first
  setAside: z.array(setAsideSchema).readonly().optional(),
  proposed: z.array(proposedSchema).readonly().optional(),
};
