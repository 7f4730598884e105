import { z } from 'zod';

/** Days of the week as the register writes them, Monday first. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:mm');

const openSpan = z
  .object({ days: z.array(z.enum(DAYS)).min(1), from: clockTime, to: clockTime })
  .refine((span) => span.from < span.to, 'opening must be before closing');

/** When a service answers, in Europe/London. `every-day`: each day of the year, times not known. Not known at all is `null`. */
export const hoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('every-day') }),
  z.object({ kind: z.literal('weekly'), open: z.array(openSpan).min(1) }),
]);
export type Hours = Readonly<z.infer<typeof hoursSchema>>;
