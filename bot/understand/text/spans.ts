import type { PhraseHit } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A stretch of a text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of text that a range of tokens covers. */
export function spanOf(tokens: readonly Token[], { from, to }: Pick<PhraseHit, 'from' | 'to'>): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** Joins stretches that touch, overlap or are parted only by a few signs or spaces; in order. */
export function mergeSpans(text: string, spans: readonly Span[], bridge = /^[\s,.;:'’"()-]{0,4}$/u): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const before = merged.at(-1);
    if (
      before !== undefined &&
      (span.start <= before.end || bridge.test(text.slice(before.end, Math.min(span.start, before.end + 40))))
    ) {
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** The resident's own words of some stretches, in order, those that are apart parted by commas. */
export function joinSpans(text: string, spans: readonly Span[], bridge?: RegExp): string {
  return mergeSpans(text, spans, bridge)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(', ');
}
