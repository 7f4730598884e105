import type { Token } from './tokens.ts';

/** A pattern of words: alternatives at each place, gaps between, and whether it must begin or end the message. */
interface Pattern<Code extends string> {
  readonly code: Code;
  readonly places: readonly (ReadonlySet<string> | 'gap')[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** Patterns made ready for searching. */
export interface PatternBook<Code extends string> {
  readonly patterns: readonly Pattern<Code>[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>; // a first word, and the places of its patterns in the book
}

const GAP = 4; // words that ".." may stand for, at most

/**
 * Reads patterns: "go|take .. back$" is "go" or "take", up to four words, and "back" at the end. "^" binds to the start,
 * fillers aside; an alternative may not hold a space.
 */
export function readPatterns<Code extends string>(
  book: Readonly<Partial<Record<Code, readonly string[]>>>,
): PatternBook<Code> {
  const patterns = Object.entries<readonly string[] | undefined>(book).flatMap(([code, lines]) =>
    (lines ?? []).map((line) => ({
      code: code as Code,
      fromStart: line.startsWith('^'),
      toEnd: line.endsWith('$'),
      places: line
        .replace(/^\^|\$$/gu, '')
        .trim()
        .split(/ +/u)
        .map((place) => (place === '..' ? 'gap' : new Set(place.split('|')))),
    })),
  );
  const byFirst = new Map<string, number[]>();
  patterns.forEach(({ places: [first] }, at) => {
    for (const word of first instanceof Set ? first : []) byFirst.set(word, [...(byFirst.get(word) ?? []), at]);
  });
  return { patterns, byFirst };
}

/** Every code that has a pattern in the words, in the order of the book. */
export function matchPatterns<Code extends string>(
  tokens: readonly Token[],
  book: PatternBook<Code>,
  fillers: ReadonlySet<string>,
): readonly Code[] {
  const first = tokens.findIndex(({ word }) => !fillers.has(word));
  const last = tokens.findLastIndex(({ word }) => !fillers.has(word)) + 1;
  const starts = new Set([0, Math.max(0, first)]);
  const matched = new Set<number>();
  tokens.forEach(({ word }, at) => {
    for (const which of book.byFirst.get(word) ?? []) {
      const pattern = book.patterns[which];
      if (pattern === undefined || matched.has(which) || (pattern.fromStart && !starts.has(at))) continue;
      const ends = endsOf(tokens, pattern.places, at);
      if (ends.some((end) => !pattern.toEnd || end === tokens.length || end === last)) matched.add(which);
    }
  });
  return [
    ...new Set([...matched].sort((one, other) => one - other).flatMap((which) => book.patterns[which]?.code ?? [])),
  ];
}

/** Where a pattern that begins at a word may end. */
function endsOf(tokens: readonly Token[], places: Pattern<string>['places'], from: number): readonly number[] {
  return places.reduce<readonly number[]>(
    (ends, place) =>
      place === 'gap'
        ? [...new Set(ends.flatMap((end) => Array.from({ length: GAP + 1 }, (_none, more) => end + more)))]
        : ends.filter((end) => place.has(tokens[end]?.word ?? '')).map((end) => end + 1),
    [from],
  );
}
