import type { Concepts } from './concepts.ts';
import type { Families } from './families.ts';
import type { Groups } from './groups.ts';

/** What is known of the words of a language before any phrase: families and concepts that people wrote, groups that were made from word vectors. */
export interface Lexicon {
  readonly families: Families;
  readonly concepts: Concepts;
  readonly groups: Groups;
}
