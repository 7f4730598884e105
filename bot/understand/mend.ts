import { tokenise } from './tokens.ts';

/** A text with some words put right, and the way back: where a position of it was in the text as written. */
export interface Mended {
  readonly text: string;
  readonly back: (position: number) => number;
}

/** A stretch of a text and what is to stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Puts single words of a text right, leaving all else as it stands. */
export function mendWords(text: string, correct: (word: string) => string): Mended {
  return replaceAll(
    text,
    tokenise(text).flatMap(({ word, start, end }): readonly Replacement[] => {
      const by = correct(word);
      return by === word ? [] : [{ start, end, by }];
    }),
  );
}

/** Replaces stretches of a text, given in their order and apart from each other. */
export function replaceAll(text: string, replacements: readonly Replacement[]): Mended {
  let mended = '';
  let copied = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { start, end, by } of replacements) {
    mended += text.slice(copied, start) + by;
    copied = end;
    shifts.push({ at: mended.length, by: end - mended.length });
  }
  return {
    text: mended + text.slice(copied),
    back: (position) => position + (shifts.findLast(({ at }) => at <= position)?.by ?? 0),
  };
}
