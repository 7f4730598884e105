import { ONLY_WHO } from '../words/en/told-alone.ts';

/** Tells whether words only say who somebody is to whom: "I'm his aunt". They tell of no need and no danger. */
export function tellsOnlyWho(text: string): boolean {
  return ONLY_WHO.test(text);
}
