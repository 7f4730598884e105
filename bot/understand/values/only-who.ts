import { ONLY_ORIGIN, ONLY_WHO } from '../words/en/told-alone.ts';

/** Tells whether words only say who somebody is, to whom or where from: "I'm his aunt", "they're Polish". They tell of no need and no danger. */
export function tellsOnlyWho(text: string): boolean {
  return ONLY_WHO.test(text) || ONLY_ORIGIN.test(text.replaceAll(/['’]/gu, ''));
}
