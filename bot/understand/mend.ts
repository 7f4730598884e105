import { tokenise } from './tokens.ts';

/** A text with some words put right, and the way back: where a position of it was in the text as written. */
export interface Mended {
  readonly text: string;
  readonly back: (position: number) => number;
}

/** Puts single words of a text right, leaving all else as it stands. */
export function mendWords(text: string, correct: (word: string) => string): Mended {
  let mended = '';
  let copied = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { word, start, end } of tokenise(text)) {
    const meant = correct(word);
    if (meant === word) continue;
    mended += text.slice(copied, start) + meant;
    copied = end;
    shifts.push({ at: mended.length, by: end - mended.length });
  }
  return {
    text: mended + text.slice(copied),
    back: (position) => position + (shifts.findLast(({ at }) => at <= position)?.by ?? 0),
  };
}
