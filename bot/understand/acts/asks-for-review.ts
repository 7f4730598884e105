import type { Understanding } from '../understanding.ts';
import { WISHES_FOR_REVIEW } from '../words/en/asks-for-review.ts';

const REVIEW = ['do:begin:asb-case-review', 'asb-case-review.more=ask'];
const LONGEST = 120; // characters

/** "I want a community trigger", where nothing is open: what it is, and the way to ask for it here. */
export function asksForReview(words: readonly string[], { asked }: Understanding): readonly string[] {
  const said = words.join(' ');
  return asked === undefined && said.length <= LONGEST && WISHES_FOR_REVIEW.test(said) ? REVIEW : [];
}
