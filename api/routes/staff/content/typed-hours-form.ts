import { z } from 'zod';

import { DAYS } from '../../../../content/hours.ts';
import type { ReadHours, TypedHours } from '../../../../content/typed-hours.ts';
import { words } from '../../../../locales/index.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';

const day = z.string().max(200).catch('');

/** The fields that say hours, whatever was sent. */
export const hoursForm = z.object({
  hours: z.enum(['unknown', 'always', 'every-day', 'weekly']).catch('unknown'),
  onBankHolidays: z.enum(['open', 'closed', '']).catch(''),
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
});

/** The hours of a sent form. */
export function typedHoursOf({ hours, onBankHolidays, ...days }: z.infer<typeof hoursForm>): TypedHours {
  return { kind: hours, days, onBankHolidays };
}

/** What is wrong with hours, each at its field. */
export function hoursFaults(read: ReadHours): readonly Fault[] {
  if (read.kind === 'read') return [];
  if (read.days.length === DAYS.length) return [{ field: 'hours', text: words('en', 'staff-form:hours.empty') }];
  return read.days.map((field) => ({
    field,
    text: words('en', 'staff-form:hours.unfit', { day: words('en', `staff-form:day.${field}`) }),
  }));
}
