import { cyrillicSound, latinSound } from '../text/latin-sound.ts';
import { remembering } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { ownTokens } from './own-tokens.ts';

/** A meaning that stands at a place of a message, and the token behind it. */
interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly to: number;
}

/** Phrases with what each stands for, found at a place of a message. */
export interface PhraseTable<Meaning> {
  /** The longest phrase that begins at a token, and the token behind it. */
  readonly at: (tokens: readonly Token[], from: number) => Found<Meaning> | undefined;
}

type Find<Meaning> = (words: readonly string[], from: number) => Found<Meaning> | undefined;

/** Makes a table of phrases; of two that are the same the first counts. One in Cyrillic letters is found by its sound as well, where it is typed in Latin ones. */
export function phraseTable<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseTable<Meaning> {
  const split = phrases.map(([phrase, meaning]) => [wordsOf(ownTokens(phrase)), meaning] as const);
  const sounding = split.flatMap(([words, meaning]) => {
    const sounds = words.flatMap((word) => cyrillicSound(word) ?? []);
    return sounds.length === words.length ? [[sounds, meaning] as const] : [];
  });
  const written = finderOf(split);
  const sounds = finderOf(sounding);
  const all = remembering((tokens: readonly Token[]) => {
    const words = wordsOf(tokens);
    const heard = sounding.length === 0 ? [] : tokens.map(({ word }) => latinSound(word) ?? '');
    return words.map((_, from) => written(words, from) ?? (heard.length === 0 ? undefined : sounds(heard, from)));
  });
  return { at: (tokens, from) => all(tokens)[from] };
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ word }) => word);
}

function finderOf<Meaning>(phrases: readonly (readonly [words: readonly string[], meaning: Meaning])[]): Find<Meaning> {
  const known = new Map<string, Meaning>();
  const longest = new Map<string, number>(); // words of the longest phrase, by its first
  for (const [words, meaning] of phrases) {
    const key = words.join(' ');
    if (key === '' || known.has(key)) continue;
    known.set(key, meaning);
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return (words, from) => {
    const most = longest.get(words[from] ?? '') ?? 0;
    for (let to = Math.min(words.length, from + most); to > from; to -= 1) {
      const key = words.slice(from, to).join(' ');
      if (known.has(key)) return { meaning: known.get(key) as Meaning, to };
    }
    return undefined;
  };
}
