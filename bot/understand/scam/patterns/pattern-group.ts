import type { ScamKind, ScamSign } from '../../../../content/scams.ts';

/** Patterns of words (see bot/screen/pattern.ts) that show the same thing. A group without a sign only tells the kind. */
export interface PatternGroup {
  readonly id: string;
  readonly sign?: ScamSign;
  readonly kind?: ScamKind;
  readonly phrases: readonly string[];
}
