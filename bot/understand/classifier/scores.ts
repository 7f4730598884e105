/** How margins become scores; see LinearModel. */
export interface Scoring {
  readonly link: 'one' | 'any';
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

/** Turns margins into scores from 0 to 1 that mean how often a text like this one bears the label. */
export function scoresOf({ link, slopes, offsets }: Scoring, margins: ArrayLike<number>): readonly number[] {
  const evidence: number[] = [];
  for (let label = 0; label < margins.length; label += 1)
    evidence.push((margins[label] ?? 0) * (slopes[label] ?? 1) + (offsets[label] ?? 0));
  if (link === 'any') return evidence.map((value) => 1 / (1 + Math.exp(-value)));
  const most = evidence.reduce((best, value) => Math.max(best, value), -Infinity);
  const shares = evidence.map((value) => Math.exp(value - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
