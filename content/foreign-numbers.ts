import type { Directory } from './directory.ts';

const DIGITS = /\+?\d[\d\s().-]{4,}\d/g;
const FEWEST = 7; // shorter runs are dates, times and sums of money

/** Numbers in a text that look like phone numbers and are not in the register: people would call them. */
export function foreignNumbers(text: string, { services }: Directory): readonly string[] {
  const known = new Set(
    services.flatMap(({ phones, sms }) => [...phones, ...(sms === null ? [] : [sms])]).map(({ number }) => number),
  );
  return [...text.matchAll(DIGITS)]
    .map(([found]) => found)
    .filter((found) => found.replaceAll(/\D/g, '').length >= FEWEST && !known.has(found));
}
