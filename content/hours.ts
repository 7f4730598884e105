import { z } from 'zod';

/** Days of the week as the register writes them, Monday first. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const clockTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected HH:mm, or 24:00 for midnight');

const openSpan = z
  .object({ days: z.array(z.enum(DAYS)).min(1), from: clockTime, to: clockTime })
  .refine((span) => span.from < span.to, 'opening must be before closing; what goes past midnight is two spans');

/**
 * When a service answers, in Europe/London. `every-day`: each day of the year, times not known. Not known at all is `null`,
 * and so is what a service does on bank holidays where nobody has said it.
 */
export const hoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('every-day') }),
  z.object({
    kind: z.literal('weekly'),
    open: z.array(openSpan).min(1),
    onBankHolidays: z.enum(['open', 'closed']).nullable(),
  }),
]);
export type Hours = Readonly<z.infer<typeof hoursSchema>>;
