import type { Span } from './spans.ts';

/** The text with some stretches blotted out, so that every other position stays. */
export function mask(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + '•'.repeat(end - start) + left.slice(end), text);
}
