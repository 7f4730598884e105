import { z } from 'zod';

import { isCopyKey } from '../locales/index.ts';
import type { CopyKey } from '../locales/index.ts';
import { hoursSchema } from './hours.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour like #1b5a5f');
const paletteSchema = z.object({ accent: colour, onAccent: colour, background: colour, surface: colour, text: colour });
const copyKey = z.custom<CopyKey>(
  (key) => typeof key === 'string' && isCopyKey(key),
  'expected a sentence that the English pack has',
);
const siteAddress = z.string().regex(/^https:\/\/[^\s"<>]+$/, 'expected an https address');

/**
 * Who runs this deployment. `serviceName` is what titles and e-mails say and names no topic (S7); `exitSite` is where the
 * quick exit goes; `officeHours` are null until the council states them.
 */
export const partnershipSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    serviceName: z.string().min(1),
    district: z.object({ code: z.string().regex(/^E\d{8}$/), name: z.string().min(1) }),
    council: z.object({ name: z.string().min(1), service: z.string(), team: z.string() }), // ids of services in the register
    website: siteAddress,
    exitSite: siteAddress,
    timeZone: z.literal('Europe/London'),
    officeHours: hoursSchema.nullable(),
    caseReview: z.object({ reports: z.int().min(1).max(3), months: z.int().min(1) }).readonly(), // by law at most three
    requests: z.array(z.string()).readonly(), // topics of dialogs/ that staff here act on; the others are not offered
    brand: z.object({ light: paletteSchema, dark: paletteSchema }),
    agencies: z
      .array(z.object({ code: z.string().regex(/^[a-z-]+$/), label: copyKey }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();
export type Partnership = z.infer<typeof partnershipSchema>;
