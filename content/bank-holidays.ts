import { z } from 'zod';

import data from './bank-holidays.json' with { type: 'json' };

/** Bank holidays of the years that are covered; about any other year nothing is known. */
export const bankHolidaysSchema = z
  .object({
    area: z.string().min(1),
    source: z.string().min(1),
    years: z.array(z.int()).min(1).readonly(),
    days: z.array(z.iso.date()).readonly(),
  })
  .refine(({ years, days }) => days.every((day) => years.includes(yearOf(day))), 'a day lies outside the covered years')
  .readonly();
export type BankHolidays = z.infer<typeof bankHolidaysSchema>;

/** The bank holidays that come with the code. */
export const BANK_HOLIDAYS: BankHolidays = bankHolidaysSchema.parse(data);

/** Whether a date (yyyy-mm-dd) is a bank holiday; undefined when its year is not covered. */
export function isBankHoliday(date: string, { years, days }: BankHolidays = BANK_HOLIDAYS): boolean | undefined {
  return years.includes(yearOf(date)) ? days.includes(date) : undefined;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
