import { ONLY_FOR_WHOM, ONLY_ORIGIN, ONLY_WHO } from '../words/en/told-alone.ts';

/** Tells whether words only say who somebody is, to whom or where from: "I'm his aunt", "they're Polish". They tell of no need and no danger. */
export function tellsOnlyWho(text: string): boolean {
  return ONLY_WHO.test(text) || tellsOnlyOrigin(text);
}

/** Tells whether words only say where somebody is from, or their colour: "they're Polish", "two Asian lads". */
export function tellsOnlyOrigin(text: string): boolean {
  return ONLY_ORIGIN.test(text.replaceAll(/['’]/gu, ''));
}

/** Tells whether words say for whom something is, and nothing else: "for me", "it's for us". */
export function tellsOnlyForWhom(text: string): boolean {
  return ONLY_FOR_WHOM.test(text);
}
