import { z } from 'zod';

const LONGEST = 600;
const LINK = /https?:|www\.|\b[\w-]+\.(?:com|net|org|uk|info|gov|co|io|me|link|shop|top|xyz)\b/i;

const copy = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST)
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'expected one line of plain text')
  .refine((text) => !LINK.test(text), 'expected no web address: people would follow it');

/** A word from staff about something that happens now, such as a fraud that goes around; shown as it is, to its last day. */
const alertSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
    copy: z.object({ en: copy }), // by language; nothing is translated by a machine
    starts: z.iso.date(),
    ends: z.iso.date(), // the last day
    source: z.string().trim().min(1).max(200),
  })
  .refine(({ starts, ends }) => starts <= ends, 'the last day is before the first')
  .readonly();

/** All alerts, also those that are over, so that staff see what was said before. */
export const alertsSchema = z
  .array(alertSchema)
  .refine((alerts) => new Set(alerts.map(({ id }) => id)).size === alerts.length, 'two alerts have one id')
  .readonly();
export type Alert = z.infer<typeof alertSchema>;
export type Alerts = z.infer<typeof alertsSchema>;

/** The alerts of a day (yyyy-mm-dd), the newest first. */
export function currentAlerts(alerts: Alerts, today: string): Alerts {
  return alerts
    .filter(({ starts, ends }) => starts <= today && today <= ends)
    .toSorted((one, other) => (one.starts < other.starts ? 1 : -1));
}
