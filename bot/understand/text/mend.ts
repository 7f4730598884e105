import { tokenise } from './tokens.ts';

/** A text with some words put right, and the way back: where a position of it was in the text as written. */
export interface Mended {
  readonly text: string;
  readonly back: (position: number) => number;
  /** Where a stretch of it was: of what was put right, all of it. */
  readonly span: (from: number, to: number) => readonly [from: number, to: number];
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
  const pieces: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  for (const { start, end, by } of replacements) {
    mended += text.slice(copied, start) + by;
    copied = end;
    pieces.push({ from: mended.length - by.length, to: mended.length, start, end });
  }
  const back = (position: number): number => {
    const before = pieces.findLast(({ to }) => to <= position);
    return before === undefined ? position : position + before.end - before.to;
  };
  const around = (position: number) => pieces.find(({ from, to }) => from < position && position < to);
  return {
    text: mended + text.slice(copied),
    back,
    span: (from, to) => [around(from)?.start ?? back(from), around(to)?.end ?? back(to)],
  };
}
