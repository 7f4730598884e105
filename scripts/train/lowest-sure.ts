const SURE = 0.95; // of those that reach the threshold of a card at once bear the kind

/** The lowest score from which on as good as all bear a kind; `scored` begins with the highest. 1 where none does. */
export function lowestSure(scored: readonly { readonly score: number; readonly bears: boolean }[]): number {
  let right = 0;
  let threshold = 1;
  scored.forEach(({ score, bears }, at) => {
    if (bears) right += 1;
    if (bears && right / (at + 1) >= SURE) threshold = score;
  });
  return Math.floor(1000 * threshold) / 1000;
}
