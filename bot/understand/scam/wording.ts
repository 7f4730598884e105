import { calmOf } from './calming.ts';
import { likelihoodBy } from './trained.ts';

const LEAST = 1e-6;
const FEWEST_WORDS = 4; // fewer name something ("romance scams") and are worded like nothing
const CALM = 2; // log odds, for each thing that is told beside genuine messages

/** How much a pasted text is worded like scams rather than like genuine messages, whatever its signs: log odds, 0 for even. */
export function wordingOf(pasted: string): number {
  if (pasted.trim().split(/\s+/u, FEWEST_WORDS).length < FEWEST_WORDS) return 0;
  const score = Math.min(1 - LEAST, Math.max(LEAST, likelihoodBy('scams', pasted)));
  return Math.log(score / (1 - score)) - CALM * calmOf(pasted);
}
