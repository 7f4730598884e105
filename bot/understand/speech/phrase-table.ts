import type { Token } from '../tokens.ts';
import { ownTokens } from './own-tokens.ts';

/** Phrases with what each stands for, found at a place of a message. */
export interface PhraseTable<Meaning> {
  /** The longest phrase that begins at a token, and the token behind it. */
  readonly at: (
    tokens: readonly Token[],
    from: number,
  ) => { readonly meaning: Meaning; readonly to: number } | undefined;
}

/** Makes a table of phrases; of two that are the same the first counts. */
export function phraseTable<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseTable<Meaning> {
  const known = new Map<string, Meaning>();
  const longest = new Map<string, number>(); // words of the longest phrase, by its first
  for (const [phrase, meaning] of phrases) {
    const words = ownTokens(phrase).map(({ word }) => word);
    const key = words.join(' ');
    if (key === '' || known.has(key)) continue;
    known.set(key, meaning);
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return {
    at: (tokens, from) => {
      const most = longest.get(tokens[from]?.word ?? '') ?? 0;
      for (let to = Math.min(tokens.length, from + most); to > from; to -= 1) {
        const key = tokens.slice(from, to).map(({ word }) => word).join(' '); // prettier-ignore
        if (known.has(key)) return { meaning: known.get(key) as Meaning, to };
      }
      return undefined;
    },
  };
}
