import type { Families } from './families.ts';
import type { Groups } from './groups.ts';

/** What is known of the words of a language before any phrase: families that people wrote, groups that were made from word vectors. */
export interface Lexicon {
  readonly families: Families;
  readonly groups: Groups;
}
