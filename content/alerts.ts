import { z } from 'zod';

import { ownTranslationsSchema } from './own-translations.ts';

/** Letters that the words of an alert may have. */
export const LONGEST_ALERT = 600;
const LONGEST_SOURCE = 200;
const LINK = /https?:|www\.|\b[\w-]+\.(?:com|net|org|uk|info|gov|co|io|me|link|shop|top|xyz)\b/i;

/** One line of plain text. What is wrong is a code, which has its words under `staff-alerts:fault`. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(longest, 'too-long')
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'not-plain')
    .refine((text) => !LINK.test(text), 'web-address'); // people would follow it

/** A word from staff about something that happens now, such as a fraud that goes around; shown as it is, to its last day. */
const alertSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-name'),
    copy: z.object({ en: line(LONGEST_ALERT) }), // nothing is translated by a machine
    translations: ownTranslationsSchema.optional(),
    starts: z.iso.date('no-day'),
    ends: z.iso.date('no-day'), // the last day
    ended: z.literal(true).optional(), // by somebody, on its last day, which it does not outlast
    source: line(LONGEST_SOURCE),
  })
  .refine(({ starts, ends }) => starts <= ends, { error: 'order', path: ['ends'] })
  .readonly();

/** All alerts, also those that are over, so that staff see what was said before. */
export const alertsSchema = z
  .array(alertSchema)
  .refine((alerts) => new Set(alerts.map(({ id }) => id)).size === alerts.length, 'taken')
  .readonly();
export type Alert = z.infer<typeof alertSchema>;
export type Alerts = z.infer<typeof alertsSchema>;

/** Where an alert stands on a day (yyyy-mm-dd). */
export function standingOf({ starts, ends, ended }: Alert, today: string): 'later' | 'shown' | 'over' {
  if (ended === true || ends < today) return 'over';
  return today < starts ? 'later' : 'shown';
}

/** The alerts of a day (yyyy-mm-dd), the newest first. */
export function currentAlerts(alerts: Alerts, today: string): Alerts {
  return alerts
    .filter((alert) => standingOf(alert, today) === 'shown')
    .toSorted((one, other) => (one.starts < other.starts ? 1 : -1));
}
