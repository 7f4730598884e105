/** How often a label was given rightly, wrongly, or was missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number; // given where there was none, or another than the right one
  readonly missed: number; // not given, or another given in its stead
  readonly other: number; // another given in its stead: counted in both
}

/** A tally with its precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Tally = { right: 0, wrong: 0, missed: 0, other: 0 };

/** Both tallies together. */
export function addTally(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
    other: one.other + other.other,
  };
}

/** Precision, recall and F1 of a tally. */
export function scoreOf(tally: Tally): Score {
  const { right, wrong, missed } = tally;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    ...tally,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** One line of a table: the name, the counts, and three figures. */
export function scoreLine(name: string, { right, wrong, missed, other, precision, recall, f1 }: Score): string {
  const counts = [right, wrong, missed, other].map((count) => String(count).padStart(6)).join('');
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3).padStart(9)).join('');
  return `${name.padEnd(16)}${counts}${figures}`;
}

/** The heading of a table of {@link scoreLine}. */
export const SCORE_HEADING = `${''.padEnd(16)}${[' right', ' wrong', 'missed', ' other'].join('')}${['precision', 'recall', 'f1'].map((name) => name.padStart(9)).join('')}`;
