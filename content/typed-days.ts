import { z } from 'zod';

const day = z.iso.date();
const BRITISH = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/;

/** A day as people write it (24/12/2026), or as data does, in data's way; undefined when it is none. */
export function readDay(typed: string): string | undefined {
  const [, date, month, year] = BRITISH.exec(typed.trim()) ?? [];
  const written =
    date === undefined ? typed.trim() : `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day.safeParse(written).data;
}

/** A day of data in the way that people write it: 24/12/2026. */
export function writeDay(date: string): string {
  return date.split('-').toReversed().join('/');
}
