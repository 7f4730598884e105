/** How margins become scores; see LinearModel. */
export interface Scoring {
  readonly link: 'one' | 'any';
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

/** Turns margins into scores from 0 to 1 that mean how often a text like this one bears the label. */
export function scoresOf({ link, slopes, offsets }: Scoring, margins: Float64Array): Float64Array {
  const evidence = margins.map((margin, label) => margin * (slopes[label] ?? 1) + (offsets[label] ?? 0));
  if (link === 'any') return evidence.map((value) => 1 / (1 + Math.exp(-value)));
  const most = evidence.reduce((best, value) => Math.max(best, value), -Infinity);
  const shares = evidence.map((value) => Math.exp(value - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
