import { z } from 'zod';

const text = z.string().nullish();
const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).nullish();

/** When something is open, as an RFC 5545 rule in pieces. */
export const scheduleShape = z.object({
  valid_from: text,
  valid_to: text,
  freq: text,
  byday: text, // 'MO,TU'
  opens_at: text, // 'HH:mm', with or without seconds
  closes_at: text,
  description: text,
  notes: text,
});
const attributeShape = z.object({
  value: text,
  taxonomy_term: z.object({ code: text, name: text }).nullish(),
});
const phoneShape = z.object({
  number: z.string(),
  type: text, // 'voice', 'sms' or 'text'
  description: text,
  schedules: list(scheduleShape), // an addition of ours: when this line answers
  attributes: list(attributeShape),
});
const contactShape = z.object({ name: text, title: text, email: text, phones: list(phoneShape) });
const locationShape = z.object({
  name: text,
  addresses: list(z.object({ address_1: text, address_2: text, city: text, postal_code: text })),
  accessibility: list(z.object({ description: text, details: text })),
  phones: list(phoneShape),
});

/** What we read of a service of Open Referral UK (HSDS-UK 3.0). Anything else in it is left alone. */
export const referralShape = z.object({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(300),
  status: z.string(),
  url: text,
  email: text,
  interpretation_services: text,
  assured_date: text,
  last_modified: text,
  organization: z.object({ name: text, website: text, url: text }).nullish(),
  phones: list(phoneShape),
  contacts: list(contactShape),
  schedules: list(scheduleShape),
  service_areas: list(z.object({ name: text })),
  service_at_locations: list(z.object({ location: locationShape.nullish() })),
  languages: list(z.object({ code: text, name: text })),
  attributes: list(attributeShape),
});
export type Referral = z.infer<typeof referralShape>;
export type Schedule = z.infer<typeof scheduleShape>;
export type Attribute = z.infer<typeof attributeShape>;
export type ReferralPhone = z.infer<typeof phoneShape>;

/** The codes of our own taxonomy that are written `name:value`, or `name` with the value beside it. */
export const TAXONOMY = 'Register of the assistant';

/** The values that attributes of our taxonomy give for a name, in their order. */
export function valuesOf(attributes: readonly Attribute[] | null | undefined, name: string): readonly string[] {
  return (attributes ?? []).flatMap(({ value, taxonomy_term: term }) =>
    term?.code === `register:${name}` && typeof value === 'string' ? [value] : [],
  );
}
