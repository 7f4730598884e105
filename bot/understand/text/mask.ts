import type { Span } from './spans.ts';

/** What stands for every character that was blotted out. */
export const BLOT = '•';

/** The text with some stretches blotted out, so that every other position stays. */
export function mask(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + BLOT.repeat(end - start) + left.slice(end),
    text,
  );
}
