const HALF_LEFT_OUT = 0.025; // at each side of 95 %

/** How many of how many, and between which shares the true one lies in 95 of 100 such samples (Clopper and Pearson, 1934). */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share of `part` in `whole` with its exact binomial bounds; of nothing, the share is 0 and anything is possible. */
export function shareOf(part: number, whole: number): Share {
  const low = part === 0 ? 0 : bisect((chance) => 1 - atMost(part - 1, whole, chance) < HALF_LEFT_OUT);
  const high = part === whole ? 1 : bisect((chance) => atMost(part, whole, chance) > HALF_LEFT_OUT);
  return { part, whole, share: whole === 0 ? 0 : part / whole, low, high };
}

/** The largest chance for which `isBelow` still holds. */
function bisect(isBelow: (chance: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The chance of at most `most` in `whole` tries that each succeed with `chance`, strictly between 0 and 1. */
function atMost(most: number, whole: number, chance: number): number {
  let logarithm = whole * Math.log1p(-chance);
  let sum = Math.exp(logarithm);
  for (let count = 1; count <= most; count += 1) {
    logarithm += Math.log((whole - count + 1) / count) + Math.log(chance) - Math.log1p(-chance);
    sum += Math.exp(logarithm);
  }
  return Math.min(1, sum);
}
